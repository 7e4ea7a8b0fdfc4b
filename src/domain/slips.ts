import type { Mijlpaal } from '../schema/meting.ts';
import { kwartaalOf, kwartalenBetween, parseKwartaal, type Kwartaal } from '../vocabulary/kwartaal.ts';

/** A milestone that moved. */
export interface Verschuiving {
  /** Quarter or date that was planned first; undefined when the source says late but not from when. */
  van: string | undefined;
  /** Quarter or date as it is now. */
  naar: string;
  /** How many quarters later; undefined when the first plan is not known. */
  kwartalen: number | undefined;
}

/** What a milestone slipped, or undefined when it did not move. */
export function slipOf(mijlpaal: Mijlpaal): Verschuiving | undefined {
  if (mijlpaal.oorspronkelijk === undefined) return undefined;
  const naar = momentOf(mijlpaal);
  if (mijlpaal.oorspronkelijk === 'onbekend') return { van: undefined, naar, kwartalen: undefined };
  const van = mijlpaal.oorspronkelijk;
  return { van, naar, kwartalen: kwartalenBetween(quarterOf(van), quarterOf(naar)) };
}

/** The quarter or date of a milestone, as precise as it is known. */
export function momentOf(mijlpaal: Mijlpaal): string {
  return mijlpaal.datum ?? mijlpaal.kwartaal!;
}

/** The quarter of a moment that is a quarter or a date. */
export function quarterOf(moment: string): Kwartaal {
  return parseKwartaal(moment) ?? kwartaalOf(moment);
}
