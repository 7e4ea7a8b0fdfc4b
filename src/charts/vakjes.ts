import { scaleBand } from 'd3';
import { jaarVan, kwartaalRange, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { round } from './round.ts';
import type { Venster } from './timeline.ts';

export type Vakjes<T extends { kwartaal: Kwartaal }> = ReturnType<typeof vakjes<T>>;

/**
 * One square per thing, stacked in the column of its quarter; what lies outside the window stands in its first or last
 * column. Horizontal values are percentages of the width of the drawing; a square's `rij` counts from the bottom.
 */
export function vakjes<T extends { kwartaal: Kwartaal }>(venster: Venster, things: readonly T[]) {
  const quarters = kwartaalRange(venster.van, venster.tot);
  const x = scaleBand(quarters, [0, 100]).paddingInner(0.1);
  const inside = (kwartaal: Kwartaal) =>
    kwartaal < venster.van ? venster.van : kwartaal > venster.tot ? venster.tot : kwartaal;
  const byQuarter = Map.groupBy(things, ({ kwartaal }) => inside(kwartaal));
  const kolommen = quarters.map((kwartaal) => ({
    kwartaal,
    x: round(x(kwartaal) ?? 0),
    width: round(x.bandwidth()),
    vakjes: (byQuarter.get(kwartaal) ?? []).map((each, rij) => ({ ...each, rij })),
  }));
  return {
    kolommen,
    jaren: [...Map.groupBy(kolommen, ({ kwartaal }) => jaarVan(kwartaal))].map(([jaar, own]) => ({
      jaar,
      x: own[0]?.x ?? 0,
      width: round(x.step() * own.length),
    })),
    /** Squares in the highest column. */
    hoogste: Math.max(0, ...kolommen.map((kolom) => kolom.vakjes.length)),
  };
}
