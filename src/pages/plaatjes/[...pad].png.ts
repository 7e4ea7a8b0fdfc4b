import type { APIRoute } from 'astro';
import { BREED, linkPicture, type Plaatje } from '../../draw/link-picture.ts';
import { adres } from '../../addresses.ts';
import { kleurenUit } from '../../draw/colours.ts';
import { pngKey, svgToPng } from '../../draw/png.ts';
import { serialize } from '../../draw/svg.ts';
import tokens from '../../styles/tokens.css?raw';
import { NU } from '../../settings.ts';
import { getMonitor } from '../../site.ts';
import { dingPlaatje, sitePlaatje } from '../../views/plaatje.ts';

const kleuren = kleurenUit(tokens);

/** The part of an address after plaatjes/ and before .png. */
const padOf = (address: string) => address.slice(adres.bestand('plaatjes/').length, -'.png'.length);

export function getStaticPaths() {
  const monitor = getMonitor();
  return [
    pathOf(adres.sitePlaatje(monitor.site), sitePlaatje(monitor, NU)),
    ...[...monitor.actielijnen, ...monitor.onderwerpen].map((ding) =>
      pathOf(adres.plaatje(ding), dingPlaatje(monitor, ding, NU)),
    ),
  ];
}

function pathOf(address: string, plaatje: Plaatje) {
  const svg = serialize(linkPicture(plaatje, kleuren));
  return { params: { pad: padOf(address) }, props: { svg }, cacheKey: pngKey(svg) };
}

export const GET: APIRoute<{ svg: string }> = async ({ props: { svg } }) =>
  new Response(await svgToPng(svg, BREED), { headers: { 'Content-Type': 'image/png' } });
