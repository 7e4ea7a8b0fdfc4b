import { areFamily, familyOf, keyOf } from './words.ts';

/** One way to look up a word. */
export interface Variant {
  /** The words of the list that are looked up, by their place in it. */
  words: number[];
  /** How far they may be trusted: 1 is what was typed. */
  trust: number;
}

/** A word that the site has, for one that it does not have. */
export interface Guess {
  word: string;
  /** Near enough to look it up unasked. */
  sure: boolean;
}

/**
 * The site's own words: all that can be found. The index is asked only what it has, so that nothing like it, or
 * another number, comes instead; of a word that is unknown this tells what was meant.
 */
export interface Lexicon {
  /** Whether the index has the word, in any form. */
  has(word: string): boolean;
  /** The place of a root, or a number, in the list. */
  placeOf(key: string): number | undefined;
  /** What to ask of the index: the word, what begins with it, its family; nothing when the index has none of these. */
  lookUp(word: string): Variant[];
  /** The words nearest to one that is not known, best first; empty when nothing is near. */
  nearest(word: string): Guess[];
}

const TRUST = { typed: 1, begins: 0.55, begun: 0.9, family: 0.6 } as const;
/** Who types less than this means no longer word. */
const SHORTEST_BEGINNING = 3;
/** Shorter words are abbreviations and numbers: one letter more or less makes another word of them. */
const SHORTEST = 4;

/**
 * The list as it goes over the wire: each word as a capital for the number of letters it shares with
 * the one before it and the rest, "Inen" for "woningen" after "woningbouw".
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return `${String.fromCharCode(A + shared)}${word.slice(shared)}`;
    })
    .join('');
}

/** The words of all pages, sorted: of the forms of one word the shortest, "plek" of "plek" and "plekken". */
export function wordList(pages: readonly { words: readonly string[] }[]): string[] {
  const all = new Set(pages.flatMap(({ words }) => words).filter((word) => word !== ''));
  const forms = [...Map.groupBy(all, keyOf).values()];
  return forms.flatMap((each) => each.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? []).sort();
}

const A = 'A'.charCodeAt(0);
/** One capital tells how many letters are shared. */
const MOST_SHARED = 25;

export function unpackWords(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = '', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - A) + rest;
    return before;
  });
}

export function makeLexicon(words: readonly string[]): Lexicon {
  const keys = words.map(keyOf);
  const places = new Map(keys.map((key, at) => [key, at]));
  const families = Map.groupBy(places.keys(), familyOf);
  const long = words.filter((word) => word.length >= SHORTEST);

  return {
    has: (word) => places.has(keyOf(word)),
    placeOf: (key) => places.get(key),
    lookUp: (word) => {
      const own = keyOf(word);
      const at = places.get(own);
      const typed = at === undefined ? [] : [{ words: [at], trust: TRUST.typed }];
      if (/\d/.test(word) || word.length < SHORTEST_BEGINNING) return typed;
      const beginning = at !== undefined && own.length >= SHORTEST && word.startsWith(own) ? own : word;
      const longer = words.flatMap((each, place) => (place !== at && each.startsWith(beginning) ? [place] : []));
      const family = (families.get(familyOf(own)) ?? []).flatMap((key) => {
        const place = places.get(key);
        return place !== undefined && key !== own && !longer.includes(place) && areFamily(key, own) ? [place] : [];
      });
      return [
        ...typed,
        ...(longer.length > 0 ? [{ words: longer, trust: at === undefined ? TRUST.begun : TRUST.begins }] : []),
        ...(family.length > 0 ? [{ words: family, trust: TRUST.family }] : []),
      ];
    },
    nearest: (word) => {
      if (word.replace(/\d/g, '').length < SHORTEST) return [];
      const most = slips(word) + 1;
      const near = long
        .filter((each) => digitsOf(each) === digitsOf(word) && Math.abs(each.length - word.length) <= most)
        .map((each) => ({ word: each, off: slipsBetween(word, each) }))
        .filter(({ off }) => off <= most);
      const best = Math.min(...near.map(({ off }) => off));
      return near
        .filter(({ off }) => off === best)
        .sort((a, b) => shared(b.word, word) - shared(a.word, word))
        .map(({ word: each, off }) => ({ word: each, sure: off <= slips(word) }));
    },
  };
}

/** Another number is never a slip. */
function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}

/** How many letters two words begin with alike. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** How many slips of the keyboard a word of this length may hold. */
function slips({ length }: string): number {
  return length < 5 ? 0 : length < 9 ? 1 : length < 13 ? 2 : 3;
}

/**
 * The slips between two words: a letter too many, too few or wrong, or two that changed places. Another first letter
 * is rarely a slip, and counts for two.
 */
function slipsBetween(one: string, other: string): number {
  let [twoBack, back] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const swap =
        one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (twoBack[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + (isSame ? 0 : 1), swap));
    }
    [twoBack, back] = [back, row];
  }
  return (back[other.length] ?? 0) + (other.startsWith(one.slice(0, 1)) ? 0 : 1);
}
