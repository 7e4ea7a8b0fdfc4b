import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { startSearch } from '../../src/search/client/zoeken-motor.ts';
import { titleOf, type Fragment } from '../../src/search/excerpt.ts';
import { fragmentPath, indexPath, SIGNATURE, type IndexFiles } from '../../src/search/index-parts.ts';
import { unpackWords } from '../../src/search/lexicon.ts';
import type { PageTable } from '../../src/search/page-table.ts';

/** A page of the site as the search knows it. */
export interface Gevonden {
  url: string;
  titel: string;
}

/**
 * The search of a built site, with the very code and the very files that a browser gets.
 *
 * @param map the folder of the index
 */
export async function zoekIn(map: string) {
  const table = JSON.parse(readFileSync(join(map, 'paginas.json'), 'utf8')) as PageTable & IndexFiles;
  const read = (path: string) => gunzipSync(readFileSync(join(map, path))).subarray(SIGNATURE.length);
  const search = await startSearch(table, (path) => Promise.resolve(read(path)));
  const paginas = table.pages.map(([id]): Gevonden => {
    const fragment = JSON.parse(read(fragmentPath(id)).toString()) as Fragment;
    return { url: fragment.url, titel: titleOf(fragment) };
  });
  return {
    paginas,
    woorden: unpackWords(read(indexPath(table.words)).toString()),
    /** What is found, the best first. */
    zoek: async (q: string): Promise<Gevonden[]> => {
      const { results } = await search({ q, choices: {}, order: 'relevantie', page: 1 });
      return results.flatMap(({ page }) => paginas[page] ?? []);
    },
  };
}
