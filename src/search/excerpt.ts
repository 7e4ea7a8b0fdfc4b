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

/** In words. */
const LENGTH = 26;
/** How many words before the first one found give it its context. */
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
  const windows = parts.flatMap((part) => {
    const inside = locations.filter((location) => location >= part.from && location < part.to);
    return inside.length > 0 ? [{ part, ...bestWindow(inside, part) }] : [];
  });
  const chosen = windows.toSorted((a, b) => b.found - a.found || a.from - b.from).slice(0, MOST);
  if (chosen.length === 0) {
    const part = parts.find(({ section, from, to }) => section && to > from) ?? parts.find(({ from, to }) => to > from);
    return part ? [excerpt(words, part, part.from, [])] : [];
  }
  return chosen.sort((a, b) => a.from - b.from).map(({ part, from }) => excerpt(words, part, from, locations));
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

/** Where an excerpt begins so that it shows as many of the places as it can. */
function bestWindow(places: readonly number[], part: Part): { from: number; found: number } {
  const options = places.map((place) => {
    const from = Math.max(part.from, Math.min(place - LEAD, part.to - LENGTH));
    return { from, found: places.filter((each) => each >= from && each < from + LENGTH).length };
  });
  return options.reduce((best, each) => (each.found > best.found ? each : best));
}

function excerpt(words: readonly string[], part: Part, from: number, locations: readonly number[]): Excerpt {
  const to = Math.min(part.to, from + LENGTH);
  const marked = new Set(locations);
  const pieces: Piece[] = [];
  const add = (text: string, mark: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === mark) last.text += text;
    else pieces.push({ text, marked: mark });
  };
  if (from > part.from) add('… ', false);
  for (let at = from; at < to; at++) {
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(words[at] ?? '') ?? [];
    add(before, false);
    add(word, marked.has(at));
    add(at + 1 < to ? `${after} ` : after, false);
  }
  if (to < part.to) add(' …', false);
  return { ...(part.section ? { section: part.section } : {}), pieces: pieces.filter(({ text }) => text !== '') };
}
