import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ouderdomVan } from '../../../src/domain/ouderdom.ts';
import { countActies } from '../../../src/domain/tellingen.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { FASE, STATUS } from '../../../src/vocabulary/status.ts';
import { actiesMet, fixtureMonitor, meting } from '../maak.ts';
import { monitorMet, programma } from './geschiedenis.ts';
import { wet } from '../wet.ts';

describe('a reader sees how old the newest news of an actie is', () => {
  test('in the quarter of the editie it is 0', () => {
    const monitor = monitorMet([meting('2023-06')]);
    expect(ouderdomVan(monitor, '2023-06-30')[0]?.kwartalen).toBe(0);
    expect(ouderdomVan(monitor, '2023-07-01')[0]?.kwartalen).toBe(1);
  });

  wet('a meting makes it younger, also when it changes no field', [programma], ({ geschiedenissen }) => {
    const silent = geschiedenissen.map((list) => [meting('2026-01'), ...list]);
    expect(ouderdomVan(monitorMet(...silent), '2026-11-23').map(({ kwartalen }) => kwartalen)).toEqual(
      geschiedenissen.map(() => 3),
    );
  });
});

test('an actie without a meting yet is not counted, not even as unknown', () => {
  expect(countActies(fixtureMonitor().acties, '2022-12').totaal).toBe(0);
});

const standen = fc.array(
  fc.record({ fase: fc.constantFrom(...waardenVan(FASE)), status: fc.constantFrom(...waardenVan(STATUS)) }),
  { maxLength: 12 },
);
wet('statuses add up to the total, and fases too', [standen], (each) => {
  const telling = countActies(actiesMet(...each.map((velden) => [meting('2023-06', velden)])), '2023-06');
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
  expect([telling.totaal, sum(telling.status), sum(telling.fase)]).toEqual(Array(3).fill(each.length));
});
