import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank, together, type Answer, type Hit, type Word } from '../../../src/search/rank.ts';

/** Ten pages with a nummer and a title of two words, and one other name after it. */
const TITLES = Array.from({ length: 10 }, () => ({ nummer: 1, all: 3, withOthers: 4, weight: 1 }));
const PLACE = { title: [1], name: [3], text: [9], hidden: [] };

const score = fc.float({ min: 0, max: 1000, noNaN: true });
const at = (page: number, score: number, ...locations: number[]): Hit => ({ page, score, locations });
const hit = (page: number, place: keyof typeof PLACE, score = 1) => at(page, score, ...PLACE[place]);
const said = (...hits: Hit[]): Word => ({ answers: [{ trust: 1, hits }] });
const order = (...words: Word[]) => rank(words, TITLES).map(({ page }) => page);

describe('the order of results', () => {
  test('a title, another name, a text, a hidden word', () => {
    expect(order(said(hit(0, 'hidden'), hit(1, 'text'), hit(2, 'name'), hit(3, 'title')))).toEqual([3, 2, 1, 0]);
  });

  test('a hidden word never outranks a visible one, whatever the index thinks of it', () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(order(said(hit(0, 'hidden', a), hit(1, 'text', b)))).toEqual([1, 0]);
        expect(order(said(hit(0, 'text', a), hit(1, 'title', b)))).toEqual([1, 0]);
      }),
    );
  });

  test('within one place the index decides', () => {
    expect(order(said(hit(0, 'text', 1), hit(1, 'text', 5)))).toEqual([1, 0]);
  });

  test('a page with all words of the question leads one with some', () => {
    expect(order(said(hit(0, 'title'), hit(1, 'text')), said(hit(1, 'text'), hit(2, 'text')))).toEqual([1, 0, 2]);
  });

  test('words that stand next to each other as asked lead', () => {
    const one = said(at(0, 1, 10), at(1, 1, 10));
    const two = said(at(0, 1, 20), at(1, 1, 11));
    expect(order(one, two)).toEqual([1, 0]);
  });

  test('who asks the whole title gets it first, before a page that has more of the same', () => {
    const one = said(at(1, 1, 1), at(0, 9, 1, 9, 11, 13));
    const two = said(at(1, 1, 2), at(0, 9, 10, 12, 14));
    expect(order(one, two)[0]).toBe(1);
  });

  test('who asks a nummer gets that first', () => {
    expect(order({ ...said(hit(0, 'title', 9), at(1, 1, 0)), isNumber: true })).toEqual([1, 0]);
  });

  test('what is done comes before what explains it, which leads only when it alone is called so, or to the letter', () => {
    const titles = TITLES.map((each, page) => (page === 0 ? { ...each, weight: 0.5 } : each));
    const word = (...hits: Hit[]) => rank([said(...hits)], titles, new Set([0])).map(({ page }) => page);
    expect(word(hit(0, 'title'), hit(1, 'text'))).toEqual([0, 1]);
    expect(word(hit(0, 'title'), hit(1, 'title'))).toEqual([1, 0]);
    const literal = rank([said(hit(0, 'title'), hit(1, 'title'))], titles, new Set([0]), true);
    expect(literal.map(({ page }) => page)).toEqual([0, 1]);
  });

  test('a page without what is needed is no answer', () => {
    expect(order({ ...said(hit(0, 'text')), isNeeded: true }, said(hit(1, 'title')))).toEqual([0]);
  });

  test('the words of a phrase stand behind each other', () => {
    const hits = together([
      [at(0, 1, 4, 9), at(1, 1, 2)],
      [at(0, 1, 10), at(1, 1, 5)],
    ]);
    expect(hits.map(({ page, locations }) => [page, locations])).toEqual([[0, [9, 10]]]);
  });

  test('of two things with one title the first of the table leads', () => {
    const one = said(at(4, 9, 1), at(2, 1, 1));
    const two = said(at(4, 9, 2), at(2, 1, 2));
    expect(order(one, two)).toEqual([2, 4]);
  });

  test('a word found under another form counts less than the word itself', () => {
    const answers: Answer[] = [
      { trust: 1, hits: [hit(0, 'text')] },
      { trust: 0.7, hits: [hit(1, 'text')] },
    ];
    expect(order({ answers })).toEqual([0, 1]);
  });

  test('a page with only a common word of a question is left out', () => {
    const common = said(...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((page) => hit(page, 'text')));
    expect(order(common, said(hit(0, 'text')))).toEqual([0]);
  });
});

test('all places where a word was found are told, once and in order', () => {
  const answers: Answer[] = [
    { trust: 1, hits: [at(0, 1, 7, 3)] },
    { trust: 0.5, hits: [at(0, 1, 3, 5)] },
  ];
  expect(rank([{ answers }], TITLES)[0]?.locations).toEqual([3, 5, 7]);
});

test('nothing asked or nothing found is no result', () => {
  expect(rank([], TITLES)).toEqual([]);
  expect(rank([said()], TITLES)).toEqual([]);
});
