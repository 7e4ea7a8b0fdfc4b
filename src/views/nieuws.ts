import { adres } from '../addresses.ts';
import type { Actielijn, Monitor, Onderwerp, Programma } from '../domain/monitor.ts';
import { wijzigingenIn, type Nieuws } from '../domain/wijzigingen.ts';
import type { NieuwsMeting } from '../schema/meting.ts';
import { bronViews, kanttekening } from './bronnen.ts';
import { heeftTekst } from './ding.ts';
import { editieTitel, standVan } from './editie-naam.ts';
import { nieuwsView } from './wijzigingen.ts';

export type NieuwsSectie = ReturnType<typeof nieuwsSecties>[number];

/** The texts of an actielijn, an onderwerp or the programme, newest first. */
export function nieuwsSecties(monitor: Monitor, ding: Actielijn | Onderwerp | Programma) {
  const metingen: readonly NieuwsMeting[] = ding.metingen;
  return metingen
    .filter(
      ({ editie, tegenspraak, correctie }) =>
        tegenspraak !== undefined || correctie !== undefined || heeftTekst(ding, editie),
    )
    .map((meting) => ({
      editie: meting.editie,
      titel: editieTitel(monitor, meting.editie),
      standVan: standVan(monitor, meting.editie),
      bronnen: bronViews(monitor, meting.bronnen),
      ...kanttekening(monitor, meting),
    }));
}

export type LaatsteNieuws = NonNullable<ReturnType<typeof laatsteNieuws>>;

/** What changed last about the things for which `about` is true; undefined when nothing ever did. */
export function laatsteNieuws(monitor: Monitor, about: (nieuws: Nieuws) => boolean) {
  for (const editie of monitor.edities.slice(1).toReversed()) {
    const news = wijzigingenIn(monitor, editie.id).filter(about);
    if (news.length > 0) {
      return {
        titel: editie.titel,
        url: adres.wijzigingen(editie),
        nieuws: news.map((each) => nieuwsView(each, editie)),
      };
    }
  }
  return undefined;
}
