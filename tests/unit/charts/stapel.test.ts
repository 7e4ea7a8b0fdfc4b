import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { stapels } from '../../../src/charts/stapel.ts';
import { wet } from '../wet.ts';

const KEYS = ['a', 'b', 'c'] as const;
const rij = fc.record({ a: fc.nat({ max: 200 }), b: fc.nat({ max: 200 }), c: fc.nat({ max: 200 }) });

describe('who compares stacked bars is not misled', () => {
  wet(
    'every part is as long as its number, and begins where the one before it ends',
    [fc.array(rij, { minLength: 1 })],
    (rijen) => {
      const largest = Math.max(...rijen.map(({ a, b, c }) => a + b + c));
      stapels(rijen, KEYS).forEach((delen, i) => {
        let end = 0;
        for (const { sleutel, waarde, x, width } of delen) {
          expect(waarde).toBe(rijen[i]?.[sleutel]);
          expect(x).toBeCloseTo(end, 0);
          expect(width).toBeCloseTo((waarde / largest) * 100, 1);
          end = x + width;
        }
        expect(end).toBeLessThanOrEqual(100.1);
      });
    },
  );
});
