import { max } from 'd3';
import { nummerVanDing } from '../domain/monitor.ts';
import { omvang, type VerschuivingRegel } from '../domain/verschuivingen.ts';
import { barWidth } from './bars.ts';

/** A bar of the chart of slips; width is a percentage of the drawing. */
export interface VerschuivingBar {
  nummer: string;
  wat: string;
  kwartalen: number | undefined;
  minstens: number | undefined;
  width: number;
  gemist: boolean;
}

/** Bars for the slips of known size, in the order of the ledger. */
export function verschuivingBars(ledger: readonly VerschuivingRegel[]): VerschuivingBar[] {
  const known = ledger.flatMap((regel) => {
    const { ding, wat, kwartalen, minstens, gemist } = regel;
    const size = omvang(regel);
    return size < 0 ? [] : [{ nummer: nummerVanDing(ding), wat, kwartalen, minstens, gemist, size }];
  });
  const largest = max(known, ({ size }) => size) ?? 0;
  return known.map(({ size, ...bar }) => ({ ...bar, width: barWidth(size, largest) }));
}
