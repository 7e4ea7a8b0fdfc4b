import type { Hit, Word } from '../../../src/search/rank.ts';

/** Ten pages with a nummer and a title of two words, and one other name after it. */
export const TITLES = Array.from({ length: 10 }, () => ({ nummer: 1, all: 3, withOthers: 4, weight: 1 }));
const PLACE: Record<string, number[]> = { title: [1], name: [3], text: [9], hidden: [] };

/** "3 title 9" is page 3, which has the word in its title and a score of 9; "3 10+12" has it on those places. */
export function hitIn(text: string): Hit {
  const [page, place = '', score = 1] = text.split(' ');
  return { page: Number(page), score: Number(score), locations: PLACE[place] ?? place.split('+').map(Number) };
}

/** A word of a question: the pages that have it, after "|" those with a variant of less trust; "!" needed, "#" a number. */
export function wordOf(text: string): Word {
  const answers = text.replace(/^[!#]/, '').split(' | ');
  return {
    isNeeded: text.startsWith('!'),
    isNumber: text.startsWith('#'),
    answers: answers.map((hits, i) => ({ trust: i === 0 ? 1 : 0.7, hits: hits ? hits.split(', ').map(hitIn) : [] })),
  };
}
