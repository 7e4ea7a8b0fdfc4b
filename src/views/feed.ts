import { absoluut, adres } from '../addresses.ts';
import {
  actielijnVan,
  dingenVan,
  nummerVanDing,
  type Actielijn,
  type Ding,
  type Editie,
  type Monitor,
} from '../domain/monitor.ts';
import { afloopOf } from '../domain/agenda.ts';
import { deSite } from '../domain/site-woorden.ts';
import { mijlpalenAt, nieuwsteEditie } from '../domain/stand.ts';
import { wijzigingenIn, type Nieuws } from '../domain/wijzigingen.ts';
import { KINDS } from '../vocabulary/kinds.ts';
import { compareText } from '../vocabulary/nummer.ts';
import { isDag, laatsteDag } from '../vocabulary/datum.ts';
import { dingVerwijzing } from './ding.ts';
import { nieuwsView } from './wijzigingen.ts';

/**
 * What changed, newest first: an entry per changed thing and editie. The first editie has nothing to differ from.
 *
 * @param nu the day of the build, as 2026-11-23
 * @param actielijn absent: of everything
 */
export function berichten(monitor: Monitor, nu: string, actielijn?: Actielijn) {
  const isMine = (ding: Ding) => !actielijn || actielijnVan(ding)?.nummer === actielijn.nummer;
  const later = monitor.edities.toReversed().flatMap((editie) => correctieBerichten(monitor, editie, isMine));
  const news = monitor.edities
    .slice(1)
    .toReversed()
    .flatMap((editie) =>
      wijzigingenIn(monitor, editie.id)
        .filter(({ ding, wijzigingen }) => wijzigingen.length > 0 && isMine(ding))
        .map((nieuws) => bericht(monitor, nieuws, editie, nu)),
    );
  return [...later, ...news].sort((a, b) => compareText(b.dag, a.dag));
}

/**
 * What was added to a closed editie or corrected in it, on one day: one entry for all of it, so that a reader does not
 * take fifty old things for new ones.
 */
function correctieBerichten(monitor: Monitor, editie: Editie, isMine: (ding: Ding) => boolean) {
  const all = dingenVan(monitor)
    .filter(isMine)
    .flatMap((ding) => {
      const correctie = ding.metingen.find((meting) => meting.editie === editie.id)?.correctie;
      return correctie ? [{ ding, correctie }] : [];
    });
  return [...Map.groupBy(all, ({ correctie }) => correctie.datum)].map(([dag, own]) => ({
    kenmerk: `edities/${editie.id}/later/${dag}`,
    titel: `Later toegevoegd of verbeterd in ${editie.titel}`,
    url: absoluut(adres.later(editie)),
    dag,
    gewijzigd: dag,
    wijzigingen: own.map(({ ding, correctie }) => {
      const { nummer, titel } = dingVerwijzing(ding);
      return `${[nummer, titel].filter(Boolean).join(' ')}: ${correctie.wat}`;
    }),
    alineas: [] as string[],
    editie: editie.titel,
  }));
}

/** One thing that changed in one editie. */
function bericht(monitor: Monitor, nieuws: Nieuws, editie: Editie, nu: string) {
  const { ding } = nieuws;
  const view = nieuwsView(nieuws, editie);
  const { nummer, titel } = dingVerwijzing(ding);
  const meting = ding.metingen.find((each) => each.editie === editie.id);
  const correctie = meting?.correctie;
  const dag = laatsteDag(editie.peildatum);
  const gelezen = [...(meting?.bronnen ?? []), ...(meting?.mijlpalen ?? [])].map(
    ({ bron = '' }) => monitor.bronnen.get(bron)?.datum ?? '',
  );
  const tekst = ding.secties.find((sectie) => sectie.editie === editie.id)?.tekst;
  return {
    /** Stays the same for ever, within the site: "acties/1.4.3/2023-12". */
    kenmerk: `${KINDS[ding.soort].meer}/${nummerVanDing(ding)}/${editie.id}`,
    titel: `${[nummer, titel].filter(Boolean).join(' ')}: nieuws in ${editie.titel}`,
    url: absoluut(view.url),
    /** The day on which the news holds: it stays the same. */
    dag,
    /** The day of the newest of it: a correction, or a later source. */
    gewijzigd: [dag, correctie?.datum ?? '', ...gelezen.filter(isDag)].sort().at(-1) ?? dag,
    /** A line each: "Fase: van Gepland naar Loopt". */
    wijzigingen: [
      ...view.velden.map(({ naam, oud, nieuw }) => `${naam}: ${oud ? `eerst “${oud}”, nu “${nieuw}”` : nieuw}`),
      ...(view.heeftTekst
        ? [view.verschil.length > 0 ? 'Er is een nieuwe tekst.' : 'Er is een tekst bij gekomen.']
        : []),
      ...(correctie ? [`Later toegevoegd of verbeterd: ${correctie.wat}`] : []),
      ...zonderBericht(monitor, ding, meting?.mijlpalen ?? [], nu),
    ],
    /** The whole text of the editie about it, a paragraph each. */
    alineas: tekst?.split('\n\n') ?? [],
    editie: editie.titel,
  };
}

/** What an old entry may not leave a reader to think: that a plan of then is a plan of now. */
function zonderBericht(monitor: Monitor, ding: Ding, genoemd: readonly { id: string }[], nu: string): string[] {
  return mijlpalenAt(ding, nieuwsteEditie(monitor).id)
    .filter((mijlpaal) => genoemd.some(({ id }) => id === mijlpaal.id))
    .filter((mijlpaal) => afloopOf(mijlpaal, nu, ding) === 'geen-bericht')
    .map(({ wat }) => `Over “${wat}” is er geen bericht: het moment is voorbij, en geen bron zegt wat ervan kwam.`);
}

/** The name of the feed and where its page is. */
export function feedKop({ site }: Monitor, actielijn?: Actielijn) {
  return {
    titel: actielijn ? `Nieuws over actielijn ${actielijn.nummer}: ${actielijn.titel}` : `Nieuws uit ${deSite(site)}`,
    url: absoluut(actielijn ? adres.actielijn(actielijn) : adres.overzicht()),
    feed: absoluut(adres.feed(actielijn)),
  };
}
