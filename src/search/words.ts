import { figuresIn, numberKey } from './numbers.ts';
import { isStopWord } from './stop-words.ts';

/**
 * Words as the search knows them: lower case, without accents, and with the signs inside a word left out. What stands
 * in the index, and what is asked of it, is the key of a word: what its forms share.
 */

/** "Cliëntreis" → "clientreis", "Wlz-zorg" → "wlzzorg". */
export function plainWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A run of letters or digits, also with one sign in between: "zzp's", "V&VN", "Wlz-zorg", "3,92". */
const RUN = /[\p{L}\p{N}\p{M}]+(?:[.,'’‘ʼ′´`&/\p{Pd}−\u00AD][\p{L}\p{N}\p{M}]+)*/gu;
const NUMBER = /^\d+(?:[.,]\d+)*$/;
/** What parts a word in two. What follows an apostrophe or "&" is no word of its own: "foto's", "R&D". */
const BETWEEN = /[.,/\p{Pd}−]/u;

/** A word of a text; its parts when a sign stands in between: "Wlz-zorg" is "wlzzorg", of "wlz" and "zorg". */
export interface Word {
  word: string;
  parts: string[];
}

export function wordsOf(text: string): Word[] {
  return (text.match(RUN) ?? []).flatMap((run): Word[] => {
    if (NUMBER.test(run)) return [{ word: numberKey(run), parts: [] }];
    const parts = run.split(BETWEEN).map((part) => (NUMBER.test(part) ? numberKey(part) : plainWord(part)));
    // Of numbers with a sign in between ("2030/2035") none is the whole.
    if (parts.every((part) => /^\d+$/.test(part))) return parts.map((word) => ({ word, parts: [] }));
    return [{ word: plainWord(run), parts: parts.length > 1 ? parts.filter(({ length }) => length > 1) : [] }];
  });
}

/** Every form under which the words of a text can be found. */
export function formsOf(text: string): string[] {
  return [
    ...wordsOf(text).flatMap(({ word, parts }) => [word, ...parts]),
    ...figuresIn(text).flatMap(({ keys }) => keys),
  ];
}

/**
 * What the index has of a word: its root, or a number as it is. Digits become letters, "4" → "qe", because Pagefind
 * takes a word apart where letters and digits meet.
 */
export function keyOf(word: string): string {
  return /\d/.test(word) ? word.replace(/\d/g, (digit) => `q${'abcdefghij'.charAt(Number(digit))}`) : root(word);
}

/** Of every word of a text that says something the keys by which it is found there, its own first. */
export function keysOf(text: string): string[][] {
  const figures = figuresIn(text);
  return [...text.matchAll(/\S+/g)]
    .filter(([chunk]) => isIndexed(chunk))
    .map(({ 0: chunk, index }) => {
      const words = wordsOf(chunk).flatMap(({ word, parts }) => [word, ...parts]);
      const here = figures.filter(({ from }) => from >= index && from < index + chunk.length);
      return [...new Set([...words, ...here.flatMap(({ keys }) => keys)].map(keyOf))];
    });
}

/** One key for a whole name, its small words included: who asks just that, means the thing itself. */
export function nameKey(name: string): string {
  return wordsOf(name)
    .map(({ word }) => keyOf(word))
    .join('');
}

/** Whether a text has words that say nothing, beside those that do. */
export function hasSmallWords(text: string): boolean {
  return chunksOf(text).some((chunk) => plainWord(chunk) !== '' && !isIndexed(chunk));
}

/** A text cut at its spaces, as the places in the index count. */
export function chunksOf(text: string): string[] {
  return text.split(/\s+/).filter((chunk) => chunk !== '');
}

/**
 * The words of a text that are indexed, as they stand there: all but the signs and the words that say nothing.
 * Half of a Dutch text is such words; without them the index is half as large. The search page does the same
 * again, to know which word of a text is the fifth of the index.
 */
export function isIndexed(chunk: string): boolean {
  const word = plainWord(chunk);
  return word !== '' && !isStopWord(word);
}

/**
 * What the forms of a Dutch word share, roughly: "plek" and "plekken", "huis" and "huizen", "kantoor" and
 * "kantoren". A key to compare words by, not something to show.
 */
export function root(word: string): string {
  const bare = strip(strip(word.replace(/heden$/, 'heid'), /s$/), /(en|e)$/);
  const hard = bare.replace(/v$/, 'f').replace(/z$/, 's');
  return strip(hard, /s$/)
    .replace(/([a-z])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]*$)/, (pair) => pair.charAt(0));
}

/** What words of one family begin with, and the endings in which they differ, as `root` leaves them. */
const FAMILY_BEGIN = 5;
const FAMILY_ENDS = new Set(
  `- t d st er ster ar ing ati i ator atief ti el isch eutisch lijk elijk heid igheid schap bar ig kundig erd end`.split(
    ' ',
  ),
);

const foldDoubles = (key: string) => key.replace(/([a-z])\1/g, '$1');

/** What the roots of one family begin with. */
export function familyOf(key: string): string {
  return foldDoubles(key).slice(0, FAMILY_BEGIN);
}

/** Whether two roots are of one family: "farmacie" and "farmaceutische", "revalideren" and "revalidatie". */
export function areFamily(one: string, other: string): boolean {
  const [a, b] = [foldDoubles(one), foldDoubles(other)];
  if (familyOf(one) !== familyOf(other) || a === b) return false;
  let at = FAMILY_BEGIN;
  while (at < a.length && a[at] === b[at]) at++;
  // An ending may begin before the first letter in which the words differ.
  for (let cut = at; cut >= FAMILY_BEGIN; cut--)
    if (FAMILY_ENDS.has(a.slice(cut) || '-') && FAMILY_ENDS.has(b.slice(cut) || '-')) return true;
  return false;
}

/** Takes an ending off, unless too little would be left to know the word by. */
function strip(word: string, ending: RegExp): string {
  const bare = word.replace(ending, '');
  return bare.length >= 3 ? bare : word;
}
