import { describe, expect, test } from 'vitest';
import { makeSearch, type Pagefind } from '../../../src/search/engine.ts';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import type { PageRow } from '../../../src/search/page-table.ts';
import { readState } from '../../../src/search/state.ts';

const ROWS: PageRow[] = [
  { id: 'nl_a', titleWords: 2, nameWords: 2, facets: { soort: ['actie'], editie: ['2023-06'] } },
  { id: 'nl_b', titleWords: 2, nameWords: 2, facets: { soort: ['begrip'] } },
  { id: 'nl_c', titleWords: 2, nameWords: 2, facets: { soort: ['actie'], editie: ['2023-06', '2024-06'] } },
];
const lexicon = makeLexicon(['woning', 'zorg']);

/** An index that has these pages for every word, and fails as often as asked. */
function pagefind(ids: string[], failures = 0): Pagefind & { asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  return {
    asked,
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (word) => {
      asked.push(word);
      if (failures-- > 0) return Promise.reject(new Error('weg'));
      const data = (id: string) => () => Promise.resolve({ url: `/${id}/`, content: id, anchors: [] });
      return Promise.resolve({ results: ids.map((id, i) => ({ id, score: 9 - i, words: [5], data: data(id) })) });
    },
  };
}
const search = async (index: Pagefind, query: string) => {
  const { results } = await makeSearch(index, ROWS, lexicon).search(readState(new URLSearchParams(query)));
  return results.map(({ page }) => page);
};

describe('a search', () => {
  test('asks the index each word once, also when it is asked again', async () => {
    const index = pagefind(['nl_a']);
    const { search: again } = makeSearch(index, ROWS, lexicon);
    await again(readState(new URLSearchParams('q=zorg woning')));
    await again(readState(new URLSearchParams('q=zorg')));
    expect(index.asked).toEqual(['zorg', 'woning']);
  });

  test('asks again what failed', async () => {
    const index = pagefind(['nl_a'], 1);
    const { search: again } = makeSearch(index, ROWS, lexicon);
    const state = readState(new URLSearchParams('q=zorg'));
    await expect(again(state)).rejects.toThrow('weg');
    expect((await again(state)).results).toHaveLength(1);
  });

  test('between quotes is asked as it is', async () => {
    const index = pagefind(['nl_a']);
    await search(index, 'q="zorg thuis"');
    expect(index.asked).toEqual(['"zorg thuis"']);
  });

  test('does not ask for what the site does not have', async () => {
    const index = pagefind(['nl_a']);
    expect(await search(index, 'q=xyzzyplugh')).toEqual([]);
    expect(index.asked).toEqual([]);
  });

  test('keeps only what was chosen, and passes over pages it does not know', async () => {
    expect(await search(pagefind(['nl_b', 'nl_zoek', 'nl_c', 'nl_a']), 'q=zorg&soort=actie')).toEqual([2, 0]);
  });

  test.each([
    ['nummer', [0, 1, 2]],
    ['nieuwste', [2, 0, 1]],
  ])('comes in order of %s', async (order, pages) => {
    expect(await search(pagefind(['nl_b', 'nl_c', 'nl_a']), `q=zorg&sorteer=${order}`)).toEqual(pages);
  });

  test('without words gives all that was chosen, in the order of the site', async () => {
    expect(await search(pagefind(['nl_c', 'nl_b', 'nl_a']), 'soort=actie')).toEqual([0, 2]);
  });
});
