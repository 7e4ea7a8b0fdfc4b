import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countActies } from '../../../src/domain/tellingen.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { FASE, STATUS } from '../../../src/vocabulary/status.ts';
import { actiesMet, fixtureMonitor, meting } from '../maak.ts';

describe('the counts a reader sees are those of the acties', () => {
  const { acties } = fixtureMonitor();

  test('each editie has its own count; an actie without a meting yet is not counted, not even as unknown', () => {
    expect(countActies(acties, '2022-12').totaal).toBe(0);
    expect(countActies(acties, '2023-06').status).toMatchObject({ 'conform-planning': 1, afwijking: 1, onbekend: 3 });
    expect(countActies(acties, '2024-06')).toEqual({
      totaal: 5,
      status: { 'conform-planning': 0, afwijking: 1, 'afgerond-anders': 1, herbeoordeling: 1, onbekend: 2 },
      fase: { gepland: 0, loopt: 1, afgerond: 1, gestopt: 1, overgegaan: 1, onbekend: 1 },
    });
  });

  test('statuses add up to the total, and fases too', () => {
    const stand = fc.record({
      fase: fc.constantFrom(...waardenVan(FASE)),
      status: fc.constantFrom(...waardenVan(STATUS)),
    });
    fc.assert(
      fc.property(fc.array(stand, { maxLength: 12 }), (standen) => {
        const telling = countActies(actiesMet(...standen.map((each) => [meting('2023-06', each)])), '2023-06');
        const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
        expect([telling.totaal, sum(telling.status), sum(telling.fase)]).toEqual(Array(3).fill(standen.length));
      }),
    );
  });
});
