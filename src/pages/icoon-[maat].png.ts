import type { APIRoute } from 'astro';
import icoon from '../../public/icoon.svg?raw';
import { svgToPng } from '../draw/png.ts';

/** The icon in the sizes that browsers and phones ask for; the drawing is public/icoon.svg. */
export function getStaticPaths() {
  return ['48', '180', '192', '512'].map((maat) => ({ params: { maat } }));
}

export const GET: APIRoute = async ({ params: { maat } }) =>
  new Response(await svgToPng(icoon, Number(maat)), { headers: { 'Content-Type': 'image/png' } });
