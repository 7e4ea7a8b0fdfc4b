/**
 * The part of searching that only a question needs. zoeken-laden.ts fetches it then, as a file of its own: who comes to
 * the page to look around, or has not typed yet, does not wait for it.
 */
import { makeSearch, RANKING, type Pagefind } from '../engine.ts';
import { makeLexicon, unpackWords } from '../lexicon.ts';
import { unpackTable, type PageTable } from '../page-table.ts';

export { helpFor } from './zoeken-hulp.ts';

export type Search = ReturnType<typeof makeSearch>;

/** What pagefind.js exports. */
export interface PagefindScript {
  createInstance: (options: Parameters<Pagefind['options']>[0]) => Pagefind & { filters: () => Promise<unknown> };
}

/** A new Pagefind each time: the one that was there keeps its index. */
export async function startPagefind({ createInstance }: PagefindScript): Promise<Pagefind> {
  // Without a worker, because the requests of a worker cannot be watched; the index is small.
  const pagefind = createInstance({ noWorker: true, ranking: RANKING });
  // The only way to wait until its index is there; there are no filters.
  await pagefind.filters();
  return pagefind;
}

export function startSearch(pagefind: Pagefind, table: PageTable, words: string): Search {
  return makeSearch(pagefind, unpackTable(table), makeLexicon(unpackWords(words)));
}

/** What every file of Pagefind begins with, unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** Unpacks a part of the index here, because the browser notices when a byte is missing or wrong; Pagefind does not. */
export async function unpack(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const plain = isPlain(bytes)
    ? bytes
    : await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  if (!isPlain(plain)) throw new Error(`${response.url} is geen deel van de zoekindex.`);
  return new Response(plain);
}

function isPlain(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, SIGNATURE.length)) === SIGNATURE;
}
