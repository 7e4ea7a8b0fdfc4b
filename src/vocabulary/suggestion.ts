import { closest, distance } from 'fastest-levenshtein';

/**
 * " Bedoelde u "afwijking"?" when a value looks like one of these, else nothing: a guess that is far off
 * ("rood" for "herbeoordeling") would put words in the editor's mouth.
 */
export function suggestion(value: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const guess = closest(value, known);
  return distance(value, guess) <= Math.max(value.length, guess.length) / 3 ? ` Bedoelde u "${guess}"?` : '';
}
