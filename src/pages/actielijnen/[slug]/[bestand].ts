import type { APIRoute, GetStaticPaths } from 'astro';
import type { Actielijn } from '../../../domain/monitor.ts';
import { TIJDLIJN_BESTANDEN, tijdlijnBestanden, type TijdlijnBestand } from '../../../exports/tijdlijn-bestanden.ts';
import { getMonitor } from '../../../site.ts';

/** The timeline of an actielijn as picture and as table: tijdlijn.svg, .png, .csv and -excel.csv. */
export const getStaticPaths = (() =>
  getMonitor().actielijnen.flatMap((actielijn) =>
    (Object.keys(tijdlijnBestanden(getMonitor(), actielijn)) as TijdlijnBestand[]).map((bestand) => ({
      params: { slug: actielijn.slug, bestand },
      props: { actielijn, bestand },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ actielijn: Actielijn; bestand: TijdlijnBestand }> = async ({
  props: { actielijn, bestand },
}) =>
  new Response(await tijdlijnBestanden(getMonitor(), actielijn)[bestand]?.(), {
    headers: { 'Content-Type': TIJDLIJN_BESTANDEN[bestand] },
  });
