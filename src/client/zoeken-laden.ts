import { makeSearch, RANKING, type Pagefind } from '../search/engine.ts';
import { makeLexicon, unpackWords } from '../search/lexicon.ts';
import { unpackTable, type PageTable } from '../search/page-table.ts';

export type Search = ReturnType<typeof makeSearch>;

/**
 * Loads all that searching needs: Pagefind, our table of pages and our list of words, at the same time.
 *
 * @throws when anything does not come, in the end or at once
 */
export async function loadSearch(folder: string): Promise<Search> {
  const [table, words, pagefind] = await Promise.all([
    load(`${folder}paginas.json`).then((response) => response.json() as Promise<PageTable>),
    load(`${folder}woorden.txt`).then((response) => response.text()),
    loadPagefind(folder),
  ]);
  return makeSearch(pagefind, unpackTable(table), makeLexicon(unpackWords(words)));
}

/** Asks the server whether it still is the newest: an old table does not fit a new index. */
async function load(url: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Without a worker, because the requests of a worker cannot be watched; the index is small.
  await pagefind.options({ noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

/**
 * Tells whether a request failed since the last time it was asked. Pagefind does not: when a part of its index
 * does not come it finds nothing, and when its WebAssembly does not come it leaves an error that nobody catches;
 * that one is handed to `onError`.
 */
export function watchRequests(onError: () => void): () => boolean {
  let failed = false;
  const plainFetch = window.fetch.bind(window);
  window.fetch = async (...request) => {
    const response = await plainFetch(...request).catch((error: unknown) => {
      failed = true;
      throw error;
    });
    failed ||= !response.ok;
    return response;
  };
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    onError();
  });
  return () => {
    const since = failed;
    failed = false;
    return since;
  };
}
