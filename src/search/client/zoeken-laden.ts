import type { IndexParts, PageTable } from '../page-table.ts';
import type { PagefindScript, Search } from './zoeken-motor.ts';

/** What is watched of the requests of this page. */
export interface Requests {
  /** Whether one failed since the last time it was asked. */
  haveFailed: () => boolean;
  /** The name of the index that Pagefind asked for. */
  indexName: () => string | undefined;
}

/**
 * Loads all that searching needs: Pagefind, our table of pages, our list of words and the code that asks them, at the
 * same time. When the site is published in between they may be of two versions; then they are loaded once more.
 *
 * @throws when anything does not come, in the end or at once, or does not fit
 */
export async function loadSearch(folder: string, requests: Requests): Promise<Search> {
  return (
    (await tryLoad(folder, requests)) ?? (await tryLoad(folder, requests)) ?? Promise.reject(new Error('Twee versies.'))
  );
}

/** undefined when the parts are of two versions */
async function tryLoad(folder: string, { indexName }: Requests): Promise<Search | undefined> {
  const [motor, table, words, script] = await Promise.all([
    import('./zoeken-motor.ts'),
    load(`${folder}paginas.json`).then((response) => response.json() as Promise<PageTable & IndexParts>),
    load(`${folder}woorden.txt`).then((response) => response.text()),
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindScript>,
  ]);
  const pagefind = await motor.startPagefind(script);
  const fits = table.index === indexName() && table.letters === words.length;
  return fits ? motor.startSearch(pagefind, table, words) : undefined;
}

/** Asks the server whether it still is the newest: an old table does not fit a new index. */
async function load(url: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/**
 * Watches the requests of Pagefind, which does not tell: when a part of its index does not come, or comes damaged, it
 * finds nothing, and when its WebAssembly does not come it leaves an error that nobody catches; that one is handed to
 * `onError`.
 */
export function watchRequests(onError: () => void): Requests {
  let failed = false;
  let name: string | undefined;
  const plainFetch = window.fetch.bind(window);
  window.fetch = async (...request) => {
    try {
      const response = await plainFetch(...request);
      name = INDEX_NAME.exec(response.url)?.[1] ?? name;
      failed ||= !response.ok;
      return response.ok && PACKED.test(response.url)
        ? await (await import('./zoeken-motor.ts')).unpack(response)
        : response;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    onError();
  });
  return {
    haveFailed: () => {
      const since = failed;
      failed = false;
      return since;
    },
    indexName: () => name,
  };
}

const INDEX_NAME = /\/pagefind\.([^/?]+)\.pf_meta/;
const PACKED = /\.(pf_meta|pf_index|pf_fragment|pagefind)(\?|$)/;
