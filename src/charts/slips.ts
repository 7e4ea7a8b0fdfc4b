import { max, scaleLinear } from 'd3';
import { nummerVanDing } from '../domain/monitor.ts';
import type { LedgerRegel } from '../domain/slips.ts';

/** A bar of the chart of slips; x and width are percentages of the drawing. */
export interface SlipBar {
  nummer: string;
  kwartalen: number;
  width: number;
  gemist: boolean;
}

/** Bars for the slips of known size, in the order of the ledger. */
export function slipBars(ledger: readonly LedgerRegel[]): SlipBar[] {
  const known = ledger.flatMap(({ ding, kwartalen, gemist }) =>
    kwartalen === undefined ? [] : [{ nummer: nummerVanDing(ding), kwartalen, gemist }],
  );
  const width = scaleLinear([0, max(known, ({ kwartalen }) => kwartalen) ?? 1], [0, 100]);
  return known.map((bar) => ({ ...bar, width: Math.round(width(bar.kwartalen) * 100) / 100 }));
}
