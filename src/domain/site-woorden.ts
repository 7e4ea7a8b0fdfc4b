import type { EditieData } from '../schema/editie.ts';
import type { SiteData } from '../schema/site.ts';
import { ALGEMEEN, invullen, type Namen } from '../vocabulary/invullen.ts';
import { EDITIE_SOORT } from '../vocabulary/soort.ts';
import type { Monitor } from './monitor.ts';

/** What the site says of itself on many pages and in many files, from content/site.yaml. */

/** "de WOZO-monitor" */
export function deSite({ lidwoord, naam }: SiteData): string {
  return `${lidwoord} ${naam}`;
}

/** "onafhankelijke weergave": not so of a site of the owner's own. */
export function weergave({ eigenSite }: SiteData): string {
  return eigenSite ? 'weergave' : 'onafhankelijke weergave';
}

/** "niet van het ministerie", or "van de gemeente" where it is the owner's own. */
export function vanEigenaar({ eigenaar, eigenSite }: SiteData): string {
  return `${eigenSite ? '' : 'niet '}van ${eigenaar}`;
}

/** "geen site van het ministerie" */
export function siteVan({ eigenaar, eigenSite }: SiteData): string {
  return `${eigenSite ? 'een' : 'geen'} site van ${eigenaar}`;
}

/** What kind of editie it is: "Monitor van het ministerie". */
export function editieSoort(monitor: Monitor, { soort }: Pick<EditieData, 'soort'>): string {
  return invullen(EDITIE_SOORT[soort].label, namenVan(monitor));
}

/** The names for texts of the code that speak of the programme. */
export function namenVan({ site, edities }: Monitor): Namen {
  const { eigenaar, volksvertegenwoordiging, bestandsnaam } = site;
  const editie = edities[0]?.id ?? ALGEMEEN.editie;
  const { naam, kort } = volksvertegenwoordiging;
  return { eigenaar, volksvertegenwoordiging: naam, kort, bestandsnaam, editie };
}
