import { KLEUREN, type Kleuren } from '../charts/stijl.ts';

/**
 * Reads the light colours from the design tokens: a picture has no dark form, and the site's colours stand
 * in one place.
 *
 * @throws when a colour is not there as #rrggbb, alone or first in light-dark()
 */
export function kleurenUit(tokens: string): Kleuren {
  return Object.fromEntries(
    KLEUREN.map((naam) => {
      const found = new RegExp(`--kleur-${naam}:\\s*(?:light-dark\\(\\s*)?(#[0-9a-f]{6})`, 'i').exec(tokens)?.[1];
      if (!found) throw new Error(`tokens.css heeft geen --kleur-${naam} als #rrggbb.`);
      return [naam, found];
    }),
  ) as Kleuren;
}
