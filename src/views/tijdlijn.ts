import { adres } from '../addresses.ts';
import { vensterVan } from '../charts/venster.ts';
import { spansOf, startOf } from '../charts/spans.ts';
import {
  timelineAxis,
  timelineRow,
  timelineX,
  type TimelineAxis,
  type TimelineRow,
  type Venster,
} from '../charts/timeline.ts';
import type { Actie, Editie, Monitor } from '../domain/monitor.ts';
import { afloopOf } from '../domain/agenda.ts';
import { omvang, verschuivingenPerDing, type VerschuivingRegel } from '../domain/verschuivingen.ts';
import { peilVanPlanning, standAt, type ActieStand } from '../domain/stand.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { compareKwartaal, kwartaalOf, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { FASE, type Status } from '../vocabulary/status.ts';
import type { Toon } from '../vocabulary/teken.ts';
import { faseMetStand } from './editie-naam.ts';
import { aantal, balkWoorden, mijlpaalWoorden, opMoment } from './woorden.ts';

/** A timeline as a page shows it: per actie words, and a drawing that says the same. */
export interface TijdlijnView {
  venster: Venster;
  axis: TimelineAxis;
  /** Where the programme ends, in % of the width: what lies after it is shaded. */
  eindeX: number;
  /** The line for the day or month of the editie. */
  peil: Lijn;
  /** The line for today; undefined when today lies outside the drawing. */
  vandaag: Lijn | undefined;
  /** What the lines mean, and where today is when it has no line. */
  lijnZin: string;
  groepen: TijdlijnGroep[];
}

export interface Lijn {
  x: number;
  label: string;
}

export interface TijdlijnGroep {
  titel: string;
  url: string;
  nummer: string;
  /** "3 acties". */
  aantal: string;
  rijen: TijdlijnRij[];
}

export interface TijdlijnRij {
  nummer: string;
  titel: string;
  url: string;
  /** The place of the row on its page. */
  anker: string;
  fase: string;
  /** How its phase is filled where there is no room for words. */
  toon: Toon;
  status: Status;
  drawing: TimelineRow;
  woorden: string[];
  /** What the row is chosen and sorted by and does not show itself, as attributes; see client/tijdlijn-beeld.ts. */
  data: Record<`data-${string}`, string | number | undefined>;
}

/**
 * The timeline of some acties, grouped by onderwerp, at an editie.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function tijdlijnView(monitor: Monitor, acties: readonly Actie[], editie: Editie, nu: string): TijdlijnView {
  const venster = vensterVan(monitor, nu);
  const ledger = verschuivingenPerDing(monitor, editie.id);
  const groepen: TijdlijnGroep[] = [];
  for (const [onderwerp, own] of Map.groupBy(acties, (actie) => actie.onderwerp)) {
    const rijen = own.flatMap((actie) => {
      const stand = standAt(actie, editie.id);
      return stand ? [rij(monitor, actie, stand, venster, ledger.get(actie) ?? [], nu)] : [];
    });
    if (rijen.length === 0) continue;
    const { nummer, titel } = onderwerp;
    groepen.push({
      nummer,
      titel,
      url: adres.onderwerp(onderwerp),
      aantal: aantal(rijen.length, 'actie', 'acties'),
      rijen,
    });
  }
  return {
    venster,
    axis: timelineAxis(venster),
    eindeX: eindeX(venster, monitor.programma.tot),
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

/** Today as a line where it can be drawn, and in words always. */
function vandaagView(venster: Venster, editie: Editie, nu: string): Pick<TijdlijnView, 'vandaag' | 'lijnZin'> {
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
): TijdlijnRij {
  const blik = { nu, ding: actie };
  const planning = stand.planning.waarde;
  const peildatum = peilVanPlanning(monitor, stand);
  const sizes = slips.map(omvang).filter((size) => size >= 0);
  return {
    nummer: actie.nummer,
    titel: actie.titel,
    url: adres.actie(actie),
    anker: `actie-${actie.nummer}`,
    fase: faseMetStand(monitor, stand),
    toon: FASE[stand.fase.waarde].toon,
    status: stand.status.waarde,
    drawing: timelineRow(venster, peildatum, planning, stand.mijlpalen, blik),
    woorden: [
      ...planning.map(balkWoorden),
      ...opMoment(stand.mijlpalen).map((mijlpaal) => mijlpaalWoorden(mijlpaal, blik)),
    ],
    data: {
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
    },
  };
}
