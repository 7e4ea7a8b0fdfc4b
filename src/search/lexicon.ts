import { distance } from 'fastest-levenshtein';
import { root } from './words.ts';

/**
 * The site's own words: what can be found at all. It tells a word that is unknown from one that is only
 * written differently, and knows what an unknown one was probably meant to be.
 */
export interface Lexicon {
  /** Whether the index has it, in any form, or something that begins with it. */
  knows(word: string): boolean;
  /** The words nearest to one that is not known, best first; empty when nothing is near enough. */
  nearest(word: string): string[];
}

/** Shorter words are abbreviations and numbers: one letter more or less makes another word of them. */
const SHORTEST = 4;

/**
 * The words of the pages as they go over the wire: sorted, each as the number of letters it shares with the one
 * before it and the rest, "8woningen" for what follows "woning…". Numbers are left out: a number is never a
 * misspelled other number.
 */
export function packWords(pages: readonly { words: readonly string[] }[]): string {
  const all = new Set(pages.flatMap((page) => page.words));
  const words = shortestForms([...all].filter((word) => word.length > 1 && !/\d/.test(word)));
  let before = '';
  return words
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

/** Of all forms of a word the shortest: "plek" of "plek" and "plekken". The other ones would not help. */
function shortestForms(words: readonly string[]): string[] {
  return [...Map.groupBy(words, root).values()].flatMap((forms) => forms.sort((a, b) => a.length - b.length)[0] ?? []);
}

/** One digit tells how many letters are shared. */
const MOST_SHARED = 9;

export function unpackWords(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/(\d)(\D*)/g)].map(([, shared = '0', rest = '']) => {
    before = before.slice(0, Number(shared)) + rest;
    return before;
  });
}

/** @param words sorted */
export function makeLexicon(words: readonly string[]): Lexicon {
  const roots = new Set(words.map(root));
  const long = words.filter((word) => word.length >= SHORTEST);
  const startsAnything = (beginning: string) => words[firstFrom(words, beginning)]?.startsWith(beginning) ?? false;
  return {
    knows: (word) => roots.has(root(word)) || startsAnything(word),
    nearest: (word) => {
      if (word.length < SHORTEST || /\d/.test(word)) return [];
      const near = long
        .filter((known) => Math.abs(known.length - word.length) <= slips(word))
        .map((known) => ({ known, off: distance(word, known) }))
        .filter(({ off }) => off <= slips(word));
      const best = Math.min(...near.map(({ off }) => off));
      const nearest = near.filter(({ off }) => off === best).map(({ known }) => known);
      return nearest.sort((a, b) => shared(b, word) - shared(a, word));
    },
  };
}

/** How many letters two words begin with alike: slips are rarer at the beginning. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** How many slips of the keyboard a word of this length may hold. */
function slips({ length }: string): number {
  return length < 6 ? 1 : length < 12 ? 2 : 3;
}

/** The place of the first word that is not before `text`, in a sorted list. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
