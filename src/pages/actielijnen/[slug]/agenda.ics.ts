import type { APIRoute } from 'astro';
import type { Actielijn } from '../../../domain/monitor.ts';
import { getMonitor } from '../../../site.ts';
import { icalResponse } from '../../_antwoorden.ts';

export function getStaticPaths() {
  return getMonitor().actielijnen.map((actielijn) => ({ params: { slug: actielijn.slug }, props: { actielijn } }));
}

export const GET: APIRoute<{ actielijn: Actielijn }> = ({ props: { actielijn } }) => icalResponse(actielijn);
