import type { APIRoute } from 'astro';
import type { Actielijn } from '../../../domain/monitor.ts';
import { getMonitor } from '../../../site.ts';
import { atomAntwoord } from '../../_antwoorden.ts';
import { perSlug } from '../../_paden.ts';

export const getStaticPaths = () => perSlug(getMonitor().actielijnen);

export const GET: APIRoute<{ ding: Actielijn }> = ({ props: { ding } }) => atomAntwoord(ding);
