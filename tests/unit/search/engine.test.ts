import { describe, expect, test } from 'vitest';
import { makeSearch } from '../../../src/search/engine.ts';
import type { Source } from '../../../src/search/index-parts.ts';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import type { PageRow } from '../../../src/search/page-table.ts';
import { readState } from '../../../src/search/state.ts';

const ROWS: PageRow[] = [
  { id: 'nl_a', nameEnds: [2], facets: { soort: ['actie'], editie: ['2023-06'] } },
  { id: 'nl_b', nameEnds: [2], facets: { soort: ['begrip'] } },
  { id: 'nl_c', nameEnds: [2], facets: { soort: ['actie'], editie: ['2023-06', '2024-06'] } },
];
const lexicon = makeLexicon(['woning', 'zorg']);

/** An index that has these pages for every word. */
function index(...pages: number[]): Source & { asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    hits: (words) => {
      asked.push(...words);
      return Promise.resolve(pages.map((page, at) => ({ page, score: 9 - at, locations: [5] })));
    },
    text: (page) => Promise.resolve({ url: `/${page}/`, content: String(page), anchors: [] }),
  };
}
/** Who searches an index like this, by the words in the address. */
function searcher(source: Source) {
  const search = makeSearch(source, ROWS, lexicon);
  return async (query: string) => {
    const { results } = await search(readState(new URLSearchParams(query)));
    return results.map(({ page }) => page);
  };
}

describe('a search', () => {
  test('between quotes is found where it stands so, without its small words', async () => {
    expect(await searcher(index(0))('q="zorg"')).toEqual([0]);
    expect(await searcher(index(0))('q="zorg van de woning"')).toEqual([]);
  });

  test('of words that it does not have and a number is not an answer to the number', async () => {
    expect(await searcher(index(0))('q=xyzzy 1')).toEqual([]);
  });

  test('does not ask for what the site does not have', async () => {
    const source = index(0);
    expect(await searcher(source)('q=xyzzyplugh')).toEqual([]);
    expect(source.asked).toEqual([]);
  });

  test.each([
    ['keeps only what was chosen, and passes over pages it does not know', 'q=zorg&soort=actie', [2, 0]],
    ['comes in order of nummer', 'q=zorg&sorteer=nummer', [0, 1, 2]],
    ['comes in order of the newest', 'q=zorg&sorteer=nieuwste', [2, 0, 1]],
    ['without words gives all that was chosen, in the order of the site', 'soort=actie', [0, 2]],
  ])('%s', async (_, query, pages) => {
    expect(await searcher(index(1, 9, 2, 0))(query)).toEqual(pages);
  });
});
