import type { APIRoute } from 'astro';
import type { Actielijn } from '../../../domain/monitor.ts';
import type { TijdlijnBestand } from '../../../exports/tijdlijn-bestanden.ts';
import { getMonitor } from '../../../site.ts';
import { tijdlijnAntwoord, tijdlijnNamen } from '../../_antwoorden.ts';

export const getStaticPaths = () =>
  getMonitor().actielijnen.flatMap((actielijn) =>
    tijdlijnNamen(actielijn).map((bestand) => ({
      params: { slug: actielijn.slug, bestand },
      props: { actielijn, bestand },
    })),
  );

export const GET: APIRoute<{ actielijn: Actielijn; bestand: TijdlijnBestand }> = ({ props: { actielijn, bestand } }) =>
  tijdlijnAntwoord(bestand, actielijn);
