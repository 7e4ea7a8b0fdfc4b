import { metHoofdletter, waardenVan } from '../vocabulary/closed-list.ts';
import { AFLOOP, BALK_STAND, MIJLPAAL_STAND, type BalkStand } from '../vocabulary/status.ts';
import type { PuntTeken } from '../vocabulary/teken.ts';

/** What the drawings of a timeline are made of, for a page and for a picture alike. */

/** The shape of a milestone around the origin: each sign has one of its own. */
export const PUNT_VORM: Record<PuntTeken, string> = {
  gepland: 'M0-7 7 0 0 7-7 0z',
  gehaald: 'M0-6A6 6 0 1 0 0 6 6 6 0 1 0 0-6z',
  verschoven: 'M-5-7 7 0-5 7z',
  gemist: 'M-5-5 5 5M5-5-5 5',
  onbekend: 'M0-7 7 0 0 7-7 0z',
  vervallen: 'M-6 0H6M0-6A6 6 0 1 0 0 6 6 6 0 1 0 0-6z',
  voorbij: 'M0-3A3 3 0 1 0 0 3 3 3 0 1 0 0-3z',
};

/** How high a row is drawn, in pixels: with one lane of marks, from one lane to the next, and its bar. */
export interface Maat {
  hoogte: number;
  laan: number;
  balk: number;
}

/** A row with words beside it. */
export const RIJ: Maat = { hoogte: 28, laan: 16, balk: 12 };
/** A row of which a hundred fit on one screen; its signs are drawn smaller by the stylesheet. */
export const REGEL: Maat = { hoogte: 13, laan: 6, balk: 6 };

export const LEGENDA_BALKEN: { stand: BalkStand; label: string }[] = waardenVan(BALK_STAND).map((stand) => ({
  stand,
  label: legenda(BALK_STAND[stand]),
}));

/** Every sign once: two stands may share one. */
export const LEGENDA_PUNTEN: { teken: PuntTeken; label: string }[] = [
  ...waardenVan(MIJLPAAL_STAND).map((stand) => ({
    teken: MIJLPAAL_STAND[stand].teken,
    label: legenda(MIJLPAAL_STAND[stand]),
  })),
  { teken: 'voorbij', label: AFLOOP.voorbij.label },
];

function legenda({ legenda: own, label }: { legenda?: string; label: string }): string {
  return own ?? metHoofdletter(label);
}
