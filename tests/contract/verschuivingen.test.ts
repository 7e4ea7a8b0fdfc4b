import { describe, expect, test } from 'vitest';
import { nummerVanDing } from '../../src/domain/monitor.ts';
import { verschuivingenAt } from '../../src/domain/verschuivingen.ts';
import { gevallen } from '../gevallen.ts';
import { realMonitor } from './inhoud.ts';

const monitor = realMonitor();

/** Nummer, mijlpaal, first plan, newest plan, what happened, how many quarters later that is, and at least. */
type Rij = [string, string, string, string, string, number | 'onbekend', number?];

const VERWACHT = Object.entries(gevallen(import.meta) as Record<string, Rij[]>);

describe('a reader finds in the slip ledger what sources state or dates prove, and nothing else', () => {
  test.each(VERWACHT)('as it stood in %s', (editie, verwacht) => {
    const table = verschuivingenAt(monitor, editie).map(
      ({ ding, mijlpaal, oorspronkelijk = 'onbekend', herzien = '', werkelijk, gemist, kwartalen, minstens }): Rij => [
        nummerVanDing(ding),
        mijlpaal,
        oorspronkelijk,
        herzien,
        gemist ? 'gemist' : (werkelijk ?? ''),
        kwartalen ?? 'onbekend',
        ...(minstens === undefined ? ([] as const) : ([minstens] as const)),
      ],
    );
    expect(table).toEqual(verwacht);
  });

  test('every line names a document of the register for every editie that tells it', () => {
    const bare = verschuivingenAt(monitor, '2026-02').flatMap(({ ding, mijlpaal, bewijs }) =>
      bewijs
        .filter(({ bronnen }) => bronnen.length === 0 || bronnen.some((bron) => !monitor.bronnen.has(bron)))
        .map(({ editie }) => `${nummerVanDing(ding)} ${mijlpaal} (${editie})`),
    );
    expect(bare).toEqual([]);
  });
});
