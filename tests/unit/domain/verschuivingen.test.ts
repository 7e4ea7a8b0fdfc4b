import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { nummerVanDing } from '../../../src/domain/monitor.ts';
import {
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
import { wet } from '../wet.ts';
import { monitorMet, programma, totEnMet, type Verteld } from './geschiedenis.ts';

describe('nothing is called late that no source and no date prove', () => {
  const slipsOf = (velden: Partial<Mijlpaal>) =>
    verschuivingenAt(monitorMet([meting('2023-06', { mijlpalen: [mijlpaal(velden)] })]), '2025-12').map(
      ({ kwartalen }) => kwartalen,
    );

  wet('a single plan is never a slip, whatever its moment', [kwartaalNabij], (each) => {
    expect(slipsOf({ kwartaal: each })).toEqual([]);
  });

  const stappen = fc.integer({ min: -12, max: 12 });
  wet('moving by n quarters is a line of n, and no line when n is negative', [kwartaalNabij, stappen], (first, n) => {
    const moved = { kwartaal: addKwartalen(first, n), oorspronkelijk: first, stand: 'verschoven' } as const;
    expect(slipsOf(moved)).toEqual(n < 0 ? [] : [n]);
  });
});

describe('the ledger of an editie is what was known then', () => {
  const ledger = (geschiedenissen: Verteld[][], editie: string) =>
    verschuivingenAt(monitorMet(...geschiedenissen), editie);
  const keys = (regels: readonly VerschuivingRegel[]) =>
    regels.map(({ ding, ...regel }) => ({ nummer: nummerVanDing(ding), ...regel }));

  wet('it never depends on a later editie', [programma], ({ geschiedenissen, editie }) => {
    const then = ledger(totEnMet(geschiedenissen, editie), editie);
    expect(keys(ledger(geschiedenissen, editie))).toEqual(keys(then));
  });

  wet('silence changes nothing', [programma], ({ geschiedenissen }) => {
    const silent = geschiedenissen.map((list) => [meting('2026-01'), ...list]);
    expect(keys(ledger(silent, '2026-01'))).toEqual(keys(ledger(geschiedenissen, '2025-12')));
  });

  wet('it is ordered: the largest first, unknown sizes last', [programma], ({ geschiedenissen, editie }) => {
    const sizes = ledger(geschiedenissen, editie).map(omvang);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  wet('no milestone has two lines', [programma], ({ geschiedenissen, editie }) => {
    const lines = ledger(geschiedenissen, editie).map(({ ding, mijlpaal: id }) => `${nummerVanDing(ding)} ${id}`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('a reader learns how much later something became', () => {
  wet('moving by n quarters is a slip of n', [kwartaal, fc.integer({ min: -20, max: 20 })], (from, n) => {
    const slip = verschuivingOf(mijlpaal({ kwartaal: addKwartalen(from, n), oorspronkelijk: from }));
    expect(slip?.kwartalen).toBe(n);
  });

  wet('the slip of a day is that of its quarter', [dag, dag], (from, to) => {
    const byDay = verschuivingOf(mijlpaal({ datum: to, oorspronkelijk: from }));
    const byQuarter = verschuivingOf(mijlpaal({ kwartaal: quarterOf(to), oorspronkelijk: quarterOf(from) }));
    expect(byDay?.kwartalen).toBe(byQuarter?.kwartalen);
  });
});
