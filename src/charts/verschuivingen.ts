import { max } from 'd3';
import { nummerVanDing } from '../domain/monitor.ts';
import type { VerschuivingRegel } from '../domain/verschuivingen.ts';
import { barWidth } from './bars.ts';

/** A bar of the chart of slips; width is a percentage of the drawing. */
export interface VerschuivingBar {
  nummer: string;
  wat: string;
  kwartalen: number;
  width: number;
  gemist: boolean;
}

/** Bars for the slips of known size, in the order of the ledger. */
export function verschuivingBars(ledger: readonly VerschuivingRegel[]): VerschuivingBar[] {
  const known = ledger.flatMap(({ ding, wat, kwartalen, gemist }) =>
    kwartalen === undefined ? [] : [{ nummer: nummerVanDing(ding), wat, kwartalen, gemist }],
  );
  const largest = max(known, ({ kwartalen }) => kwartalen) ?? 0;
  return known.map((bar) => ({ ...bar, width: barWidth(bar.kwartalen, largest) }));
}
