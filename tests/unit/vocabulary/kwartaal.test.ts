import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addKwartalen,
  compareKwartaal,
  jaarVan,
  kwartaalAt,
  kwartaalIndex,
  kwartaalKort,
  kwartaalOf,
  kwartaalRange,
  kwartaalVoluit,
  kwartalenBetween,
  nummerVan,
  parseKwartaal,
} from '../../../src/vocabulary/kwartaal.ts';
import { dag, kwartaal } from './willekeurig.ts';

describe('a quarter is recognised only in the form 2023-Q3', () => {
  test('every quarter is one', () => {
    fc.assert(fc.property(kwartaal, (each) => parseKwartaal(each) === each));
  });

  test.each(['2023-Q0', '2023-Q5', '2023-q3', '2023Q3', '2023-3', 'Q3 2023', '23-Q3', '2023-Q3 ', '2023-Q33', ''])(
    '"%s" is no quarter',
    (text) => {
      expect(parseKwartaal(text)).toBeUndefined();
    },
  );
});

describe('whoever counts with quarters can trust these laws', () => {
  test('an index has one quarter, and the quarter has that index', () => {
    fc.assert(fc.property(fc.integer({ min: 4000, max: 39_999 }), (i) => kwartaalIndex(kwartaalAt(i)) === i));
  });

  test('a quarter is its year and its number', () => {
    fc.assert(fc.property(kwartaal, (each) => `${jaarVan(each)}-Q${nummerVan(each)}` === each));
  });

  test('quarters sort as their texts do', () => {
    fc.assert(
      fc.property(kwartaal, kwartaal, (a, b) => Math.sign(compareKwartaal(a, b)) === (a < b ? -1 : a > b ? 1 : 0)),
    );
  });

  test('adding is undone by subtracting, and there and back is the same distance', () => {
    fc.assert(
      fc.property(kwartaal, fc.integer({ min: -40, max: 40 }), (from, n) => {
        const to = addKwartalen(from, n);
        expect([kwartalenBetween(from, to), kwartalenBetween(to, from) + n, addKwartalen(to, -n)]).toEqual([
          n,
          0,
          from,
        ]);
      }),
    );
  });

  test('a range holds every quarter from first to last, over the turn of the year', () => {
    expect(kwartaalRange('2023-Q3', '2024-Q2')).toEqual(['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2']);
    expect(kwartaalRange('2023-Q2', '2023-Q2')).toEqual(['2023-Q2']);
    expect(kwartaalRange('2023-Q2', '2023-Q1')).toEqual([]);
  });

  test('a range of any length has no gaps and ends at its ends', () => {
    fc.assert(
      fc.property(kwartaal, fc.integer({ min: 0, max: 60 }), (from, n) => {
        const indexes = kwartaalRange(from, addKwartalen(from, n)).map(kwartaalIndex);
        expect(indexes).toEqual(Array.from({ length: n + 1 }, (_, i) => kwartaalIndex(from) + i));
      }),
    );
  });
});

describe('a day falls in one quarter', () => {
  test.each([
    ['2024-01-01', '2024-Q1'],
    ['2023-03-31', '2023-Q1'],
    ['2023-04-01', '2023-Q2'],
    ['2023-06-30', '2023-Q2'],
    ['2023-07-17', '2023-Q3'],
    ['2023-12-31', '2023-Q4'],
    ['2023-06', '2023-Q2'],
    ['2023-10', '2023-Q4'],
  ])('%s falls in %s', (date, quarter) => {
    expect(kwartaalOf(date)).toBe(quarter);
  });

  test('a later day never falls in an earlier quarter', () => {
    fc.assert(
      fc.property(dag, dag, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        expect(compareKwartaal(kwartaalOf(first), kwartaalOf(last))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test.each([
  ['2023-Q1', 'eerste kwartaal van 2023', '1e kwartaal 2023'],
  ['2023-Q2', 'tweede kwartaal van 2023', '2e kwartaal 2023'],
  ['2023-Q3', 'derde kwartaal van 2023', '3e kwartaal 2023'],
  ['2030-Q4', 'vierde kwartaal van 2030', '4e kwartaal 2030'],
] as const)('a reader reads a quarter in words: %s in a text "%s", in a table "%s"', (quarter, voluit, kort) => {
  expect([kwartaalVoluit(quarter), kwartaalKort(quarter)]).toEqual([voluit, kort]);
});
