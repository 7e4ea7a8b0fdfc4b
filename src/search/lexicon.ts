import { areFamily, familyOf, keyOf } from './words.ts';

/** One way to look up a word: what is asked of the index. */
export interface Variant {
  word: string;
  /** How far it may be trusted: 1 is what was typed. */
  trust: number;
  /** It looks up only words of this kind, all others if absent. */
  only?: 'said' | 'belongs';
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
  /** What to ask of the index: the word, what begins with it, its family; nothing when the index has none of these. */
  lookUp(word: string): Variant[];
  /** The words nearest to one that is not known, best first; empty when nothing is near. */
  nearest(word: string): Guess[];
}

/**
 * What stands behind every key in the index. It ends the key, so that a whole word can be asked apart from what begins
 * with it, and tells why the word is there: it is shown, people say it for this very page, or it only belongs to it.
 */
export const MARK = { shown: 'qz', said: 'qv', belongs: 'qx', name: 'qn' } as const;

const TRUST = { typed: 1, begins: 0.55, begun: 0.9, family: 0.6 } as const;
/** Who types less than this means no longer word. */
const SHORTEST_BEGINNING = 3;
/** Shorter words are abbreviations and numbers: one letter more or less makes another word of them. */
const SHORTEST = 4;
/** How many words that begin as asked are looked up one by one, because their root does not. */
const MOST = 8;

/**
 * The words of the pages as they go over the wire: sorted, each as a capital for the number of letters it shares with
 * the one before it and the rest, "Inen" for "woningen" after "woningbouw".
 */
export function packWords(pages: readonly { words: readonly string[] }[]): string {
  const all = new Set(pages.flatMap((page) => page.words));
  let before = '';
  return shortestForms([...all].filter((word) => word !== ''))
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return `${String.fromCharCode(A + shared)}${word.slice(shared)}`;
    })
    .join('');
}

/** Of all forms of a word the shortest: "plek" of "plek" and "plekken". The other ones would not help. */
function shortestForms(words: readonly string[]): string[] {
  return [...Map.groupBy(words, keyOf).values()].flatMap((forms) => forms.sort((a, b) => a.length - b.length)[0] ?? []);
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
  const keys = new Map(words.map((word) => [word, keyOf(word)]));
  const known = new Set(keys.values());
  const families = Map.groupBy(known, familyOf);
  const isNumber = (word: string) => /\d/.test(word);
  const long = words.filter((word) => word.length >= SHORTEST);
  const whole = (key: string, trust: number): Variant => ({ word: `${key}${MARK.shown}`, trust });

  return {
    has: (word) => known.has(keyOf(word)),
    lookUp: (word) => {
      const own = keyOf(word);
      const typed = known.has(own)
        ? [
            whole(own, TRUST.typed),
            { word: `${own}${MARK.said}`, trust: TRUST.typed, only: 'said' as const },
            { word: `${own}${MARK.belongs}`, trust: TRUST.typed, only: 'belongs' as const },
          ]
        : [];
      if (isNumber(word) || word.length < SHORTEST_BEGINNING) return typed;
      const trust = typed.length > 0 ? TRUST.begins : TRUST.begun;
      const beginning = typed.length > 0 && own.length >= SHORTEST && word.startsWith(own) ? own : word;
      const longer = new Set(
        words.filter((each) => each.startsWith(beginning)).flatMap((each) => keys.get(each) ?? []),
      );
      longer.delete(own);
      const later = [...longer].filter((key) => !key.startsWith(beginning)).slice(0, MOST);
      const family = (families.get(familyOf(own)) ?? []).filter(
        (key) => key !== own && !longer.has(key) && areFamily(key, own),
      );
      return [
        ...typed,
        ...(longer.size > later.length ? [{ word: beginning, trust }] : []),
        ...later.map((key) => whole(key, trust)),
        ...family.map((key) => whole(key, TRUST.family)),
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
