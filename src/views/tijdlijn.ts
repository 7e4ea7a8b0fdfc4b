import { vensterVan } from '../charts/venster.ts';
import { spansOf, startOf } from '../charts/spans.ts';
import { timelineAxis, timelineRow, timelineX, type Venster } from '../charts/timeline.ts';
import type { Actie, Editie, Monitor } from '../domain/monitor.ts';
import { afloopOf } from '../domain/agenda.ts';
import { omvang, verschuivingenPerDing, type VerschuivingRegel } from '../domain/verschuivingen.ts';
import { peilVanPlanning, standAt, type ActieStand } from '../domain/stand.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { compareKwartaal, kwartaalOf, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { FASE } from '../vocabulary/status.ts';
import { dingVerwijzing } from './ding.ts';
import { faseMetStand } from './editie-naam.ts';
import { aantal, balkWoorden, mijlpaalWoorden, opMoment } from './woorden.ts';

export type TijdlijnView = ReturnType<typeof tijdlijnView>;
export type TijdlijnRij = ReturnType<typeof rij>;
export type Lijn = TijdlijnView['peil'];

/**
 * The timeline of some acties, grouped by onderwerp, at an editie: per actie words, and a drawing that says the same.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function tijdlijnView(monitor: Monitor, acties: readonly Actie[], editie: Editie, nu: string) {
  const venster = vensterVan(monitor, nu);
  const ledger = verschuivingenPerDing(monitor, editie.id);
  const known = acties.flatMap((actie) => {
    const stand = standAt(actie, editie.id);
    return stand ? [{ actie, stand }] : [];
  });
  const groepen = [...Map.groupBy(known, ({ actie }) => actie.onderwerp)].map(([onderwerp, own]) => ({
    ...dingVerwijzing(onderwerp),
    aantal: aantal(own.length, 'actie', 'acties'),
    rijen: own.map(({ actie, stand }) => rij(monitor, actie, stand, venster, ledger.get(actie) ?? [], nu)),
  }));
  return {
    venster,
    axis: timelineAxis(venster),
    /** Where the programme ends, in % of the width: what lies after it is shaded. */
    eindeX: eindeX(venster, monitor.programma.tot),
    /** The line for the day or month of the editie. */
    peil: { x: timelineX(venster, editie.peildatum), label: datumVoluit(editie.peildatum) },
    ...vandaagView(venster, editie, nu),
    groepen,
  };
}

/** Its rows, without the onderwerpen between them. */
export function rijenVan({ groepen }: TijdlijnView): TijdlijnRij[] {
  return groepen.flatMap(({ rijen }) => rijen);
}

/** The end of a quarter: where the next one begins. */
function eindeX(venster: Venster, kwartaal: Kwartaal): number {
  const { x, width } = timelineAxis(venster).quarters.find((each) => each.kwartaal === kwartaal) ?? {
    x: 100,
    width: 0,
  };
  return x + width;
}

/** Today as a line where it can be drawn, and always in words, with what the other line means. */
function vandaagView(venster: Venster, editie: Editie, nu: string) {
  const peil = `De stippellijn staat bij ${datumVoluit(editie.peildatum)}: zo oud zijn de nieuwste gegevens.`;
  if (compareKwartaal(kwartaalOf(nu), venster.van) < 0) {
    return { vandaag: undefined, lijnZin: `${peil} Vandaag, ${datumVoluit(nu)}, ligt vóór het begin van de tijdlijn.` };
  }
  return {
    vandaag: { x: timelineX(venster, nu), label: 'vandaag' },
    lijnZin: `${peil} De doorgetrokken lijn is vandaag, ${datumVoluit(nu)}.`,
  };
}

function rij(
  monitor: Monitor,
  actie: Actie,
  stand: ActieStand,
  venster: Venster,
  slips: readonly VerschuivingRegel[],
  nu: string,
) {
  const blik = { nu, ding: actie };
  const planning = stand.planning.waarde;
  const peildatum = peilVanPlanning(monitor, stand);
  const sizes = slips.map(omvang).filter((size) => size >= 0);
  /** What the row is chosen and sorted by and does not show itself, as attributes; see client/tijdlijn-beeld.ts. */
  const data: Record<`data-${string}`, string | number | undefined> = {
    'data-fase': stand.fase.waarde,
    'data-status': stand.status.waarde,
    'data-partij': actie.partijen.join(' ') || undefined,
    'data-bericht': stand.mijlpalen.some((each) => afloopOf(each, nu, actie) === 'geen-bericht') ? 'geen' : undefined,
    'data-start': startOf(planning, stand.mijlpalen),
    // Slipped, but nobody says how much: below every slip of known size.
    'data-verschuiving': slips.length === 0 ? undefined : sizes.length === 0 ? 'onbekend' : Math.max(...sizes),
    'data-tijd':
      spansOf(peildatum, planning, stand.mijlpalen)
        .map(({ van, tot }) => (van === tot ? van : `${van}/${tot ?? '..'}`))
        .join(' ') || undefined,
  };
  return {
    ...dingVerwijzing(actie),
    /** The place of the row on its page. */
    anker: `actie-${actie.nummer}`,
    fase: faseMetStand(monitor, stand),
    /** How its phase is filled where there is no room for words. */
    toon: FASE[stand.fase.waarde].toon,
    status: stand.status.waarde,
    drawing: timelineRow(venster, peildatum, planning, stand.mijlpalen, blik),
    woorden: [
      ...planning.map(balkWoorden),
      ...opMoment(stand.mijlpalen).map((mijlpaal) => mijlpaalWoorden(mijlpaal, blik)),
    ],
    data,
  };
}
