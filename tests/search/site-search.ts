import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { makeSearch, RANKING, type Pagefind } from '../../src/search/engine.ts';
import { titleOf, type Fragment } from '../../src/search/excerpt.ts';
import { makeLexicon, unpackWords } from '../../src/search/lexicon.ts';
import { unpackTable, type PageTable } from '../../src/search/page-table.ts';

/** What Pagefind writes before the content of each of its files. */
const SIGNATURE = 'pagefind_dcd';

/** A page of the site as the search knows it. */
export interface Gevonden {
  url: string;
  titel: string;
}

/**
 * The search of a built site, with the very code and the very files that a browser gets.
 *
 * @param map the folder /pagefind/ of the site
 */
export async function zoekIn(map: string) {
  const folder = mkdtempSync(join(tmpdir(), 'wozo-zoeken-'));
  cpSync(map, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  fetchFromDisk();
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ ranking: RANKING });
  await pagefind.init();
  const rows = unpackTable(JSON.parse(readFileSync(join(folder, 'paginas.json'), 'utf8')) as PageTable);
  const paginas = rows.map(({ id }): Gevonden => {
    const text = gunzipSync(readFileSync(join(folder, 'fragment', `${id}.pf_fragment`))).toString();
    const fragment = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
    return { url: fragment.url, titel: titleOf(fragment) };
  });
  const lexicon = makeLexicon(unpackWords(readFileSync(join(folder, 'woorden.txt'), 'utf8')));
  const { search } = makeSearch(pagefind, rows, lexicon);
  return {
    paginas,
    /** What is found, the best first. */
    zoek: async (q: string): Promise<Gevonden[]> => {
      const { results } = await search({ q, choices: {}, order: 'relevantie', page: 1 });
      return results.flatMap(({ page }) => paginas[page] ?? []);
    },
    weg: () => rmSync(folder, { recursive: true }),
  };
}

/** Node cannot fetch a file: address, and Pagefind fetches what lies beside its script. */
function fetchFromDisk(): void {
  const plainFetch = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.startsWith('file:')) return plainFetch(input, init);
    return Promise.resolve(new Response(readFileSync(fileURLToPath(url.split('?')[0] ?? url))));
  };
}
