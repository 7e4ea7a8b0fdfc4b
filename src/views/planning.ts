import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { tijdlijnBestanden } from '../exports/tijdlijn-bestanden.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { verwijzing, type Verwijzing } from './ding.ts';
import { tijdlijnDownloads, type DownloadView } from './downloads.ts';
import { keuzeView, type KeuzeView } from './tijdlijn-keuze.ts';
import { tijdlijnView, type TijdlijnView } from './tijdlijn.ts';
import { aantal } from './woorden.ts';

/** The whole programme on one timeline, a fold per actielijn. */
export interface PlanningView {
  peildatum: string;
  totaal: number;
  isLang: boolean;
  keuze: KeuzeView;
  downloads: DownloadView[];
  /** What the timelines of all actielijnen share. */
  tijdlijn: TijdlijnView;
  /** Without a timeline where there are too many acties for one page: then each actielijn shows its own. */
  actielijnen: (Verwijzing & { tijdlijn: TijdlijnView | undefined; aantal: string })[];
}

/** With more acties, the page would be heavier than most phones carry. */
const LANG = 300;

/** @param nu the day of the build, as 2026-11-23 */
export function planningView(monitor: Monitor, nu: string): PlanningView {
  const editie = nieuwsteEditie(monitor);
  return {
    peildatum: datumVoluit(editie.peildatum),
    totaal: monitor.acties.length,
    isLang: monitor.acties.length > LANG,
    keuze: keuzeView(monitor, true),
    downloads: tijdlijnDownloads(adres.planning(), tijdlijnBestanden(monitor, undefined)),
    tijdlijn: tijdlijnView(monitor, [], editie, nu),
    actielijnen: monitor.actielijnen.map((actielijn) => ({
      ...verwijzing(actielijn, adres.actielijn(actielijn)),
      tijdlijn: monitor.acties.length > LANG ? undefined : tijdlijnView(monitor, actielijn.acties, editie, nu),
      aantal: aantal(actielijn.acties.length, 'actie', 'acties'),
    })),
  };
}
