import { adres } from '../addresses.ts';
import type { Actielijn, Monitor, Programma } from '../domain/monitor.ts';
import { wijzigingenIn, type Nieuws } from '../domain/wijzigingen.ts';
import { bronViews, type BronView } from './bronnen.ts';
import { editieTitel, standVan } from './editie-naam.ts';
import { nieuwsView, type NieuwsView } from './wijzigingen.ts';

/** A text of an actielijn or the programme itself: news that belongs to no onderwerp. */
export interface NieuwsSectie {
  editie: string;
  titel: string;
  standVan: string;
  bronnen: BronView[];
}

/** The newest editie that says something about the chosen things, and what it changed. */
export interface LaatsteNieuws {
  titel: string;
  url: string;
  nieuws: NieuwsView[];
}

/** The texts of an actielijn or the programme, newest first. */
export function nieuwsSecties(monitor: Monitor, ding: Actielijn | Programma): NieuwsSectie[] {
  return ding.metingen
    .filter(({ editie }) => ding.secties.some((sectie) => sectie.editie === editie))
    .map(({ editie, bronnen }) => ({
      editie,
      titel: editieTitel(monitor, editie),
      standVan: standVan(monitor, editie),
      bronnen: bronViews(monitor, bronnen),
    }));
}

/** What changed last about the things for which `about` is true; undefined when nothing ever did. */
export function laatsteNieuws(monitor: Monitor, about: (nieuws: Nieuws) => boolean): LaatsteNieuws | undefined {
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
