import { scaleLinear, stack, max } from 'd3';
import { round } from './round.ts';

/**
 * Stacked bars, one per row of numbers: the parts stand in the order of the keys, the row with the largest
 * total fills the drawing, in % of its width. A part of nothing is left out.
 */
export function stapels<K extends string>(rijen: readonly Record<K, number>[], sleutels: readonly K[]) {
  const series = stack<unknown, Record<K, number>, K>().keys(sleutels)([...rijen]);
  const largest = max(series.flat(), ([, end]) => end) ?? 0;
  const x = scaleLinear([0, largest], [0, 100]);
  return rijen.map((rij, i) =>
    series.flatMap(({ key, [i]: part }) => {
      if (!part || rij[key] === 0) return [];
      const [start, end] = part;
      return [{ sleutel: key, waarde: rij[key], x: round(x(start)), width: round(x(end) - x(start)) }];
    }),
  );
}
