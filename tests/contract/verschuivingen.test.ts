import { describe, expect, test } from 'vitest';
import { nummerVanDing } from '../../src/domain/monitor.ts';
import { verschuivingenAt } from '../../src/domain/verschuivingen.ts';
import { realMonitor } from './inhoud.ts';

/**
 * The whole slip ledger that this site publishes. A new line is added here after a second reading of its source:
 * only what a source says, or two dates prove, is a slip.
 */
const monitor = realMonitor();

/** Nummer, mijlpaal, first plan, newest plan, what happened, how many quarters later that is, and at least. */
type Rij = [string, string, string, string, string, number | 'onbekend', number?];

const NU: Rij[] = [
  ['4.1.2', 'wet-gaat-in', '2024-01-01', '2026-07-01', '', 10, 7],
  ['4.1.3', 'programmas-rond', '2024-01-01', '2026-01-01', '', 8],
  ['4.3.1', 'programmas-rond', '2024-Q1', '2026-Q1', '', 8],
  ['4.4.1', 'programmas-rond', '2024-Q1', '2026-Q1', '', 8],
  ['3.7.1', 'wet-gaat-in', '2024-01-01', '', 'gemist', 'onbekend', 5],
  ['4.1.1', 'afspraken', '2023-Q4', '2024-Q3', '', 3],
  ['5.4.4', 'openstelling', '2023-Q4', '', '2024-04-09', 2],
  ['1.4.3', 'openstelling', '2023-Q2', '2023-Q3', '2023-07-17', 1],
  ['3.1.4', 'rapportage-2023', '2023-Q4', '', '2024-Q1', 1],
  ['2.1.3', 'start-implementatie', 'onbekend', '2024-Q2', '', 'onbekend'],
  ['2.4.1', 'start', 'onbekend', '2023-Q3', '', 'onbekend'],
  ['3.5', 'taakstelling-2024', '2024-Q1', '', 'gemist', 'onbekend'],
  ['4.2.2', 'traject-klaar', 'onbekend', '2024-Q3', '', 'onbekend'],
];

/** In June 2023 nothing had been reached late or missed yet. */
const JUNI_2023: Rij[] = [
  ['4.1.3', 'programmas-rond', '2024-01-01', '2026-01-01', '', 8],
  ['4.3.1', 'programmas-rond', '2024-Q1', '2026-Q1', '', 8],
  ['4.4.1', 'programmas-rond', '2024-Q1', '2026-Q1', '', 8],
  ['4.1.2', 'wet-gaat-in', '2024-01-01', '2024-Q3', '', 2],
  ['1.4.3', 'openstelling', '2023-Q2', '2023-Q3', '', 1],
  ['2.1.3', 'start-implementatie', 'onbekend', '2024-Q2', '', 'onbekend'],
  ['2.4.1', 'start', 'onbekend', '2023-Q3', '', 'onbekend'],
  ['4.2.2', 'traject-klaar', 'onbekend', '2024-Q3', '', 'onbekend'],
];

describe('a reader finds in the slip ledger what sources state or dates prove, and nothing else', () => {
  test.each([
    ['2026-02', NU],
    ['2023-06', JUNI_2023],
  ])('as it stood in %s', (editie, verwacht) => {
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
