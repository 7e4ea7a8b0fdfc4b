import { adres } from '../addresses.ts';
import { bedragenIn } from '../domain/bedragen.ts';
import { actielijnVan, type Actielijn, type Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { countActies } from '../domain/tellingen.ts';
import { tijdlijnBestanden } from '../exports/tijdlijn-bestanden.ts';
import { isBekend } from '../vocabulary/closed-list.ts';
import { STOPLICHT } from '../vocabulary/status.ts';
import { dingVerwijzing, metingUrl } from './ding.ts';
import { mijlpalenVan } from './mijlpaal.ts';
import { afwijkingenView, meesteZin, samenvattingZinnen } from './afwijkingen.ts';
import { ouderdomZin } from './actueel.ts';
import { bronViews } from './bronnen.ts';
import { tijdlijnDownloads } from './downloads.ts';
import { standVan } from './editie-naam.ts';
import { laatsteNieuws, nieuwsSecties } from './nieuws.ts';
import { overStoplicht } from './oordeel.ts';
import { onderwerpDeel } from './onderwerp.ts';
import { keuzeView } from './tijdlijn-keuze.ts';
import { eenSchermView } from './een-scherm.ts';
import { rijenVan, tijdlijnView } from './tijdlijn.ts';

/** With more acties, their stand van zaken stands with their onderwerpen only. */
const LANG = 60;

/**
 * The page of one actielijn.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function actielijnView(monitor: Monitor, actielijn: Actielijn, nu: string) {
  const editie = nieuwsteEditie(monitor);
  const telling = countActies(actielijn.acties, editie.id);
  const { doel } = actielijn;
  const afwijkingen = afwijkingenView(monitor, actielijn.acties, editie.id);
  const onderwerpen = actielijn.onderwerpen.map((onderwerp) => onderwerpDeel(monitor, onderwerp));
  const tijdlijn = tijdlijnView(monitor, actielijn.acties, editie, nu);
  return {
    ...dingVerwijzing(actielijn),
    doel: doel && { wat: doel.wat, bronnen: bronViews(monitor, [doel]) },
    /** How old what is known of its acties is. */
    ouderdomZin: ouderdomZin(monitor, nu, actielijn.acties),
    telling,
    zinnen: samenvattingZinnen(telling),
    afwijkingen,
    meeste: meesteZin(afwijkingen),
    onderwerpen,
    /** False where no source tells the colour of any of its lights: then one sentence says so. */
    heeftKleur: onderwerpen.some(({ stoplicht }) => stoplicht && isBekend(STOPLICHT, stoplicht.waarde)),
    /** What the explanation of lights is about; undefined where the sources give none. */
    overStoplicht: overStoplicht(monitor),
    /** True where the stand van zaken of each actie would make a page that nobody reads to its end. */
    isLang: actielijn.acties.length > LANG,
    tijdlijn,
    /** The timeline without words. */
    beeld: actielijn.acties.length > LANG ? undefined : eenSchermView([{ tijdlijn }]),
    keuze: keuzeView(monitor, rijenVan(tijdlijn), false),
    downloads: tijdlijnDownloads(adres.actielijn(actielijn), tijdlijnBestanden(monitor, actielijn)),
    slug: actielijn.slug,
    /** What the texts name in money. */
    geld: bedragenIn([actielijn, ...actielijn.onderwerpen, ...actielijn.acties]).map(
      ({ ding, editie: from, ...rest }) => ({
        ...dingVerwijzing(ding),
        url: metingUrl(ding, from),
        ...rest,
        standVan: standVan(monitor, from),
      }),
    ),
    /** Milestones that fit no single onderwerp. */
    mijlpalen: mijlpalenVan(monitor, actielijn, nu),
    /** News of the actielijn itself, newest first. */
    nieuws: nieuwsSecties(monitor, actielijn),
    /** What the newest edities that say anything changed. */
    laatste: laatsteNieuws(monitor, ({ ding }) => actielijnVan(ding)?.nummer === actielijn.nummer),
  };
}
