import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { tijdlijnBestanden } from '../exports/tijdlijn-bestanden.ts';
import { dingVerwijzing } from './ding.ts';
import { tijdlijnDownloads } from './downloads.ts';
import { keuzeView } from './tijdlijn-keuze.ts';
import { eenSchermView } from './een-scherm.ts';
import { ouderdomZin } from './actueel.ts';
import { rijenVan, tijdlijnView } from './tijdlijn.ts';
import { aantal } from './woorden.ts';

/** With more acties, the page would be heavier than most phones carry. */
const LANG = 300;

/**
 * The whole programme: on one screen, and in words under a fold per actielijn.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function planningView(monitor: Monitor, nu: string) {
  const editie = nieuwsteEditie(monitor);
  const actielijnen = monitor.actielijnen.map((actielijn) => ({
    ...dingVerwijzing(actielijn),
    tijdlijn: tijdlijnView(monitor, actielijn.acties, editie, nu),
    aantal: aantal(actielijn.acties.length, 'actie', 'acties'),
  }));
  return {
    ouderdomZin: ouderdomZin(monitor, nu),
    totaal: monitor.acties.length,
    keuze: keuzeView(
      monitor,
      actielijnen.flatMap(({ tijdlijn }) => rijenVan(tijdlijn)),
      true,
    ),
    downloads: tijdlijnDownloads(adres.planning(), tijdlijnBestanden(monitor, undefined)),
    /** What the timelines of all actielijnen share. */
    tijdlijn: tijdlijnView(monitor, [], editie, nu),
    /** Undefined where there are too many acties for one page: then each actielijn shows its own. */
    beeld:
      monitor.acties.length > LANG
        ? undefined
        : eenSchermView(actielijnen.map((actielijn) => ({ kop: actielijn, tijdlijn: actielijn.tijdlijn }))),
    actielijnen,
  };
}
