import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { tijdlijnBestanden } from '../exports/tijdlijn-bestanden.ts';
import { verwijzing, type Verwijzing } from './ding.ts';
import { tijdlijnDownloads, type DownloadView } from './downloads.ts';
import { keuzeView, type KeuzeView } from './tijdlijn-keuze.ts';
import { eenSchermView, type EenSchermView } from './een-scherm.ts';
import { ouderdomZin } from './actueel.ts';
import { rijenVan, tijdlijnView, type TijdlijnView } from './tijdlijn.ts';
import { aantal } from './woorden.ts';

/** The whole programme: on one screen, and in words under a fold per actielijn. */
export interface PlanningView {
  ouderdomZin: string;
  totaal: number;
  keuze: KeuzeView;
  downloads: DownloadView[];
  /** What the timelines of all actielijnen share. */
  tijdlijn: TijdlijnView;
  /** Undefined where there are too many acties for one page: then each actielijn shows its own. */
  beeld: EenSchermView | undefined;
  actielijnen: (Verwijzing & { tijdlijn: TijdlijnView; aantal: string })[];
}

/** With more acties, the page would be heavier than most phones carry. */
const LANG = 300;

/** @param nu the day of the build, as 2026-11-23 */
export function planningView(monitor: Monitor, nu: string): PlanningView {
  const editie = nieuwsteEditie(monitor);
  const actielijnen = monitor.actielijnen.map((actielijn) => ({
    ...verwijzing(actielijn, adres.actielijn(actielijn)),
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
    tijdlijn: tijdlijnView(monitor, [], editie, nu),
    beeld:
      monitor.acties.length > LANG
        ? undefined
        : eenSchermView(actielijnen.map((actielijn) => ({ kop: actielijn, tijdlijn: actielijn.tijdlijn }))),
    actielijnen,
  };
}
