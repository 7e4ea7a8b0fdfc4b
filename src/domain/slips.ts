import type { Mijlpaal } from '../schema/meting.ts';
import { kwartaalOf, kwartalenBetween, parseKwartaal, type Kwartaal } from '../vocabulary/kwartaal.ts';

/**
 * A milestone that moved: the quarter or date that was planned first, the one it has now, and how many
 * quarters later that is. `van` and `kwartalen` are undefined where the source says late but not from when.
 */
export type Verschuiving =
  { van: string; naar: string; kwartalen: number } | { van: undefined; naar: string; kwartalen: undefined };

/** What a milestone slipped, or undefined when it did not move. */
export function slipOf(mijlpaal: Mijlpaal): Verschuiving | undefined {
  if (mijlpaal.oorspronkelijk === undefined) return undefined;
  const naar = momentOf(mijlpaal);
  if (mijlpaal.oorspronkelijk === 'onbekend') return { van: undefined, naar, kwartalen: undefined };
  const van = mijlpaal.oorspronkelijk;
  return { van, naar, kwartalen: kwartalenBetween(quarterOf(van), quarterOf(naar)) };
}

/** The quarter or date of a milestone, as precise as it is known. */
export function momentOf({ id, datum, kwartaal }: Mijlpaal): string {
  const moment = datum ?? kwartaal;
  // The schema lets no milestone through without one.
  if (moment === undefined) throw new Error(`Mijlpaal ${id} heeft geen kwartaal of datum.`);
  return moment;
}

/** The quarter of a moment that is a quarter or a date. */
export function quarterOf(moment: string): Kwartaal {
  return parseKwartaal(moment) ?? kwartaalOf(moment);
}
