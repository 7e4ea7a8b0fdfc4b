import fc from 'fast-check';
import { expect } from 'vitest';
import { rank } from '../../../src/search/rank.ts';
import { wet } from '../wet.ts';
import { TITLES, wordOf } from './hits.ts';

const score = fc.float({ min: 0, max: 1000, noNaN: true });

wet(
  'a hidden word never outranks a visible one, nor a text a title, whatever the index thinks',
  [score, score],
  (a, b) => {
    const order = (word: string) => rank([wordOf(word)], TITLES).map(({ page }) => page);
    expect(order(`0 hidden ${a}, 1 text ${b}`)).toEqual([1, 0]);
    expect(order(`0 text ${a}, 1 title ${b}`)).toEqual([1, 0]);
  },
);
