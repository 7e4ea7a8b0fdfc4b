import { expect, test } from 'vitest';
import { eersteDag, laatsteDag } from '../../../src/vocabulary/periode.ts';

test.each([
  ['2023-Q1', '2023-01-01', '2023-03-31'],
  ['2023-Q2', '2023-04-01', '2023-06-30'],
  ['2023-Q4', '2023-10-01', '2023-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-07-17', '2023-07-17', '2023-07-17'],
  ['2023', '2023-01-01', '2023-12-31'],
])('%s begins on %s and ends on %s', (moment, first, last) => {
  expect([eersteDag(moment), laatsteDag(moment)]).toEqual([first, last]);
});
