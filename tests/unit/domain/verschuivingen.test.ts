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

  test.each([
    ['in quarters', { kwartaal: '2024-Q3', oorspronkelijk: '2024-01-01' }, '2024-01-01', '2024-Q3', 2],
    ['by the day, where there is one', { datum: '2024-01-15', oorspronkelijk: '2023-Q3' }, '2023-Q3', '2024-01-15', 2],
    ['late, but not since when: no size', { oorspronkelijk: 'onbekend' }, undefined, '2023-Q3', undefined],
  ] as const)('%s', (_, velden, van, naar, kwartalen) => {
    expect(verschuivingOf(mijlpaal(velden))).toEqual({ van, naar, kwartalen });
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

test('a milestone without a moment cannot be placed, and that is an error', () => {
  expect(() => momentOf(mijlpaal({ kwartaal: undefined }))).toThrow('Mijlpaal open heeft geen kwartaal of datum.');
});
