import { scaleLinear } from 'd3';
import { tekenVan, type Blik } from '../domain/agenda.ts';
import { momentOf } from '../domain/verschuivingen.ts';
import type { Mijlpaal, PlanningBalk } from '../schema/meting.ts';
import { yearFraction } from '../vocabulary/datum.ts';
import {
  jaarVan,
  kwartaalIndex,
  kwartaalRange,
  nummerVan,
  parseKwartaal,
  type Kwartaal,
} from '../vocabulary/kwartaal.ts';
import { MIJLPAAL_STAND } from '../vocabulary/status.ts';
import type { PuntTeken } from '../vocabulary/teken.ts';
import { round } from './round.ts';

/**
 * Geometry of the timeline. All horizontal values are percentages of the width of the drawing, so
 * that it fits every screen; what lies after the window is drawn in a narrow zone at its end.
 */

/** The quarters that the drawing shows one by one. */
export interface Venster {
  van: Kwartaal;
  tot: Kwartaal;
}

export interface Mark {
  x: number;
  /** It lies before the first quarter: an arrow at the edge says so. */
  eerder?: boolean;
  teken: PuntTeken;
  /** Where it was planned first, when that is known and another place. */
  fromX: number | undefined;
  /** The last place of which a document says that it had not happened. */
  nogNiet?: number;
  /** First and last place of a moment that is only roughly known. */
  span: [number, number] | undefined;
  /** Marks that would touch, or lie on the slip line of another, stand below each other: the lane counts from 0. */
  lane: number;
}

/** Share of the width for what comes after the window. */
const LATER_WIDTH = 7;

export type TimelineAxis = ReturnType<typeof timelineAxis>;

/** The axis of a window: its years and quarters. */
export function timelineAxis(venster: Venster) {
  const x = scaleOf(venster);
  const quarters = kwartaalRange(venster.van, venster.tot).map((kwartaal) => {
    const start = x(kwartaalIndex(kwartaal));
    const width = round(x(kwartaalIndex(kwartaal) + 1) - start);
    return { kwartaal, nummer: nummerVan(kwartaal), x: start, width, midden: round(start + width / 2) };
  });
  const years = [...Map.groupBy(quarters, ({ kwartaal }) => jaarVan(kwartaal))].map(([jaar, own]) => ({
    jaar,
    x: Math.min(...own.map(({ x: start }) => start)),
    width: round(own.reduce((sum, { width }) => sum + width, 0)),
  }));
  return {
    years,
    quarters,
    /** Where the zone for what comes later begins. */
    laterX: x(kwartaalIndex(venster.tot) + 1),
  };
}

/** Where a day or the middle of a month lies. */
export function timelineX(venster: Venster, date: string): number {
  return scaleOf(venster)(positionOf(date));
}

export type TimelineRow = ReturnType<typeof timelineRow>;

/**
 * The bars and marks of one actie.
 *
 * @param peildatum day or month of the editie that the planning comes from: bars without a known start begin in its quarter
 * @param blik from which day a plan may be past; absent: as the editie itself saw it
 */
export function timelineRow(
  venster: Venster,
  peildatum: string,
  planning: readonly PlanningBalk[],
  mijlpalen: readonly Mijlpaal[],
  blik?: Blik,
) {
  const x = scaleOf(venster);
  const begin = kwartaalIndex(venster.van);
  const end = kwartaalIndex(venster.tot) + 1;
  const bars = planning.map((balk) => {
    const last = balk.tot ?? balk.van;
    const to = last === 'doorlopend' ? Infinity : kwartaalIndex(last as Kwartaal) + 1;
    // Never past the bar's own last quarter, also where the end lies before the editie.
    const unknownStart = Math.min(Math.floor(positionOf(peildatum)), to - 1);
    const from = balk.van === 'onbekend' ? unknownStart : kwartaalIndex(balk.van);
    // What begins after the window fills the first half of the zone at its end, so that it can be seen.
    const start = x(Math.min(Math.max(from, begin), end));
    return {
      x: start,
      width: round(x(to) - start),
      stand: balk.stand,
      /** The bar starts or ends at a moment that is not known or lies outside the drawing. */
      openStart: balk.van === 'onbekend' || from < begin,
      openEnd: to > end,
    };
  });
  const places = mijlpalen.map((mijlpaal): Omit<Mark, 'lane'> => {
    const moment = momentOf(mijlpaal);
    const first = mijlpaal.oorspronkelijk;
    const fromX = first === undefined || first === 'onbekend' ? undefined : x(positionOf(first));
    const teken = blik ? tekenVan(mijlpaal, blik) : MIJLPAAL_STAND[mijlpaal.stand].teken;
    const extra = {
      ...(positionOf(mijlpaal.tot ?? moment) < begin && { eerder: true }),
      ...(mijlpaal.nogNietOp && { nogNiet: x(positionOf(mijlpaal.nogNietOp.datum)) }),
    };
    if (mijlpaal.tot === undefined) return { x: x(positionOf(moment)), ...extra, teken, fromX, span: undefined };
    const span: [number, number] = [x(Math.floor(positionOf(moment))), x(kwartaalIndex(mijlpaal.tot) + 1)];
    return { x: round((span[0] + span[1]) / 2), ...extra, teken, fromX, span };
  });
  return { bars, ...inLanes(places, RAAKT) };
}

/** Two marks nearer than this touch on a phone, where 14 pixels are this part of a drawing. */
const RAAKT = 4.5;
/** The same of the small marks of a thin row. */
const RAAKT_DUN = 3;

/** The same row with smaller marks, which need fewer lanes. */
export function thinRow({ bars, marks }: TimelineRow): TimelineRow {
  return { bars, ...inLanes(marks, RAAKT_DUN) };
}

/** Gives each mark the first lane in which neither it nor its slip line meets one that stands there already. */
function inLanes(places: readonly Omit<Mark, 'lane'>[], raakt: number) {
  const lanes: [number, number][][] = [];
  const marks = places.map((mark) => {
    const reach = [mark.x, mark.fromX, mark.nogNiet, ...(mark.span ?? [])].filter((each) => each !== undefined);
    const [from, to] = [Math.min(...reach), Math.max(...reach)];
    const isFree = (lane: readonly [number, number][]) => lane.every(([a, b]) => to + raakt <= a || from - raakt >= b);
    let lane = lanes.findIndex(isFree);
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane]?.push([from, to]);
    return { ...mark, lane };
  });
  return {
    marks,
    /** How many lanes the marks need, at least 1. */
    lanes: Math.max(1, lanes.length),
  };
}

/** Position on the scale of quarters: a quarter by its middle, a date where it falls. */
function positionOf(moment: string): number {
  const kwartaal = parseKwartaal(moment);
  if (kwartaal) return kwartaalIndex(kwartaal) + 0.5;
  return (Number(moment.slice(0, 4)) + yearFraction(moment)) * 4;
}

/** From quarters to percentages; what lies after the window lands in the zone at the end. */
function scaleOf(venster: Venster): (position: number) => number {
  const begin = kwartaalIndex(venster.van);
  const end = kwartaalIndex(venster.tot) + 1;
  const scale = scaleLinear([begin, end], [0, 100 - LATER_WIDTH]).clamp(true);
  return (position) => {
    if (position <= end) return round(scale(position));
    return position === Infinity ? 100 : 100 - LATER_WIDTH / 2;
  };
}
