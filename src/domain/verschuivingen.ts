import type { Mijlpaal } from '../schema/meting.ts';
import { kwartaalOf, kwartalenBetween, parseKwartaal, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { dingenVan, type Ding, type Monitor } from './monitor.ts';
import { oncePerMonitor } from './once-per-monitor.ts';
import { vermeldingenAt, type MijlpaalStaat } from './stand.ts';

/**
 * A milestone that moved: the quarter or date that was planned first, the one it has now, and how many
 * quarters later that is. `van` and `kwartalen` are undefined where the source says late but not from when.
 */
export type Verschuiving =
  { van: string; naar: string; kwartalen: number } | { van: undefined; naar: string; kwartalen: undefined };

/** What a milestone slipped by its own account, or undefined when it did not move. */
export function verschuivingOf(mijlpaal: Mijlpaal): Verschuiving | undefined {
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

/** A line of the slip ledger: one milestone, followed through the edities by its id. */
export interface VerschuivingRegel {
  /** What has the milestone. */
  ding: Ding;
  mijlpaal: string;
  wat: string;
  /** What was planned first; undefined where the source says late but not from when. */
  oorspronkelijk: string | undefined;
  /** The newest plan, where it differs from the first. */
  herzien: string | undefined;
  /** When it happened. */
  werkelijk: string | undefined;
  gemist: boolean;
  /**
   * Quarters from the first plan to what happened, or to the newest plan; 0 within one quarter; undefined
   * where that is not known.
   */
  kwartalen: number | undefined;
  /**
   * Quarters that it is later at the least: until the plan that was missed, or the last day of which a document says that
   * it had not happened. Undefined where it happened, or nothing proves it.
   */
  minstens: number | undefined;
  reden: string | undefined;
  /** The edities that say so, oldest first, with their documents. */
  bewijs: { editie: string; bronnen: string[] }[];
}

/**
 * Every milestone of which a source says, or two dates prove, that it slipped: largest first, by what is planned now or
 * what is proven, whichever is more; then those of unknown size.
 *
 * @param editie the ledger as it stood at this editie; later ones do not count
 */
export const verschuivingenAt = oncePerMonitor((monitor: Monitor, editie: string): readonly VerschuivingRegel[] =>
  // A stable sort: slips of one size stay in order of nummer.
  dingenVan(monitor)
    .flatMap((ding) => ledgerOf(ding, editie))
    .sort((a, b) => omvang(b) - omvang(a)),
);

/** How large a slip is for the order of the ledger; below 0 where nobody knows. */
export function omvang({ kwartalen, minstens }: Pick<VerschuivingRegel, 'kwartalen' | 'minstens'>): number {
  return Math.max(kwartalen ?? -1, minstens ?? -1);
}

/** The lines of the ledger by what slipped; the largest first. */
export const verschuivingenPerDing = oncePerMonitor(
  (monitor: Monitor, editie: string): ReadonlyMap<Ding, readonly VerschuivingRegel[]> =>
    Map.groupBy(verschuivingenAt(monitor, editie), ({ ding }) => ding),
);

function ledgerOf(ding: Ding, editie: string): VerschuivingRegel[] {
  return vermeldingenAt(ding, editie).flatMap((each) => {
    const regel = ledgerLine(each);
    return regel ? [{ ding, ...regel }] : [];
  });
}

/** One milestone through the edities, oldest first; undefined when nothing says that it slipped. */
function ledgerLine(each: readonly MijlpaalStaat[]): Omit<VerschuivingRegel, 'ding'> | undefined {
  const newest = each.at(-1);
  if (!newest) return undefined;
  const moment = momentOf(newest);
  const first = firstPlan(each);
  const plan = each.findLast(({ stand }) => stand !== 'gehaald');
  const planned = plan && momentOf(plan);
  const werkelijk = newest.stand === 'gehaald' ? moment : undefined;
  const gemist = newest.stand === 'gemist';
  const later = first.moment === undefined ? 0 : kwartalenBetween(quarterOf(first.moment), quarterOf(moment));
  const proven = werkelijk === undefined ? provenLater(each, first.moment, gemist ? later : 0) : 0;
  const said =
    gemist ||
    proven > 0 ||
    each.some(({ stand, oorspronkelijk }) => stand === 'verschoven' || oorspronkelijk !== undefined);
  // A plan that was only rough proves nothing by itself: "before the summer" can be the sixth of July.
  if (!said && (first.rough || later <= 0)) return undefined;
  // What came sooner did not slip.
  if (later < 0 && !gemist) return undefined;
  const herzien = planned !== undefined && planned !== first.moment ? planned : undefined;
  return {
    mijlpaal: newest.id,
    wat: newest.wat,
    oorspronkelijk: first.moment,
    herzien,
    werkelijk,
    gemist,
    // Missed at the moment of the first plan, with no new one: how much later is not known.
    kwartalen: first.moment === undefined || (gemist && later <= 0) ? undefined : later,
    minstens: proven > 0 ? proven : undefined,
    reden: each.findLast(({ reden }) => reden !== undefined)?.reden,
    bewijs: each.map(({ editie, bronnen }) => ({ editie, bronnen: bronnen.map(({ bron }) => bron) })),
  };
}

/** Quarters from the first plan to the last day of which a document says "not yet", and not less than `atLeast`. */
function provenLater(each: readonly MijlpaalStaat[], first: string | undefined, atLeast: number): number {
  if (first === undefined) return 0;
  const days = each.flatMap(({ nogNietOp }) => (nogNietOp ? [kwartaalOf(nogNietOp.datum)] : []));
  return Math.max(atLeast, ...days.map((day) => kwartalenBetween(quarterOf(first), day)));
}

function firstPlan(each: readonly MijlpaalStaat[]): { moment: string | undefined; rough: boolean } {
  const said = each.find(({ oorspronkelijk }) => oorspronkelijk !== undefined)?.oorspronkelijk;
  if (said !== undefined) return { moment: said === 'onbekend' ? undefined : said, rough: false };
  const [oldest] = each;
  // Nor does a period: what happened in its second quarter was in time. What had happened was no plan.
  const rough = oldest?.precisie !== undefined || oldest?.tot !== undefined || oldest?.stand === 'gehaald';
  return { moment: oldest && momentOf(oldest), rough };
}
