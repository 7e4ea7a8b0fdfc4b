import type { APIRoute } from 'astro';
import { kleurenUit } from '../../../draw/colours.ts';
import { svgToPng } from '../../../draw/png.ts';
import { serialize } from '../../../draw/svg.ts';
import { vakjesSvg } from '../../../draw/vakjes-drawing.ts';
import { NU } from '../../../settings.ts';
import { getMonitor } from '../../../site.ts';
import tokens from '../../../styles/tokens.css?raw';
import { vakjesBeeld } from '../../../views/vakjes.ts';

/** The first picture of the site as a drawing, and as a picture for who cannot use one. */
export const getStaticPaths = () => [{ params: { soort: 'svg' } }, { params: { soort: 'png' } }];

export const GET: APIRoute = async ({ params: { soort } }) => {
  const svg = serialize(vakjesSvg(vakjesBeeld(getMonitor(), NU), kleurenUit(tokens)));
  return soort === 'svg'
    ? new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(await svgToPng(svg, 1600), { headers: { 'Content-Type': 'image/png' } });
};
