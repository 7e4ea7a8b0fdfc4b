import type { SiteData } from '../schema/site.ts';
import { UITGEVER } from '../settings.ts';

/** Who publishes: the site itself, unless its content or who runs it says otherwise. Nobody is made up. */
export function uitgeverVan({ uitgever, naam }: SiteData): string {
  return UITGEVER ?? uitgever ?? naam;
}
