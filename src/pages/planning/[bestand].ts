import type { APIRoute, GetStaticPaths } from 'astro';
import { TIJDLIJN_BESTANDEN, tijdlijnBestanden, type TijdlijnBestand } from '../../exports/tijdlijn-bestanden.ts';
import { getMonitor } from '../../site.ts';

/** The timeline of the whole programme as picture and as table: tijdlijn.svg, .png, .csv and -excel.csv. */
export const getStaticPaths = (() =>
  (Object.keys(tijdlijnBestanden(getMonitor(), undefined)) as TijdlijnBestand[]).map((bestand) => ({
    params: { bestand },
    props: { bestand },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bestand: TijdlijnBestand }> = async ({ props: { bestand } }) =>
  new Response(await tijdlijnBestanden(getMonitor(), undefined)[bestand]?.(), {
    headers: { 'Content-Type': TIJDLIJN_BESTANDEN[bestand] },
  });
