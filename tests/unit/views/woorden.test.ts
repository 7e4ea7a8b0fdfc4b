import { describe, expect, test } from 'vitest';
import type { Mijlpaal, PlanningBalk } from '../../../src/schema/meting.ts';
import {
  aantal,
  balkWoorden,
  kwartalenWoorden,
  mijlpaalWoorden,
  momentKort,
  periodeWoorden,
} from '../../../src/views/woorden.ts';
import { mijlpaal } from '../maak.ts';

describe('who cannot see the drawing hears what each bar says', () => {
  test.each<[Partial<PlanningBalk>, string]>([
    [{ stand: 'afwijking' }, 'Planning 1e kwartaal 2023: afwijking van planning'],
    [{ stand: 'onbekend' }, 'Planning 1e kwartaal 2023'],
    [{ tot: '2023-Q1' }, 'Planning 1e kwartaal 2023'],
    [{ tot: '2023-Q4' }, 'Planning 1e tot en met 4e kwartaal 2023'],
    [{ tot: '2024-Q2' }, 'Planning 1e kwartaal 2023 tot en met 2e kwartaal 2024'],
    [{ tot: 'doorlopend' }, 'Planning vanaf 1e kwartaal 2023, doorlopend'],
    [{ van: 'onbekend', tot: '2026-Q2' }, 'Planning tot en met 2e kwartaal 2026, begin niet bekend'],
    [{ van: 'onbekend', tot: 'doorlopend' }, 'Planning doorlopend, begin niet bekend'],
    [{ tot: 'doorlopend', precisie: 'jaar' }, 'Planning vanaf 1e kwartaal 2023, doorlopend, ongeveer'],
    [
      { van: 'onbekend', tot: '2024-Q2', precisie: 'half-jaar', stand: 'afwijking' },
      'Planning tot en met 2e kwartaal 2024, ongeveer, begin niet bekend: afwijking van planning',
    ],
  ])('%j: "%s"', (velden, words) => {
    expect(balkWoorden({ van: '2023-Q1', stand: 'onbekend', ...velden })).toBe(words);
  });
});

describe('who cannot see the drawing hears what each milestone says', () => {
  test.each<[Partial<Mijlpaal>, string]>([
    [{}, 'Regeling gaat open: 3e kwartaal 2023'],
    [{ stand: 'gehaald' }, 'Regeling gaat open: 3e kwartaal 2023, gebeurd'],
    [{ stand: 'gemist' }, 'Regeling gaat open: 3e kwartaal 2023, niet gehaald'],
    [{ stand: 'onbekend' }, 'Regeling gaat open: 3e kwartaal 2023, niet bekend of dit is gebeurd'],
    [{ tot: '2023-Q4', precisie: 'half-jaar' }, 'Regeling gaat open: 3e tot en met 4e kwartaal 2023, ongeveer'],
    [
      { kwartaal: '2024-Q3', oorspronkelijk: '2024-01-01', stand: 'verschoven' },
      'Regeling gaat open: 3e kwartaal 2024 (eerst 1 januari 2024, 2 kwartalen later)',
    ],
    [
      { kwartaal: undefined, datum: '2022-11-30', oorspronkelijk: '2022-06-30', stand: 'gehaald' },
      'Regeling gaat open: 30 november 2022, gebeurd (eerst 30 juni 2022, 2 kwartalen later)',
    ],
    [
      { oorspronkelijk: 'onbekend', stand: 'verschoven' },
      'Regeling gaat open: 3e kwartaal 2023 (later dan gepland; de bron noemt de eerste datum niet)',
    ],
    [
      { oorspronkelijk: '2023-07-01', stand: 'verschoven' },
      'Regeling gaat open: 3e kwartaal 2023 (eerst 1 juli 2023, in hetzelfde kwartaal)',
    ],
    // A day after which a period runs keeps both.
    [
      { kwartaal: undefined, datum: '2023-07-17', tot: '2023-Q4' },
      'Regeling gaat open: 17 juli 2023 tot en met 4e kwartaal 2023',
    ],
  ])('%j: "%s"', (velden, words) => {
    expect(mijlpaalWoorden(mijlpaal(velden))).toBe(words);
  });
});

describe('a slip is said in quarters, and in years where it is whole years', () => {
  test.each([
    [0, 'in hetzelfde kwartaal'],
    [1, '1 kwartaal later'],
    [2, '2 kwartalen later'],
    [4, '1 jaar later'],
    [5, '5 kwartalen later'],
    [-1, '1 kwartaal eerder'],
    [-4, '1 jaar eerder'],
  ])('%i: "%s"', (count, words) => {
    expect(kwartalenWoorden(count)).toBe(words);
  });
});

test.each([
  ['2023-Q3', '3e kwartaal 2023'],
  ['2023-07-17', '17 juli 2023'],
  ['2023-07', 'juli 2023'],
])('a moment fits in a table: %s', (moment, kort) => {
  expect(momentKort(moment)).toBe(kort);
});

test('a period within one year names the year once', () => {
  expect(periodeWoorden({ van: '2023-Q2', tot: '2023-Q3' })).toBe('2e tot en met 3e kwartaal 2023');
});

test.each([
  [0, '0 acties'],
  [1, '1 actie'],
])('%i is "%s"', (count, words) => {
  expect(aantal(count, 'actie', 'acties')).toBe(words);
});
