import { thinRow } from '../charts/timeline.ts';
import { rijenVan, type TijdlijnView } from './tijdlijn.ts';
import type { Verwijzing } from './ding.ts';
import { opVolgorde } from '../vocabulary/closed-list.ts';
import { FASE } from '../vocabulary/status.ts';

export type EenSchermView = ReturnType<typeof eenSchermView>;

/**
 * Timelines without words, small enough to stand beside each other: the whole of them in one look.
 *
 * @param delen timelines with one axis; each with what stands above it
 */
export function eenSchermView(delen: readonly { kop?: Verwijzing; tijdlijn: TijdlijnView }[]) {
  const panelen = delen.map(({ kop, tijdlijn }) => ({
    kop,
    rijen: rijenVan(tijdlijn).map(({ nummer, url, toon, drawing }) => ({
      nummer,
      url,
      toon,
      drawing: thinRow(drawing),
    })),
  }));
  const [first] = delen;
  if (!first) throw new Error('Er is niets om te tekenen.');
  const { axis, eindeX, peil, vandaag } = first.tijdlijn;
  const tonen = new Set(panelen.flatMap(({ rijen }) => rijen.map(({ toon }) => toon)));
  return {
    axis,
    eindeX,
    peil,
    vandaag,
    panelen,
    /** The phases that occur, as they are drawn. */
    fasen: opVolgorde(FASE)
      .map((fase) => FASE[fase])
      .filter(({ toon }) => tonen.has(toon)),
  };
}
