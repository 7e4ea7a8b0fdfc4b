/** The width of a bar as a percentage of the largest one; without a largest there is nothing to draw. */
export function barWidth(value: number, largest: number): number {
  return largest > 0 ? Math.round((value / largest) * 10_000) / 100 : 0;
}
