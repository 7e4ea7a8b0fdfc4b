import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datumVoluit, isDag, isJaar, isMaand, yearFraction } from '../../../src/vocabulary/datum.ts';
import { dag } from './willekeurig.ts';

describe('an editor cannot write a day that does not exist', () => {
  test.each(['2023-01-01', '2024-02-29', '2000-02-29', '2023-12-31', '2026-02-28'])('%s is a day', (text) => {
    expect(isDag(text)).toBe(true);
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

  test('every day of the calendar is a day', () => {
    fc.assert(fc.property(dag, isDag));
  });
});

describe('months and years are recognised in one form', () => {
  test.each([
    ['2023-07', true],
    ['2023-12', true],
    ['2023-00', false],
    ['2023-13', false],
    ['2023-7', false],
    ['2023-07-01', false],
    ['2023', false],
  ])('isMaand(%s) is %s', (text, expected) => {
    expect(isMaand(text)).toBe(expected);
  });

  test.each([
    ['2023', true],
    ['23', false],
    ['20233', false],
    ['2023-07', false],
  ])('isJaar(%s) is %s', (text, expected) => {
    expect(isJaar(text)).toBe(expected);
  });
});

describe('a reader reads a date in Dutch, as precise as it is known', () => {
  test.each([
    ['2023-07-17', '17 juli 2023'],
    ['2024-01-01', '1 januari 2024'],
    ['2023-12-09', '9 december 2023'],
    ['2023-03', 'maart 2023'],
    ['2023', '2023'],
  ])('%s is "%s"', (date, words) => {
    expect(datumVoluit(date)).toBe(words);
  });
});

describe('a date has a place in its year', () => {
  test('1 January is just past the beginning, 31 December just before the end', () => {
    expect(yearFraction('2023-01-01')).toBeGreaterThan(0);
    expect(yearFraction('2023-01-01')).toBeLessThan(0.002);
    expect(yearFraction('2023-12-31')).toBeGreaterThan(0.998);
    expect(yearFraction('2023-12-31')).toBeLessThan(1);
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
