import { max } from 'd3';
import { nummerVanDing } from '../domain/monitor.ts';
import { omvang, type VerschuivingRegel } from '../domain/verschuivingen.ts';
import { round } from './round.ts';

/** A number of a target, in its own unit. */
export interface Maat {
  naam: string;
  waarde: number;
  soort: 'doel' | 'bereikt';
}

/** Bars for numbers of one unit. */
export function targetBars(maten: readonly Maat[]) {
  return withWidth(maten, ({ waarde }) => waarde);
}

/** Bars for the slips of known size, in the order of the ledger. */
export function verschuivingBars(ledger: readonly VerschuivingRegel[]) {
  const known = ledger.filter((regel) => omvang(regel) >= 0);
  return withWidth(known, omvang).map(({ ding, wat, kwartalen, minstens, gemist, width }) => ({
    nummer: nummerVanDing(ding),
    wat,
    kwartalen,
    minstens,
    gemist,
    width,
  }));
}

/** The width of a bar is a percentage of the largest one; without a largest there is nothing to draw. */
function withWidth<T>(things: readonly T[], sizeOf: (thing: T) => number) {
  const largest = max(things, sizeOf) ?? 0;
  return things.map((thing) => ({ ...thing, width: largest > 0 ? round((sizeOf(thing) / largest) * 100) : 0 }));
}
