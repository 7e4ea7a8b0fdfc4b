import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datumVoluit, isDag, isJaar, isMaand, yearFraction } from '../../../src/vocabulary/datum.ts';
import { eersteDag, laatsteDag } from '../../../src/vocabulary/periode.ts';
import { dag } from './willekeurig.ts';

describe('an editor cannot write a day that does not exist', () => {
  test('every day of the calendar is a day, 29 February of a leap year too', () => {
    fc.assert(fc.property(dag, isDag));
    expect(['2024-02-29', '2000-02-29'].filter(isDag)).toHaveLength(2);
  });

  test.each([
    ['2026-02-31', 'February has no 31st'],
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2023-04-31', 'April has 30 days'],
    ['2023-13-01', 'there is no 13th month'],
    ['2023-00-10', 'there is no month 0'],
    ['2023-01-00', 'there is no day 0'],
    ['2023-1-1', 'digits are missing'],
    ['17-07-2023', 'the year comes first'],
    ['2023-07', 'that is a month'],
    ['2023-07-17T00:00', 'a time is no day'],
  ])('%s is no day: %s', (text) => {
    expect(isDag(text)).toBe(false);
  });
});

test('months and years are recognised in one form', () => {
  const texts = ['2023-07', '2023-12', '2023-00', '2023-13', '2023-7', '2023-07-01', '2023', '23', '20233'];
  expect(texts.filter(isMaand)).toEqual(['2023-07', '2023-12']);
  expect(texts.filter(isJaar)).toEqual(['2023']);
});

test.each([
  ['2023-07-17', '17 juli 2023'],
  ['2024-01-01', '1 januari 2024'],
  ['2023-12-09', '9 december 2023'],
  ['2023-03', 'maart 2023'],
  ['2023', '2023'],
])('a reader reads a date in Dutch, as precise as it is known: %s is "%s"', (date, words) => {
  expect(datumVoluit(date)).toBe(words);
});

describe('a date has a place in its year', () => {
  test('1 January is just past the beginning, 31 December just before the end', () => {
    const [first, last] = [yearFraction('2023-01-01'), 1 - yearFraction('2023-12-31')];
    expect(Math.min(first, last)).toBeGreaterThan(0);
    expect(Math.max(first, last)).toBeLessThan(0.002);
  });

  test('a month stands for its middle', () => {
    expect(yearFraction('2023-01')).toBeCloseTo(0.5 / 12);
    expect(yearFraction('2023-06')).toBeCloseTo(5.5 / 12);
  });

  test('a later day of the same year lies further', () => {
    fc.assert(
      fc.property(dag, dag, (a, b) => {
        const other = `${a.slice(0, 4)}${b.slice(4)}`;
        fc.pre(isDag(other) && a !== other);
        expect(Math.sign(yearFraction(a) - yearFraction(other))).toBe(a < other ? -1 : 1);
      }),
    );
  });
});

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
