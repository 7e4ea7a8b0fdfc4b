import type { Begrip, Partij } from '../schema/registers.ts';
import type { Monitor } from './monitor.ts';
import { oncePerMonitor } from './once-per-monitor.ts';

/** What a word in a text refers to: a term of the glossary, or a party. */
export interface TermVerwijzing {
  soort: 'begrip' | 'partij';
  id: string;
}

/** A piece of a text: plain, or a word with what it refers to. */
export interface Tekststuk {
  tekst: string;
  term: TermVerwijzing | undefined;
}

/** Finds the words of the glossary in a text. What is in `seen` already is left alone; what is found is added to it. */
export type Termzoeker = (text: string, seen: Set<string>) => Tekststuk[];

/**
 * Makes a finder of terms and of the names of parties. The longest word wins: "Wet DOS" is not "DOS". A term may begin
 * with a capital or not, as at the start of a sentence; an abbreviation and a name are only what is written so.
 */
export function makeTermzoeker(begrippen: readonly Begrip[], partijen: readonly Partij[]): Termzoeker {
  const words = new Map<string, TermVerwijzing>();
  const add = (word: string, term: TermVerwijzing) => {
    if (!words.has(word)) words.set(word, term);
  };
  for (const { id, term, varianten } of begrippen) {
    for (const word of [term, ...varianten].flatMap(spellings)) add(word, { soort: 'begrip', id });
  }
  for (const { id, naam, varianten } of partijen) {
    // A party that the glossary knows by one of its names is explained there by all of them.
    const names = [naam, ...varianten];
    const known = names.map((name) => words.get(name)).find((term) => term !== undefined);
    for (const word of names.filter(isName)) add(word, known ?? { soort: 'partij', id });
  }
  if (words.size === 0) return (text) => [{ tekst: text, term: undefined }];
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  // A hyphen may follow, as in "Wlz-zorg"; before a term it makes another word of it.
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}&-])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'gu');

  return (text, seen) => {
    const pieces: Tekststuk[] = [];
    let from = 0;
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const term = words.get(word);
      if (!term || seen.has(keyOf(term))) continue;
      seen.add(keyOf(term));
      if (index > from) pieces.push({ tekst: text.slice(from, index), term: undefined });
      pieces.push({ tekst: word, term });
      from = index + word.length;
    }
    if (from < text.length) pieces.push({ tekst: text.slice(from), term: undefined });
    return pieces;
  };
}

/** The finder for the glossary and the parties of a monitor. */
export const termzoekerVan = oncePerMonitor((monitor: Monitor) =>
  makeTermzoeker([...monitor.begrippen.values()], [...monitor.partijen.values()]),
);

function keyOf({ soort, id }: TermVerwijzing): string {
  return `${soort}:${id}`;
}

/** A word as it may stand in a sentence: "Aanspraak" and "aanspraak", but only "AMvB". */
function spellings(word: string): string[] {
  if (isName(word)) return [word];
  const first = word.charAt(0);
  const rest = word.slice(1);
  return [...new Set([word, first.toLowerCase() + rest, first.toUpperCase() + rest])];
}

/** A capital or a digit beyond the first letter: an abbreviation, or a name of its own. "Gemeenten" is just a word. */
function isName(word: string): boolean {
  return /[\p{Lu}\p{N}]/u.test(word.slice(1));
}
