import { momentOf, quarterOf } from '../domain/verschuivingen.ts';
import type { Mijlpaal, PlanningBalk } from '../schema/meting.ts';
import { compareKwartaal, kwartaalOf, kwartalenBetween, type Kwartaal } from '../vocabulary/kwartaal.ts';

/** Quarters in a row in which something of an actie is drawn; without an end it goes on. */
export interface Span {
  van: Kwartaal;
  tot: Kwartaal | undefined;
}

/**
 * The quarters in which an actie has something on its timeline, in order of time; what touches is one span. A
 * milestone that moved counts from where it was planned first: that place is drawn too.
 *
 * @param peildatum as for timelineRow: a bar without a known start begins in its quarter
 */
export function spansOf(peildatum: string, planning: readonly PlanningBalk[], mijlpalen: readonly Mijlpaal[]): Span[] {
  const bars = planning.map(({ van, tot = van }): Span => {
    if (tot === 'doorlopend') return { van: van === 'onbekend' ? kwartaalOf(peildatum) : van, tot: undefined };
    // The schema asks for an end where the start is not known.
    const last = tot as Kwartaal;
    return { van: van === 'onbekend' ? earliest([kwartaalOf(peildatum), last]) : van, tot: last };
  });
  const points = mijlpalen.map((mijlpaal): Span => {
    const moment = quarterOf(momentOf(mijlpaal));
    const places: [Kwartaal, ...Kwartaal[]] = [moment, mijlpaal.tot ?? moment, ...firstPlan(mijlpaal)];
    return { van: earliest(places), tot: places.toSorted(compareKwartaal).at(-1) };
  });
  return merged([...bars, ...points].sort((a, b) => compareKwartaal(a.van, b.van)));
}

function merged(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((before, span) => {
    const last = before.at(-1);
    if (!last || (last.tot && kwartalenBetween(last.tot, span.van) > 1)) return [...before, span];
    const tot = last.tot && span.tot && (compareKwartaal(last.tot, span.tot) > 0 ? last.tot : span.tot);
    return [...before.slice(0, -1), { van: last.van, tot }];
  }, []);
}

/** The first quarter of which a source says that something of the actie is or was planned then. */
export function startOf(planning: readonly PlanningBalk[], mijlpalen: readonly Mijlpaal[]): Kwartaal | undefined {
  return [
    ...planning.flatMap(({ van }) => (van === 'onbekend' ? [] : [van])),
    ...mijlpalen.flatMap((mijlpaal) => [quarterOf(momentOf(mijlpaal)), ...firstPlan(mijlpaal)]),
  ].toSorted(compareKwartaal)[0];
}

function firstPlan({ oorspronkelijk }: Mijlpaal): Kwartaal[] {
  return oorspronkelijk === undefined || oorspronkelijk === 'onbekend' ? [] : [quarterOf(oorspronkelijk)];
}

function earliest([first, ...rest]: [Kwartaal, ...Kwartaal[]]): Kwartaal {
  return rest.reduce((a, b) => (compareKwartaal(a, b) <= 0 ? a : b), first);
}
