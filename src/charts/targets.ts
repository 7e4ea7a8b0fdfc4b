import { max, scaleLinear } from 'd3';

/** A number of a target, in its own unit. */
export interface Maat {
  naam: string;
  waarde: number;
  soort: 'doel' | 'bereikt';
}

/** Bars for numbers of one unit; widths are percentages of the largest of them. */
export function targetBars(maten: readonly Maat[]): (Maat & { width: number })[] {
  const width = scaleLinear([0, max(maten, ({ waarde }) => waarde) ?? 1], [0, 100]);
  return maten.map((maat) => ({ ...maat, width: Math.round(width(maat.waarde) * 100) / 100 }));
}
