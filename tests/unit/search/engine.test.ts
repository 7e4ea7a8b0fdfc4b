import { describe, expect, test } from 'vitest';
import { makeSearch, type Pagefind } from '../../../src/search/engine.ts';
import { makeLexicon, MARK } from '../../../src/search/lexicon.ts';
import type { PageRow } from '../../../src/search/page-table.ts';
import { readState } from '../../../src/search/state.ts';

const ROWS: PageRow[] = [
  { id: 'nl_a', titleWords: 2, nameWords: 2, facets: { soort: ['actie'], editie: ['2023-06'] } },
  { id: 'nl_b', titleWords: 2, nameWords: 2, facets: { soort: ['begrip'] } },
  { id: 'nl_c', titleWords: 2, nameWords: 2, facets: { soort: ['actie'], editie: ['2023-06', '2024-06'] } },
];
const lexicon = makeLexicon(['woning', 'zorg']);

/** An index that has these pages for every word, none by its name, and fails as often as asked. */
function pagefind(ids: string[], failures = 0): Pagefind & { asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  return {
    asked,
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (word) => {
      asked.push(word);
      if (failures-- > 0) return Promise.reject(new Error('weg'));
      if (word?.endsWith(MARK.name)) return Promise.resolve({ results: [] });
      const data = (id: string) => () => Promise.resolve({ url: `/${id}/`, content: id, anchors: [] });
      return Promise.resolve({ results: ids.map((id, i) => ({ id, score: 9 - i, words: [5], data: data(id) })) });
    },
  };
}
/** Who searches an index like this, by the words in the address. */
function searcher(index: Pagefind) {
  const { search } = makeSearch(index, ROWS, lexicon);
  return async (query: string) => {
    const { results } = await search(readState(new URLSearchParams(query)));
    return results.map(({ page }) => page);
  };
}

describe('a search', () => {
  test('asks the index each word once, also when it is asked again', async () => {
    const index = pagefind(['nl_a']);
    const search = searcher(index);
    await search('q=zorg woning');
    await search('q=zorg');
    expect(index.asked.length).toBe(new Set(index.asked).size);
    expect(index.asked).toEqual(expect.arrayContaining(['zorgqz', 'woningqz']));
  });

  test('asks again what failed', async () => {
    const search = searcher(pagefind(['nl_a'], 1));
    await expect(search('q=zorg')).rejects.toThrow('weg');
    expect(await search('q=zorg')).toEqual([0]);
  });

  test('between quotes is found where it stands so, without its small words', async () => {
    expect(await searcher(pagefind(['nl_a']))('q="zorg"')).toEqual([0]);
    expect(await searcher(pagefind(['nl_a']))('q="zorg van de woning"')).toEqual([]);
  });

  test('of words that it does not have and a number is not an answer to the number', async () => {
    expect(await searcher(pagefind(['nl_a']))('q=xyzzy 1')).toEqual([]);
  });

  test('does not ask for what the site does not have', async () => {
    const index = pagefind(['nl_a']);
    expect(await searcher(index)('q=xyzzyplugh')).toEqual([]);
    expect(index.asked).toEqual([]);
  });

  test.each([
    ['keeps only what was chosen, and passes over pages it does not know', 'q=zorg&soort=actie', [2, 0]],
    ['comes in order of nummer', 'q=zorg&sorteer=nummer', [0, 1, 2]],
    ['comes in order of the newest', 'q=zorg&sorteer=nieuwste', [2, 0, 1]],
    ['without words gives all that was chosen, in the order of the site', 'soort=actie', [0, 2]],
  ])('%s', async (_, query, pages) => {
    expect(await searcher(pagefind(['nl_b', 'nl_zoek', 'nl_c', 'nl_a']))(query)).toEqual(pages);
  });
});
