import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ouderdomVan } from '../../../src/domain/ouderdom.ts';
import { fixtureMonitor, meting } from '../maak.ts';
import { monitorMet, programma } from './geschiedenis.ts';

describe('a reader sees how old the newest news of an actie is', () => {
  test('in quarters since the day of its editie, the oldest first', () => {
    expect(ouderdomVan(fixtureMonitor(), '2026-11-23').map((o) => [o.actie.nummer, o.editie.id, o.kwartalen])).toEqual([
      ['1.1.10', '2023-06', 14],
      ['1.1.2', '2023-12', 12],
      ['1.2.1', '2023-12', 12],
      ['2.1.1', '2023-12', 12],
      ['1.1.1', '2024-06', 10],
    ]);
  });

  test('in the quarter of the editie it is 0', () => {
    const monitor = monitorMet([meting('2023-06')]);
    expect(ouderdomVan(monitor, '2023-06-30')[0]?.kwartalen).toBe(0);
    expect(ouderdomVan(monitor, '2023-07-01')[0]?.kwartalen).toBe(1);
  });

  test('a meting makes it younger, also when it changes no field', () => {
    fc.assert(
      fc.property(programma, ({ geschiedenissen }) => {
        const silent = geschiedenissen.map((list) => [meting('2026-01'), ...list]);
        expect(ouderdomVan(monitorMet(...silent), '2026-11-23').map(({ kwartalen }) => kwartalen)).toEqual(
          geschiedenissen.map(() => 3),
        );
      }),
    );
  });
});
