/** To hundredths: finer than any screen shows, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
