import type { APIRoute } from 'astro';
import { BREED, plaatjeSvg, type Plaatje } from '../../charts/plaatje.ts';
import { adres } from '../../addresses.ts';
import { svgToPng } from '../../exports/png.ts';
import { getMonitor } from '../../site.ts';
import { dingPlaatje, sitePlaatje } from '../../views/plaatje.ts';

/** The part of an address after plaatjes/ and before .png. */
const padOf = (address: string) => address.slice(adres.bestand('plaatjes/').length, -'.png'.length);

export function getStaticPaths() {
  const monitor = getMonitor();
  return [
    { params: { pad: padOf(adres.plaatje()) }, props: { plaatje: sitePlaatje(monitor) } },
    ...[...monitor.actielijnen, ...monitor.onderwerpen].map((ding) => ({
      params: { pad: padOf(adres.plaatje(ding)) },
      props: { plaatje: dingPlaatje(monitor, ding) },
    })),
  ];
}

export const GET: APIRoute<{ plaatje: Plaatje }> = ({ props: { plaatje } }) =>
  new Response(svgToPng(plaatjeSvg(plaatje), BREED), { headers: { 'Content-Type': 'image/png' } });
