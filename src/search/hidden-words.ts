import type { Begrip, Partij } from '../schema/registers.ts';
import { isStopWord } from './stop-words.ts';
import { formsOf, keyOf } from './words.ts';

/** The ways to call one thing: an abbreviation, its full name, other spellings, other words for it. */
export interface Names {
  /** What stands in the texts. */
  used: string[];
  /** What people say as well, though no text does. */
  synonyms: string[];
}

export function namesOf(begrippen: Iterable<Begrip>, partijen: Iterable<Partij>): Names[] {
  return [
    ...[...begrippen].map(({ term, voluit, varianten, synoniemen = [] }) => ({
      used: [term, ...(voluit ? [voluit] : []), ...varianten],
      synonyms: synoniemen,
    })),
    ...[...partijen].map(({ naam, varianten }) => ({ used: [naam, ...varianten], synonyms: [] })),
  ].filter(({ used, synonyms }) => used.length + synonyms.length > 1);
}

/** What the words of a page are extended with. */
export interface Expansion {
  split: (word: string) => string[];
  names: Names[];
}

/**
 * The words by which a page must be found though they do not stand on it: the later parts of its compounds
 * (the first part is found already, because the index looks up beginnings), the other names of what it
 * mentions, and those of what it belongs to. Each once, sorted; none that the page shows itself.
 */
export function hiddenWords(text: string, belongs: string, { split, names }: Expansion): string[] {
  const shown = formsOf(text);
  const padded = ` ${text.replace(/\s+/g, ' ')} `;
  const hidden = [
    ...[...shown, ...formsOf(belongs)].flatMap((word) => split(word).slice(1)),
    ...names
      .filter(({ used }) => used.some((name) => mentions(padded, name)))
      .flatMap(({ used, synonyms }) => [...used, ...synonyms].flatMap(formsOf)),
    ...formsOf(belongs),
  ];
  const known = new Set(shown.map(keyOf));
  return [...new Set(hidden)].filter((word) => !known.has(keyOf(word)) && !isStopWord(word) && word.length > 1).sort();
}

/** Up to here a name is an abbreviation, and its capitals matter: "SO" is not "so", "Zin" is not "ZIN". */
const ABBREVIATION = 4;

function mentions(text: string, name: string): boolean {
  const [where, what] = name.length <= ABBREVIATION ? [text, name] : [text.toLowerCase(), name.toLowerCase()];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    if (!isLetter(where[at - 1]) && !isLetter(where[at + what.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
