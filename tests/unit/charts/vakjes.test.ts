import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vakjes } from '../../../src/charts/vakjes.ts';
import { compareKwartaal, kwartaalRange } from '../../../src/vocabulary/kwartaal.ts';
import { kwartaalNabij } from '../vocabulary/willekeurig.ts';
import { wet } from '../wet.ts';

const VENSTER = { van: '2022-Q1', tot: '2025-Q4' } as const;
const range = kwartaalRange(VENSTER.van, VENSTER.tot);
const dingen = fc.array(kwartaalNabij).map((list) => list.map((kwartaal, id) => ({ id, kwartaal })));

wet('everything has one square, in the column of its quarter; outside the window at the edge', [dingen], (things) => {
  const { kolommen, hoogste } = vakjes(VENSTER, things);
  expect(kolommen.map(({ kwartaal }) => kwartaal)).toEqual(range);
  const ids = kolommen.flatMap((kolom) => kolom.vakjes.map(({ id }) => id));
  expect(ids.toSorted((a, b) => a - b)).toEqual(things.map(({ id }) => id));
  for (const { kwartaal: column, vakjes: own } of kolommen) {
    expect(own.map(({ rij }) => rij)).toEqual([...own.keys()]);
    for (const { kwartaal } of own) {
      const edge = compareKwartaal(kwartaal, VENSTER.van) < 0 ? VENSTER.van : VENSTER.tot;
      expect(column).toBe(range.includes(kwartaal) ? kwartaal : edge);
    }
  }
  expect(hoogste).toBe(Math.max(...kolommen.map((kolom) => kolom.vakjes.length)));
});

test('columns stand beside each other within the drawing', () => {
  const { kolommen } = vakjes(VENSTER, []);
  const edges = kolommen.flatMap(({ x, width }) => [x, x + width]);
  expect(edges).toEqual(edges.toSorted((a, b) => a - b));
  expect(edges.at(-1)).toBeCloseTo(100, 1);
});
