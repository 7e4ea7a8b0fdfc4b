import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  addKwartalen,
  compareKwartaal,
  jaarVan,
  kwartaalAt,
  kwartaalIndex,
  kwartaalOf,
  kwartaalRange,
  kwartalenBetween,
  nummerVan,
  parseKwartaal,
} from '../../../src/vocabulary/kwartaal.ts';
import { wet } from '../wet.ts';
import { dag, kwartaal } from './willekeurig.ts';

describe('whoever counts with quarters can trust these laws', () => {
  wet('every quarter is read as it is', [kwartaal], (each) => parseKwartaal(each) === each);

  const index = fc.integer({ min: 4000, max: 39_999 });
  wet('an index has one quarter, and the quarter that index', [index], (i) => kwartaalIndex(kwartaalAt(i)) === i);

  wet('a quarter is its year and its number', [kwartaal], (each) => `${jaarVan(each)}-Q${nummerVan(each)}` === each);

  wet('quarters sort as their texts do', [kwartaal, kwartaal], (a, b) => {
    expect(Math.sign(compareKwartaal(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0);
  });

  const stappen = fc.integer({ min: -40, max: 40 });
  wet('there and back is the same distance, and the same quarter', [kwartaal, stappen], (from, n) => {
    const to = addKwartalen(from, n);
    expect([kwartalenBetween(from, to), kwartalenBetween(to, from) + n, addKwartalen(to, -n)]).toEqual([n, 0, from]);
  });

  wet('a range has no gaps and ends at its ends', [kwartaal, fc.nat({ max: 60 })], (from, n) => {
    const indexes = kwartaalRange(from, addKwartalen(from, n)).map(kwartaalIndex);
    expect(indexes).toEqual(Array.from({ length: n + 1 }, (_, i) => kwartaalIndex(from) + i));
  });

  wet('a later day never falls in an earlier quarter', [dag, dag], (a, b) => {
    const [first, last] = a < b ? [a, b] : [b, a];
    expect(compareKwartaal(kwartaalOf(first), kwartaalOf(last))).toBeLessThanOrEqual(0);
  });
});
