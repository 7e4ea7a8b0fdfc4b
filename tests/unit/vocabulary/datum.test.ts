import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isDag, yearFraction } from '../../../src/vocabulary/datum.ts';
import { wet } from '../wet.ts';
import { dag } from './willekeurig.ts';

wet('every day of the calendar is a day', [dag], isDag);

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

  wet('a later day of the same year lies further', [dag, dag], (a, b) => {
    const other = `${a.slice(0, 4)}${b.slice(4)}`;
    fc.pre(isDag(other) && a !== other);
    expect(Math.sign(yearFraction(a) - yearFraction(other))).toBe(a < other ? -1 : 1);
  });
});
