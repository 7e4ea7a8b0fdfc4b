import { closest, distance } from 'fastest-levenshtein';

/**
 * The one of these that a value looks like: a guess that is far off ("rood" for "herbeoordeling") would put words
 * in the editor's mouth.
 */
export function guessOf(value: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const guess = closest(value, known);
  return distance(value, guess) <= Math.max(value.length, guess.length) / 3 ? guess : undefined;
}

/** " Bedoelde u "afwijking"?" when a value looks like one of these, else nothing. */
export function suggestion(value: string, known: readonly string[]): string {
  const guess = guessOf(value, known);
  return guess === undefined ? '' : ` Bedoelde u "${guess}"?`;
}
