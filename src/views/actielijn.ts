import { adres } from '../addresses.ts';
import { bedragenIn } from '../domain/bedragen.ts';
import { actielijnVan, type Actielijn, type Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { countActies, type Telling } from '../domain/tellingen.ts';
import { tijdlijnBestanden } from '../exports/tijdlijn-bestanden.ts';
import { isBekend } from '../vocabulary/closed-list.ts';
import { STOPLICHT } from '../vocabulary/status.ts';
import { dingVerwijzing, metingUrl, verwijzing, type Verwijzing } from './ding.ts';
import { mijlpalenVan, type MijlpaalView } from './mijlpaal.ts';
import { afwijkingenView, meesteZin, samenvattingZinnen, type AfwijkingView } from './afwijkingen.ts';
import { ouderdomZin } from './actueel.ts';
import { bronViews, type BronView } from './bronnen.ts';
import { tijdlijnDownloads, type DownloadView } from './downloads.ts';
import { standVan } from './editie-naam.ts';
import { laatsteNieuws, nieuwsSecties, type LaatsteNieuws, type NieuwsSectie } from './nieuws.ts';
import { overStoplicht } from './oordeel.ts';
import { onderwerpDeel, type OnderwerpDeel } from './onderwerp.ts';
import { keuzeView, type KeuzeView } from './tijdlijn-keuze.ts';
import { eenSchermView, type EenSchermView } from './een-scherm.ts';
import { rijenVan, tijdlijnView, type TijdlijnView } from './tijdlijn.ts';

/** What the page of one actielijn shows. */
export interface ActielijnView extends Verwijzing {
  doel: { wat: string; bronnen: BronView[] } | undefined;
  /** How old what is known of its acties is. */
  ouderdomZin: string;
  telling: Telling;
  zinnen: ReturnType<typeof samenvattingZinnen>;
  afwijkingen: AfwijkingView[];
  meeste: ReturnType<typeof meesteZin>;
  onderwerpen: OnderwerpDeel[];
  /** What the explanation of lights is about; undefined where the sources give none. */
  overStoplicht: string | undefined;
  /** False where no source tells the colour of any of its lights: then one sentence says so. */
  heeftKleur: boolean;
  /** True where the stand van zaken of each actie would make a page that nobody reads to its end. */
  isLang: boolean;
  tijdlijn: TijdlijnView;
  /** The same without words. */
  beeld: EenSchermView | undefined;
  keuze: KeuzeView;
  downloads: DownloadView[];
  slug: string;
  /** Milestones that fit no single onderwerp. */
  mijlpalen: MijlpaalView[];
  /** News of the actielijn itself, newest first. */
  nieuws: NieuwsSectie[];
  /** What the texts name in money. */
  geld: (Verwijzing & { bedrag: string; zin: string; standVan: string })[];
  /** What the newest edities that say anything changed. */
  laatste: LaatsteNieuws | undefined;
}

/** With more acties, their stand van zaken stands with their onderwerpen only. */
const LANG = 60;

/** @param nu the day of the build, as 2026-11-23 */
export function actielijnView(monitor: Monitor, actielijn: Actielijn, nu: string): ActielijnView {
  const editie = nieuwsteEditie(monitor);
  const telling = countActies(actielijn.acties, editie.id);
  const { doel } = actielijn;
  const afwijkingen = afwijkingenView(monitor, actielijn.acties, editie.id);
  const onderwerpen = actielijn.onderwerpen.map((onderwerp) => onderwerpDeel(monitor, onderwerp));
  const tijdlijn = tijdlijnView(monitor, actielijn.acties, editie, nu);
  return {
    ...verwijzing(actielijn, adres.actielijn(actielijn)),
    doel: doel && { wat: doel.wat, bronnen: bronViews(monitor, [doel]) },
    ouderdomZin: ouderdomZin(monitor, nu, actielijn.acties),
    telling,
    zinnen: samenvattingZinnen(telling),
    afwijkingen,
    meeste: meesteZin(afwijkingen),
    onderwerpen,
    heeftKleur: onderwerpen.some(({ stoplicht }) => stoplicht && isBekend(STOPLICHT, stoplicht.waarde)),
    overStoplicht: overStoplicht(monitor),
    isLang: actielijn.acties.length > LANG,
    tijdlijn,
    beeld: actielijn.acties.length > LANG ? undefined : eenSchermView([{ tijdlijn }]),
    keuze: keuzeView(monitor, rijenVan(tijdlijn), false),
    downloads: tijdlijnDownloads(adres.actielijn(actielijn), tijdlijnBestanden(monitor, actielijn)),
    slug: actielijn.slug,
    geld: bedragenIn([actielijn, ...actielijn.onderwerpen, ...actielijn.acties]).map(
      ({ ding, editie: from, ...rest }) => ({
        ...dingVerwijzing(ding),
        url: metingUrl(ding, from),
        ...rest,
        standVan: standVan(monitor, from),
      }),
    ),
    mijlpalen: mijlpalenVan(monitor, actielijn, nu),
    nieuws: nieuwsSecties(monitor, actielijn),
    laatste: laatsteNieuws(monitor, ({ ding }) => actielijnVan(ding)?.nummer === actielijn.nummer),
  };
}
