import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf, quarterOf, verschuivingOf } from '../../../src/domain/verschuivingen.ts';
import { addKwartalen } from '../../../src/vocabulary/kwartaal.ts';
import { mijlpaal } from '../maak.ts';
import { dag, kwartaal } from '../vocabulary/willekeurig.ts';

describe('a reader learns how much later something became, and only where a source tells', () => {
  test('what did not move has no slip', () => {
    expect(verschuivingOf(mijlpaal())).toBeUndefined();
  });

  test('from 1 January 2024 to the third quarter of 2024 is 2 quarters', () => {
    expect(verschuivingOf(mijlpaal({ kwartaal: '2024-Q3', oorspronkelijk: '2024-01-01' }))).toEqual({
      van: '2024-01-01',
      naar: '2024-Q3',
      kwartalen: 2,
    });
  });

  test('late, but not since when: no size', () => {
    expect(verschuivingOf(mijlpaal({ kwartaal: '2026-Q2', oorspronkelijk: 'onbekend' }))).toEqual({
      van: undefined,
      naar: '2026-Q2',
      kwartalen: undefined,
    });
  });

  test.each([
    ['2023-Q2', { kwartaal: '2023-Q3' }, 1],
    ['2023-Q4', { kwartaal: '2024-Q1' }, 1],
    ['2023-Q3', { kwartaal: undefined, datum: '2024-01-15' }, 2],
    ['2022-06-30', { kwartaal: undefined, datum: '2022-11-30' }, 2],
    ['2023-07-01', { kwartaal: undefined, datum: '2023-09-30' }, 0],
    ['2024-Q4', { kwartaal: '2024-Q2' }, -2],
    ['2023-Q1', { kwartaal: '2025-Q1' }, 8],
  ] as const)('from %s to %j is %i quarters', (oorspronkelijk, velden, count) => {
    expect(verschuivingOf(mijlpaal({ ...velden, oorspronkelijk }))?.kwartalen).toBe(count);
  });

  test('moving by n quarters is a slip of n', () => {
    fc.assert(
      fc.property(kwartaal, fc.integer({ min: -20, max: 20 }), (from, n) => {
        const slip = verschuivingOf(mijlpaal({ kwartaal: addKwartalen(from, n), oorspronkelijk: from }));
        expect(slip?.kwartalen).toBe(n);
      }),
    );
  });

  test('the slip of a day is that of its quarter', () => {
    fc.assert(
      fc.property(dag, dag, (from, to) => {
        const byDay = verschuivingOf(mijlpaal({ kwartaal: undefined, datum: to, oorspronkelijk: from }));
        const byQuarter = verschuivingOf(mijlpaal({ kwartaal: quarterOf(to), oorspronkelijk: quarterOf(from) }));
        expect(byDay?.kwartalen).toBe(byQuarter?.kwartalen);
      }),
    );
  });
});

describe('a milestone has one moment', () => {
  test('a date is more precise than a quarter', () => {
    expect(momentOf(mijlpaal({ datum: '2023-07-17' }))).toBe('2023-07-17');
    expect(momentOf(mijlpaal())).toBe('2023-Q3');
  });

  test('without one it cannot be placed, and that is an error', () => {
    expect(() => momentOf(mijlpaal({ kwartaal: undefined }))).toThrow('Mijlpaal open heeft geen kwartaal of datum.');
  });
});
