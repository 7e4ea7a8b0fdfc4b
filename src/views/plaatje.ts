import type { Plaatje } from '../draw/link-picture.ts';
import { vensterVan } from '../charts/venster.ts';
import { timelineAxis, timelineRow, timelineX } from '../charts/timeline.ts';
import type { Actie, Actielijn, Monitor, Onderwerp } from '../domain/monitor.ts';
import { nieuwsteEditie, peilVanPlanning, standNu } from '../domain/stand.ts';
import { countActies } from '../domain/tellingen.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { samenvattingZinnen } from './afwijkingen.ts';

/** The picture of a link to an actielijn or onderwerp: its title, what deviates, and its timeline. */
export function dingPlaatje(monitor: Monitor, ding: Actielijn | Onderwerp, nu: string): Plaatje {
  return {
    bovenkop: ding.soort === 'actielijn' ? `Actielijn ${ding.nummer}` : `Onderwerp ${ding.nummer}`,
    titel: ding.titel,
    ...over(monitor, ding.acties, nu),
  };
}

/** More rows than this become a panel per actielijn. */
const EEN_PANEEL = 40;

/** The picture of a link to any other page. */
export function sitePlaatje(monitor: Monitor, nu: string): Plaatje {
  return {
    bovenkop: monitor.programma.naam,
    titel: 'Wat was het plan, en wat gebeurde er?',
    ...over(monitor, monitor.acties, nu),
  };
}

function over(monitor: Monitor, acties: readonly Actie[], nu: string): Omit<Plaatje, 'bovenkop' | 'titel'> {
  const editie = nieuwsteEditie(monitor);
  const { afwijking, onbekend } = samenvattingZinnen(countActies(acties, editie.id));
  const venster = vensterVan(monitor, nu);
  const rijOf = (actie: Actie) => {
    const stand = standNu(monitor, actie);
    return timelineRow(venster, peilVanPlanning(monitor, stand), stand.planning.waarde, stand.mijlpalen, {
      nu,
      ding: actie,
    });
  };
  const groepen =
    acties.length > EEN_PANEEL ? Map.groupBy(acties, ({ actielijn }) => actielijn.nummer) : [['', acties] as const];
  const { naam, eigenSite } = monitor.site;
  return {
    site: naam,
    herkomst: eigenSite ? 'Uit openbare documenten' : 'Onafhankelijk, uit openbare documenten',
    zinnen: [afwijking, onbekend],
    tijdlijn: {
      axis: timelineAxis(venster),
      peil: { x: timelineX(venster, editie.peildatum), label: datumVoluit(editie.peildatum) },
      groepen: [...groepen].map(([naam, own]) => ({
        naam,
        // What has no times has no row to draw.
        rijen: own.map(rijOf).filter(({ bars, marks }) => bars.length + marks.length > 0),
      })),
    },
  };
}

/** The same in words, for who cannot see it. */
export function plaatjeTekst({ bovenkop, titel, zinnen }: Plaatje): string {
  return `${bovenkop}: ${titel}. ${zinnen.join(' ')}`;
}
