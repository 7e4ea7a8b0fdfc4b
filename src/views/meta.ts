import { adres } from '../addresses.ts';
import type { Actie, Actielijn, Monitor, Onderwerp } from '../domain/monitor.ts';
import { NU } from '../settings.ts';
import { dingPlaatje, plaatjeTekst } from './plaatje.ts';

/** What the page of a thing says of itself to whoever shares or follows it. */
export function dingMeta(monitor: Monitor, ding: Actielijn | Onderwerp | Actie) {
  const actielijn = ding.soort === 'actielijn' ? ding : ding.actielijn;
  // An actie is shown on the picture of its onderwerp.
  const getoond = ding.soort === 'actie' ? ding.onderwerp : ding;
  return {
    plaatje: { url: adres.plaatje(getoond), tekst: plaatjeTekst(dingPlaatje(monitor, getoond, NU)) },
    actielijn: { slug: actielijn.slug, titel: `actielijn ${actielijn.nummer}: ${actielijn.titel}` },
  };
}
