import type { Fragment } from './excerpt.ts';
import type { PageTable } from './page-table.ts';
import type { Hit } from './rank.ts';

/**
 * The index: of every word of the list the pages that have it, and where. It comes in parts of neighbouring words, so that a
 * question fetches only what it asks, also in a monitor that is ten times as large.
 */

/** Why a word is on a page that does not show it. */
export type Hidden = 'said' | 'belongs';

/** One word on one page; the places are empty when it is hidden. */
export interface Posting {
  page: number;
  locations: number[];
  hidden?: Hidden;
}

/** What the table tells of the other files of the index, by their names. */
export interface IndexFiles {
  words: string;
  /** Each part with its first word. */
  parts: [first: number, name: string][];
}

/** What every packed file begins with, so that a browser knows whether a server unpacked it. */
export const SIGNATURE = 'wozo-zoekindex\n';

/** About how large a part may be, in bytes. */
const PART = 12_000;
/** What stands where else the number of places stands. */
const HIDDEN: Hidden[] = ['said', 'belongs'];

/** @param postings of every word, in the order of the list */
export function packParts(postings: readonly (readonly Posting[])[]): { first: number; bytes: Uint8Array }[] {
  const parts: { first: number; bytes: number[] }[] = [];
  postings.forEach((pages, word) => {
    const packed: number[] = [];
    write(packed, pages.length);
    let before = 0;
    for (const { page, locations, hidden } of pages) {
      write(packed, page - before);
      before = page;
      write(packed, hidden ? HIDDEN.indexOf(hidden) : locations.length + HIDDEN.length - 1);
      locations.forEach((location, at) => write(packed, location - (locations[at - 1] ?? 0)));
    }
    const last = parts.at(-1);
    if (last && last.bytes.length + packed.length <= PART) last.bytes.push(...packed);
    else parts.push({ first: word, bytes: packed });
  });
  return parts.map(({ first, bytes }) => ({ first, bytes: Uint8Array.from(bytes) }));
}

/** The postings of the words of one part. */
export function unpackPart(bytes: Uint8Array): Posting[][] {
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const words: Posting[][] = [];
  while (at < bytes.length) {
    let page = 0;
    words.push(
      Array.from({ length: read() }, () => {
        page += read();
        const kind = read();
        const hidden = HIDDEN[kind];
        let location = 0;
        const places = hidden ? 0 : kind - HIDDEN.length + 1;
        const locations = Array.from({ length: places }, () => (location += read()));
        return { page, locations, ...(hidden ? { hidden } : {}) };
      }),
    );
  }
  return words;
}

/** Seven bits a byte; the eighth says that there is more. */
function write(bytes: number[], value: number): void {
  for (let rest = value; ; rest >>= 7) {
    bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) return;
  }
}

/** Where the search finds what it asks for. */
export interface Source {
  /** The pages that have one of these words, with all its places. */
  hits: (words: readonly number[]) => Promise<Hit[]>;
  text: (page: number) => Promise<Fragment>;
}

/** How soon more of a word on one page adds nothing. */
const ENOUGH = 1.5;
/** In words: after as many, a word counts half as near. */
const BEGINNING = 20;

/** @param read fetches a file of the index, by its path, and unpacks it */
export function makeSource(table: PageTable & IndexFiles, read: (path: string) => Promise<Uint8Array>): Source {
  const kept = new Map<string, Promise<unknown>>();
  /** Fetched once, unless it failed. */
  const once = <T>(path: string, unpack: (bytes: Uint8Array) => T): Promise<T> => {
    const known = (kept.get(path) as Promise<T> | undefined) ?? read(path).then(unpack);
    kept.set(path, known);
    known.catch(() => kept.delete(path));
    return known;
  };
  const postingsOf = async (word: number): Promise<readonly Posting[]> => {
    const [first = 0, name = ''] = table.parts.findLast(([start]) => start <= word) ?? [];
    return (await once(indexPath(name), unpackPart))[word - first] ?? [];
  };
  return {
    hits: async (words) => {
      const all = (await Promise.all(words.map(postingsOf))).flat();
      return [...Map.groupBy(all, ({ page }) => page)].map(([page, here]) => {
        const locations = [...new Set(here.flatMap((each) => each.locations))].sort((a, b) => a - b);
        const hidden = here.some((each) => each.hidden === 'said') ? 'said' : 'belongs';
        // What a page is about, it says at its beginning.
        const nearness = BEGINNING / (BEGINNING + (locations[0] ?? 0));
        const score = (locations.length / (locations.length + ENOUGH)) * (1 + nearness);
        return { page, score, locations, ...(locations.length > 0 ? {} : { hidden }) };
      });
    },
    text: (page) => once(fragmentPath(table.pages[page]?.[0] ?? ''), unpackText),
  };
}

function unpackText(bytes: Uint8Array): Fragment {
  return JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
}

export function indexPath(name: string): string {
  return `index/${name}.zoek`;
}

export function fragmentPath(name: string): string {
  return `fragment/${name}.zoek`;
}
