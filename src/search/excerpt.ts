import { chunksOf, isIndexed } from './words.ts';

/** The words around what was found, and the section of the page they stand in. */

/** What is kept of one page, to show when it is found. */
export interface Fragment {
  url: string;
  /** All text of the page, its title as the first line. */
  content: string;
  /** Its sections, with the place of each heading among the words of the text. */
  anchors: { id: string; location: number; text: string }[];
}

export interface Piece {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  /** The section it stands in; absent above the first section. */
  section?: { id: string; title: string };
  pieces: Piece[];
}

/** In words: whole sentences up to here, and one sentence up to the second. */
const LENGTH = 26;
const LONGEST = 40;
/** How many words before what is found give it its context, in a longer sentence. */
const LEAD = 6;
/** How many sections of a page are shown. */
const MOST = 2;

export function titleOf({ content }: Pick<Fragment, 'content'>): string {
  return content.split('\n')[0] ?? '';
}

/**
 * The best places of a page, in its own order: where most of the words asked for stand. Without any, because
 * they stand in the title or nowhere, the beginning of the newest section.
 *
 * @param indexed the places of what was found, among the words that are indexed: those that say something,
 *   and not those of the headings of sections
 */
export function excerptsOf(fragment: Fragment, indexed: readonly number[]): Excerpt[] {
  const words = chunksOf(fragment.content);
  const parts = partsOf(fragment, words.length);
  const inTitle = { from: 0, to: parts[0]?.from ?? 0 };
  const placeOf = [inTitle, ...parts].flatMap(({ from, to }) =>
    words.slice(from, to).flatMap((word, index) => (isIndexed(word) ? [from + index] : [])),
  );
  const locations = indexed.flatMap((each) => placeOf[each] ?? []);
  const ends = sentenceEnds(fragment.content);
  const windows = parts.flatMap((part) => {
    const inside = locations.filter((location) => location >= part.from && location < part.to);
    return inside.length > 0 ? [bestWindow(inside, part, ends)] : [];
  });
  const chosen = windows.toSorted((a, b) => b.found - a.found || a.from - b.from).slice(0, MOST);
  if (chosen.length === 0) {
    const part = parts.find(({ section, from, to }) => section && to > from) ?? parts.find(({ from, to }) => to > from);
    return part ? [excerpt(words, windowAt(part.from, part, ends), ends, [])] : [];
  }
  return chosen.sort((a, b) => a.from - b.from).map((window) => excerpt(words, window, ends, locations));
}

/** A run of words that belongs together: what stands above the sections, or one section without its heading. */
interface Part {
  section?: { id: string; title: string };
  from: number;
  to: number;
}

function partsOf(fragment: Fragment, length: number): Part[] {
  const { anchors } = fragment;
  const starts = anchors.map(({ location }) => location);
  return [
    { from: chunksOf(titleOf(fragment)).length, to: starts[0] ?? length },
    ...anchors.map(({ id, location, text }, index) => ({
      section: { id, title: text },
      from: location + chunksOf(text).length,
      to: starts[index + 1] ?? length,
    })),
  ];
}

/** The words with which a sentence, or a line, ends. */
function sentenceEnds(content: string): ReadonlySet<number> {
  let at = -1;
  const ends = content.split('\n').flatMap((line) => {
    const words = chunksOf(line);
    return words.flatMap((word, index) => {
      at++;
      // After an abbreviation ("nr. 127", "m.b.t. de") no capital follows.
      const isEnd = /[.!?…]['"’”)]*$/u.test(word) && !/^[\p{Ll}\d]/u.test(words[index + 1] ?? '');
      return isEnd || index === words.length - 1 ? [at] : [];
    });
  });
  return new Set(ends);
}

interface Window {
  part: Part;
  from: number;
  to: number;
}

/** The sentences with as many of the places as there can be. */
function bestWindow(places: readonly number[], part: Part, ends: ReadonlySet<number>): Window & { found: number } {
  const options = places.map((place) => {
    const window = windowAt(place, part, ends);
    return { ...window, found: places.filter((each) => each >= window.from && each < window.to).length };
  });
  return options.reduce((best, each) => (each.found > best.found ? each : best));
}

/** The sentence around a place and what follows it in its section, or a part of a sentence that is too long. */
function windowAt(place: number, part: Part, ends: ReadonlySet<number>): Window {
  let start = place;
  while (start > part.from && !ends.has(start - 1)) start--;
  const from = place - start < LENGTH - LEAD ? start : place - LEAD;
  const stops = [...ends].map((end) => end + 1).filter((end) => end > place && end <= part.to);
  const [first = part.to] = stops;
  // What stands above the sections is a list, of which one item has nothing to do with the next.
  const last = part.section ? (stops.findLast((end) => end <= from + LENGTH) ?? first) : first;
  return { part, from, to: last <= from + LONGEST ? last : Math.min(part.to, from + LENGTH) };
}

function excerpt(
  words: readonly string[],
  { part, from, to }: Window,
  ends: ReadonlySet<number>,
  locations: readonly number[],
): Excerpt {
  const marked = new Set(locations);
  const pieces: Piece[] = [];
  const add = (text: string, mark: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === mark) last.text += text;
    else pieces.push({ text, marked: mark });
  };
  if (from > part.from && !ends.has(from - 1)) add('… ', false);
  for (let at = from; at < to; at++) {
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(words[at] ?? '') ?? [];
    add(before, false);
    add(word, marked.has(at));
    add(at + 1 < to ? `${after} ` : after, false);
  }
  if (!ends.has(to - 1)) add(' …', false);
  return { ...(part.section ? { section: part.section } : {}), pieces: pieces.filter(({ text }) => text !== '') };
}
