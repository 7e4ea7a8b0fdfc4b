import type { Mijlpaal } from '../schema/meting.ts';
import { kwartaalOf, kwartalenBetween, parseKwartaal, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { dingenVan, type Ding, type Monitor } from './monitor.ts';
import { oncePerMonitor } from './once-per-monitor.ts';

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
  reden: string | undefined;
  /** The edities that say so, oldest first, with their documents. */
  bewijs: { editie: string; bronnen: string[] }[];
}

type Voorkomen = Mijlpaal & { editie: string; bronnen: string[] };

/**
 * Every milestone of which a source says, or two dates prove, that it slipped: largest first, then
 * those of unknown size.
 *
 * @param editie the ledger as it stood at this editie; later ones do not count
 */
export const verschuivingenAt = oncePerMonitor((monitor: Monitor, editie: string): readonly VerschuivingRegel[] =>
  // A stable sort: slips of one size stay in order of nummer.
  dingenVan(monitor)
    .flatMap((ding) => ledgerOf(ding, editie))
    .sort((a, b) => (b.kwartalen ?? -1) - (a.kwartalen ?? -1)),
);

/** The lines of the ledger by what slipped; the largest first. */
export const verschuivingenPerDing = oncePerMonitor(
  (monitor: Monitor, editie: string): ReadonlyMap<Ding, readonly VerschuivingRegel[]> =>
    Map.groupBy(verschuivingenAt(monitor, editie), ({ ding }) => ding),
);

function ledgerOf(ding: Ding, editie: string): VerschuivingRegel[] {
  const byId = new Map<string, Voorkomen[]>();
  for (const meting of ding.metingen.toReversed()) {
    if (meting.editie > editie) continue;
    for (const mijlpaal of meting.mijlpalen ?? []) {
      const bronnen = mijlpaal.bron ? [mijlpaal.bron] : meting.bronnen.map(({ bron }) => bron);
      byId.set(mijlpaal.id, [...(byId.get(mijlpaal.id) ?? []), { ...mijlpaal, editie: meting.editie, bronnen }]);
    }
  }
  return [...byId.values()].flatMap((each) => {
    const regel = ledgerLine(each);
    return regel ? [{ ding, ...regel }] : [];
  });
}

/** One milestone through the edities, oldest first; undefined when nothing says that it slipped. */
function ledgerLine(each: readonly Voorkomen[]): Omit<VerschuivingRegel, 'ding'> | undefined {
  const newest = each.at(-1);
  if (!newest) return undefined;
  const moment = momentOf(newest);
  const first = firstPlan(each);
  const planned = each
    .filter(({ stand }) => stand !== 'gehaald')
    .map(momentOf)
    .at(-1);
  const werkelijk = newest.stand === 'gehaald' ? moment : undefined;
  const gemist = newest.stand === 'gemist';
  const later = first.moment === undefined ? 0 : kwartalenBetween(quarterOf(first.moment), quarterOf(moment));
  const said =
    gemist || each.some(({ stand, oorspronkelijk }) => stand === 'verschoven' || oorspronkelijk !== undefined);
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
    reden: each.findLast(({ reden }) => reden !== undefined)?.reden,
    bewijs: each.map(({ editie, bronnen }) => ({ editie, bronnen })),
  };
}

function firstPlan(each: readonly Voorkomen[]): { moment: string | undefined; rough: boolean } {
  const said = each.find(({ oorspronkelijk }) => oorspronkelijk !== undefined)?.oorspronkelijk;
  if (said !== undefined) return { moment: said === 'onbekend' ? undefined : said, rough: false };
  const [oldest] = each;
  // Nor does a period: what happened in its second quarter was in time. What had happened was no plan.
  const rough = oldest?.precisie !== undefined || oldest?.tot !== undefined || oldest?.stand === 'gehaald';
  return { moment: oldest && momentOf(oldest), rough };
}
