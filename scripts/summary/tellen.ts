import { aantal } from '../../src/views/woorden.ts';

/** Counting in sentences. */

/** A word for one and for more. */
export type Woord = readonly [enkel: string, meer: string];

/** "1 actie", "3 acties". */
export function count(list: readonly unknown[], [enkel, meer]: readonly [string, string, ...unknown[]]): string {
  return aantal(list.length, enkel, meer);
}

/** Of a change of everything the count is the news; the first dozen show what it is about. */
const MEEST = 12;

export function join(words: readonly string[], between = ', '): string {
  const rest = words.length - MEEST;
  return rest > 0 ? `${words.slice(0, MEEST).join(between)} en nog ${rest}` : words.join(between);
}

/** A line for each group of the same things, in order of what makes them the same. */
export function groups<T>(
  list: readonly T[],
  keyOf: (each: T) => string,
  lineOf: (first: readonly [T, ...T[]], each: readonly T[]) => string,
): string[] {
  return [...Map.groupBy(list, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => lineOf(each as [T, ...T[]], each));
}
