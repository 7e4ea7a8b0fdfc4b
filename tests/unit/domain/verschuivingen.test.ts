import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nummerVanDing } from '../../../src/domain/monitor.ts';
import {
  momentOf,
  omvang,
  quarterOf,
  verschuivingenAt,
  verschuivingOf,
  type VerschuivingRegel,
} from '../../../src/domain/verschuivingen.ts';
import type { Mijlpaal } from '../../../src/schema/meting.ts';
import { addKwartalen } from '../../../src/vocabulary/kwartaal.ts';
import { meting, mijlpaal } from '../maak.ts';
import { dag, kwartaal, kwartaalNabij } from '../vocabulary/willekeurig.ts';
import { monitorMet, programma, totEnMet } from './geschiedenis.ts';

const EDITIES = ['2023-06', '2023-12', '2024-06', '2024-12'];

/** The ledger of one milestone, said once per editie, oldest first. */
function ledgerOf(...momenten: Partial<Mijlpaal>[]): readonly VerschuivingRegel[] {
  const metingen = momenten.map((velden, i) => meting(EDITIES[i] ?? '', { mijlpalen: [mijlpaal(velden)] }));
  return verschuivingenAt(monitorMet(metingen.reverse()), '2025-12');
}

/** As a row: first plan → newest plan → what happened, and how much later. */
function rowOf({ oorspronkelijk, herzien, werkelijk, gemist, kwartalen }: VerschuivingRegel): string {
  return [oorspronkelijk ?? '?', herzien, gemist ? 'gemist' : werkelijk, String(kwartalen ?? '?')]
    .filter(Boolean)
    .join(' → ');
}
const rows = (...momenten: Partial<Mijlpaal>[]) => ledgerOf(...momenten).map(rowOf);

describe('a milestone is followed from its first plan to what came of it', () => {
  test.each<[string, row: string, ...Partial<Mijlpaal>[]]>([
    [
      'planned, moved and reached',
      '2023-Q2 → 2023-Q3 → 2023-07-17 → 1',
      { kwartaal: '2023-Q3', oorspronkelijk: '2023-Q2', stand: 'verschoven' },
      { kwartaal: undefined, datum: '2023-07-17', oorspronkelijk: '2023-Q2', stand: 'gehaald' },
    ],
    [
      'the first plan is that of the oldest editie that tells it, however often it moves',
      '2023-Q4 → 2025-Q1 → 5',
      { kwartaal: '2023-Q4' },
      { kwartaal: '2024-Q2', oorspronkelijk: '2023-Q4', stand: 'verschoven' },
      { kwartaal: '2025-Q1', oorspronkelijk: '2023-Q4', stand: 'verschoven' },
    ],
    [
      'two plans prove a slip, also where no source calls it that',
      '2023-Q4 → 2024-Q2 → 2',
      { kwartaal: '2023-Q4' },
      { kwartaal: '2024-Q2' },
    ],
    [
      'late, but not since when: no size',
      '? → 2024-Q3 → ?',
      { kwartaal: '2024-Q3', oorspronkelijk: 'onbekend', stand: 'verschoven' },
    ],
    [
      'missed with no new plan: how much later is not known',
      '2024-Q1 → gemist → ?',
      { kwartaal: '2024-Q1' },
      { kwartaal: '2024-Q1', stand: 'gemist' },
    ],
    [
      'moved, then missed: at least as much later as the move',
      '2024-01-01 → 2024-Q3 → gemist → 2',
      { kwartaal: '2024-Q3', oorspronkelijk: '2024-01-01', stand: 'verschoven' },
      { kwartaal: '2024-Q3', oorspronkelijk: '2024-01-01', stand: 'gemist' },
    ],
    [
      'a move within one quarter is a move of 0 quarters, which is not unknown',
      '2023-07-01 → 2023-09-30 → 0',
      { kwartaal: undefined, datum: '2023-09-30', oorspronkelijk: '2023-07-01', stand: 'verschoven' },
    ],
  ])('%s', (_, row, ...momenten) => {
    expect(rows(...momenten)).toEqual([row]);
  });

  test('the newest reason stands, and every editie that tells it is named with its own document', () => {
    const [regel] = ledgerOf(
      { kwartaal: '2024-Q1', oorspronkelijk: '2023-Q4', stand: 'verschoven', reden: 'de wet was niet af' },
      { kwartaal: '2024-Q2', oorspronkelijk: '2023-Q4', stand: 'verschoven', bron: 'brief' },
    );
    expect(regel).toMatchObject({
      reden: 'de wet was niet af',
      bewijs: [
        { editie: '2023-06', bronnen: ['monitor'] },
        { editie: '2023-12', bronnen: ['brief'] },
      ],
    });
  });
});

describe('nothing is called late that no source and no date prove', () => {
  test.each<[string, Partial<Mijlpaal>[]]>([
    ['a plan', [{ kwartaal: '2030-Q1' }]],
    ['a plan for a time that is past, with silence after it', [{ kwartaal: '2020-Q1' }]],
    ['a plan told again', [{ kwartaal: '2023-Q4' }, { kwartaal: '2023-Q4' }]],
    ['what happened in its quarter', [{ kwartaal: '2023-Q3' }, { datum: '2023-09-15', stand: 'gehaald' }]],
    ['what happened sooner', [{ kwartaal: '2024-Q3' }, { kwartaal: '2024-Q1', stand: 'gehaald' }]],
    ['what was brought forward', [{ kwartaal: '2024-Q1', oorspronkelijk: '2024-Q3', stand: 'verschoven' }]],
    ['of which nobody knows whether it happened', [{ kwartaal: '2023-Q1', stand: 'onbekend' }]],
    [
      'a season that was missed by days: "before the summer" can be 6 July',
      [
        { kwartaal: '2023-Q2', precisie: 'seizoen' },
        { datum: '2023-07-06', stand: 'gehaald' },
      ],
    ],
    [
      'what happened in the last quarter of its period',
      [
        { kwartaal: '2023-Q3', tot: '2023-Q4' },
        { kwartaal: '2023-Q4', stand: 'gehaald' },
      ],
    ],
    [
      'a day in the past that a later source gives differently',
      [
        { kwartaal: '2022-Q4', stand: 'gehaald' },
        { kwartaal: '2023-Q1', stand: 'gehaald' },
      ],
    ],
  ])('%s', (_wat, momenten) => {
    expect(rows(...momenten.map((each) => (each.datum ? { ...each, kwartaal: undefined } : each)))).toEqual([]);
  });

  test('a single plan is never a slip, whatever its moment', () => {
    fc.assert(
      fc.property(kwartaalNabij, (kwartaal) => {
        expect(ledgerOf({ kwartaal, stand: 'gepland' })).toEqual([]);
      }),
    );
  });

  test('moving by n quarters is a line of n when n is not negative, and no line otherwise', () => {
    fc.assert(
      fc.property(kwartaalNabij, fc.integer({ min: -12, max: 12 }), (first, n) => {
        const found = ledgerOf({ kwartaal: addKwartalen(first, n), oorspronkelijk: first, stand: 'verschoven' });
        expect(found.map(({ kwartalen }) => kwartalen)).toEqual(n < 0 ? [] : [n]);
      }),
    );
  });
});

describe('what a later document says was not there yet is later at the least until then', () => {
  const nogNietOp = { datum: '2025-04-30', bron: 'krant' };

  test('a plan that was missed, with no new one', () => {
    const [regel] = ledgerOf(
      { kwartaal: '2024-Q1', stand: 'gepland' },
      { kwartaal: '2024-Q1', stand: 'gemist', nogNietOp },
    );
    expect(regel).toMatchObject({ kwartalen: undefined, minstens: 5 });
  });

  test('a new plan is no proof: what is planned and what is proven stand beside each other', () => {
    const [regel] = ledgerOf({
      datum: '2026-07-01',
      kwartaal: undefined,
      oorspronkelijk: '2024-01-01',
      stand: 'verschoven',
      nogNietOp,
    });
    expect(regel).toMatchObject({ kwartalen: 10, minstens: 5 });
  });

  test('also where no source ever said that it moved', () => {
    expect(ledgerOf({ kwartaal: '2024-Q1', stand: 'gepland', nogNietOp })[0]).toMatchObject({
      minstens: 5,
      gemist: false,
    });
  });

  test('what happened after all is as late as it was', () => {
    const [regel] = ledgerOf(
      { kwartaal: '2024-Q1', stand: 'gepland', nogNietOp },
      { kwartaal: '2025-Q4', stand: 'gehaald' },
    );
    expect(regel).toMatchObject({ kwartalen: 7, minstens: undefined });
  });

  test('a day before the plan proves nothing', () => {
    expect(ledgerOf({ kwartaal: '2026-Q1', stand: 'gepland', nogNietOp })).toEqual([]);
  });
});

describe('the ledger of an editie is what was known then', () => {
  const keys = (ledger: readonly VerschuivingRegel[]) =>
    ledger.map(({ ding, ...regel }) => ({ nummer: nummerVanDing(ding), ...regel }));

  test('it never depends on a later editie', () => {
    fc.assert(
      fc.property(programma, ({ geschiedenissen, editie }) => {
        const then = verschuivingenAt(monitorMet(...totEnMet(geschiedenissen, editie)), editie);
        expect(keys(verschuivingenAt(monitorMet(...geschiedenissen), editie))).toEqual(keys(then));
      }),
    );
  });

  test('silence changes nothing', () => {
    fc.assert(
      fc.property(programma, ({ geschiedenissen }) => {
        const silent = geschiedenissen.map((list) => [meting('2026-01'), ...list]);
        expect(keys(verschuivingenAt(monitorMet(...silent), '2026-01'))).toEqual(
          keys(verschuivingenAt(monitorMet(...geschiedenissen), '2025-12')),
        );
      }),
    );
  });

  test('it is ordered: the largest first, unknown sizes last', () => {
    fc.assert(
      fc.property(programma, ({ geschiedenissen, editie }) => {
        const sizes = verschuivingenAt(monitorMet(...geschiedenissen), editie).map(omvang);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
    );
  });

  test('no milestone has two lines', () => {
    fc.assert(
      fc.property(programma, ({ geschiedenissen, editie }) => {
        const lines = verschuivingenAt(monitorMet(...geschiedenissen), editie).map(
          ({ ding, mijlpaal: id }) => `${nummerVanDing(ding)} ${id}`,
        );
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });
});

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
