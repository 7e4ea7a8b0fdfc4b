import { max } from 'd3';
import { barWidth } from './bars.ts';

/** A number of a target, in its own unit. */
export interface Maat {
  naam: string;
  waarde: number;
  soort: 'doel' | 'bereikt';
}

/** Bars for numbers of one unit; widths are percentages of the largest of them. */
export function targetBars(maten: readonly Maat[]): (Maat & { width: number })[] {
  const largest = max(maten, ({ waarde }) => waarde) ?? 0;
  return maten.map((maat) => ({ ...maat, width: barWidth(maat.waarde, largest) }));
}
