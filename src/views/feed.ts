import { absoluut, adres } from '../addresses.ts';
import { actielijnVan, nummerVanDing, type Actielijn, type Editie, type Monitor } from '../domain/monitor.ts';
import { deSite } from '../domain/site-woorden.ts';
import { wijzigingenIn, type Nieuws } from '../domain/wijzigingen.ts';
import { KINDS } from '../vocabulary/kinds.ts';
import { laatsteDag } from '../vocabulary/datum.ts';
import { dingVerwijzing } from './ding.ts';
import { nieuwsView } from './wijzigingen.ts';

/** An entry of a feed: one thing that changed in one editie. */
export interface Bericht {
  /** Stays the same for ever, within the site: "acties/1.4.3/2023-12". */
  kenmerk: string;
  titel: string;
  url: string;
  /** The day on which the news holds, or was corrected. */
  dag: string;
  /** What changed, a line each: "Fase: van Gepland naar Loopt". */
  wijzigingen: string[];
  /** The whole text of the editie about it, a paragraph each. */
  alineas: string[];
  editie: string;
}

/**
 * What changed, newest first: an entry per changed thing and editie. The first editie has nothing to differ from.
 *
 * @param actielijn absent: of everything
 */
export function berichten(monitor: Monitor, actielijn?: Actielijn): Bericht[] {
  return monitor.edities
    .slice(1)
    .toReversed()
    .flatMap((editie) =>
      wijzigingenIn(monitor, editie.id)
        .filter(
          ({ ding, wijzigingen }) =>
            wijzigingen.length > 0 && (!actielijn || actielijnVan(ding)?.nummer === actielijn.nummer),
        )
        .map((nieuws) => bericht(nieuws, editie)),
    );
}

function bericht(nieuws: Nieuws, editie: Editie): Bericht {
  const { ding } = nieuws;
  const view = nieuwsView(nieuws, editie);
  const { nummer, titel } = dingVerwijzing(ding);
  const correctie = ding.metingen.find((meting) => meting.editie === editie.id)?.correctie;
  const tekst = ding.secties.find((sectie) => sectie.editie === editie.id)?.tekst;
  return {
    kenmerk: `${KINDS[ding.soort].meer}/${nummerVanDing(ding)}/${editie.id}`,
    titel: `${[nummer, titel].filter(Boolean).join(' ')}: nieuws in ${editie.titel}`,
    url: absoluut(view.url),
    dag: correctie?.datum ?? laatsteDag(editie.peildatum),
    wijzigingen: [
      ...view.velden.map(({ naam, oud, nieuw }) => `${naam}: ${oud ? `eerst “${oud}”, nu “${nieuw}”` : nieuw}`),
      ...(view.heeftTekst
        ? [view.verschil.length > 0 ? 'Er is een nieuwe tekst.' : 'Er is een tekst bij gekomen.']
        : []),
      ...(correctie ? [`Verbeterd: ${correctie.wat}`] : []),
    ],
    alineas: tekst?.split('\n\n') ?? [],
    editie: editie.titel,
  };
}

/** The name of the feed and where its page is. */
export function feedKop({ site }: Monitor, actielijn?: Actielijn): { titel: string; url: string; feed: string } {
  return {
    titel: actielijn ? `Nieuws over actielijn ${actielijn.nummer}: ${actielijn.titel}` : `Nieuws uit ${deSite(site)}`,
    url: absoluut(actielijn ? adres.actielijn(actielijn) : adres.overzicht()),
    feed: absoluut(adres.feed(actielijn)),
  };
}
