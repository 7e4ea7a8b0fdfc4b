import { metHoofdletter, waardenVan, type ClosedList } from '../vocabulary/closed-list.ts';
import { BALK_STAND, MIJLPAAL_STAND, type BalkStand, type MijlpaalStand } from '../vocabulary/status.ts';
import type { BalkTeken, PuntTeken } from '../vocabulary/teken.ts';

/** What the drawings of a timeline are made of, for a page and for a picture alike. */

/** The shape of a milestone around the origin: each sign has one of its own. */
export const PUNT_VORM: Record<PuntTeken, string> = {
  gepland: 'M0-7 7 0 0 7-7 0z',
  gehaald: 'M0-6A6 6 0 1 0 0 6 6 6 0 1 0 0-6z',
  verschoven: 'M-5-7 7 0-5 7z',
  gemist: 'M-5-5 5 5M5-5-5 5',
  onbekend: 'M0-7 7 0 0 7-7 0z',
  voorbij: 'M0-3A3 3 0 1 0 0 3 3 3 0 1 0 0-3z',
};

/** The pattern that fills a bar; without one it has a colour. */
export const BALK_PATROON: Record<BalkTeken, string | undefined> = {
  gepland: undefined,
  conform: undefined,
  afwijking: 'patroon-afwijking',
  anders: 'patroon-anders',
  onbekend: 'patroon-onbekend',
};

export const LEGENDA_BALKEN = legenda<BalkStand>(BALK_STAND);
export const LEGENDA_PUNTEN = legenda<MijlpaalStand>(MIJLPAAL_STAND);

function legenda<K extends string>(list: ClosedList<{ legenda?: string }, K>): { stand: K; label: string }[] {
  return waardenVan(list).map((stand) => ({ stand, label: list[stand].legenda ?? metHoofdletter(list[stand].label) }));
}
