import { diffSentences } from 'diff';
import { adres } from '../addresses.ts';
import type { Editie, Monitor } from '../domain/monitor.ts';
import { wijzigingenIn, type Nieuws, type Wijziging } from '../domain/wijzigingen.ts';
import type { Mijlpaal, PlanningBalk } from '../schema/meting.ts';
import type { ClosedList } from '../vocabulary/closed-list.ts';
import { KINDS } from '../vocabulary/kinds.ts';
import { FASE, STATUS, STOPLICHT } from '../vocabulary/status.ts';
import { dingVerwijzing, heeftTekst, metingUrl } from './ding.ts';
import { aantal, balkKort, mijlpaalWoorden } from './woorden.ts';

/** What changed in an editie since the one before it. */
export function wijzigingenView(monitor: Monitor, editie: Editie) {
  const news = wijzigingenIn(monitor, editie.id);
  const vorige = monitor.edities[monitor.edities.indexOf(editie) - 1];
  const acties = news.filter(({ ding }) => ding.soort === 'actie');
  const onderwerpen = news.filter(({ ding }) => ding.soort === 'onderwerp');
  const count = (veld: Wijziging['veld']) =>
    news.reduce((sum, { wijzigingen }) => sum + wijzigingen.filter((each) => each.veld === veld).length, 0);
  return {
    titel: editie.titel,
    editieUrl: adres.editie(editie),
    url: adres.wijzigingen(editie),
    vorige: vorige && { titel: vorige.titel, url: adres.editie(vorige) },
    zin: `In deze editie is er nieuws over ${aantal(acties.length, 'actie', 'acties')} en ${aantal(onderwerpen.length, 'onderwerp', 'onderwerpen')}. Over de andere acties zegt deze editie niets. Daarvan blijft staan wat er stond.`,
    tellingen: [
      aantal(count('fase'), 'andere fase', 'andere fasen'),
      aantal(count('status') + count('stoplicht'), 'ander oordeel', 'andere oordelen'),
      aantal(count('mijlpaal'), 'nieuwe of andere mijlpaal', 'nieuwe of andere mijlpalen'),
      aantal(count('planning'), 'andere planning', 'andere planningen'),
      aantal(count('tekst'), 'nieuwe tekst', 'nieuwe teksten'),
    ],
    nieuws: news.map((each) => nieuwsView(each, editie)),
  };
}

export type NieuwsView = ReturnType<typeof nieuwsView>;

/** What an editie says of one thing, with its text and the fields that changed. */
export function nieuwsView({ ding, wijzigingen }: Nieuws, editie: Editie) {
  const text = wijzigingen.find(({ veld }) => veld === 'tekst');
  return {
    ...dingVerwijzing(ding),
    /** Where its text is: the collection, and the file in it. */
    soort: KINDS[ding.soort].meer,
    slug: ding.slug,
    editie: editie.id,
    url: metingUrl(ding, editie.id),
    velden: wijzigingen.flatMap((wijziging) => veldView(ding, wijziging, editie.id)),
    heeftTekst: heeftTekst(ding, editie.id),
    /** The text compared with the one before it; empty when there was none. */
    verschil: text?.oud === undefined ? [] : compareText(text.oud, text.nieuw),
  };
}

/** Fields with a value of a closed list, by the name that a page gives them. */
const KEUZES: Partial<Record<Wijziging['veld'], [naam: string, list: ClosedList]>> = {
  fase: ['Fase', FASE],
  status: ['Planning', STATUS],
  stoplicht: ['Stoplicht', STOPLICHT],
};

/** What changed in a field, in words. */
function veldView(ding: Nieuws['ding'], { veld, oud, nieuw, mijlpaal }: Wijziging, editie: string) {
  if (veld === 'planning') return planningVeld(ding, editie);
  if (veld === 'mijlpaal') return mijlpaalVeld(ding, mijlpaal, editie);
  const [naam, list] = KEUZES[veld] ?? [];
  return naam && list ? [{ naam, oud: oud && list[oud]?.label, nieuw: list[nieuw]?.label ?? nieuw }] : [];
}

function planningVeld(ding: Nieuws['ding'], editie: string) {
  if (ding.soort !== 'actie') return [];
  const bars = (from: (each: string) => boolean) =>
    ding.metingen.find((each) => from(each.editie) && each.planning !== undefined)?.planning;
  // An empty planning says that there is none any more.
  const words = (list: PlanningBalk[]) => list.map(balkKort).join('; ') || 'geen planning';
  const before = bars((each) => each < editie);
  const now = bars((each) => each === editie);
  return now ? [{ naam: 'Tijd', oud: before && words(before), nieuw: words(now) }] : [];
}

function mijlpaalVeld(ding: Nieuws['ding'], id: string | undefined, editie: string) {
  const find = (from: (each: string) => boolean): Mijlpaal | undefined =>
    ding.metingen
      .filter((each) => from(each.editie))
      .flatMap((each) => each.mijlpalen ?? [])
      .find((mijlpaal) => mijlpaal.id === id);
  const now = find((each) => each === editie);
  const before = find((each) => each < editie);
  if (!now) return [];
  return [{ naam: 'Mijlpaal', oud: before && mijlpaalWoorden(before), nieuw: mijlpaalWoorden(now) }];
}

/** Sentence by sentence. What changed between two sentences that stayed is told once: all that went, then all that came. */
function compareText(oud: string, nieuw: string) {
  let blok = { gelijk: '', weg: '', nieuw: '' };
  const blokken = [blok];
  for (const { added, removed, value } of diffSentences(oud, nieuw)) {
    const blank = !value.trim();
    if (!added && !removed && !blank) blokken.push((blok = { gelijk: value, weg: '', nieuw: '' }));
    // The space between two sentences that changed belongs to both.
    if (added || blank) blok.nieuw += value;
    if (removed || blank) blok.weg += value;
  }
  const delen = blokken.flatMap((each) =>
    (['gelijk', 'weg', 'nieuw'] as const).map((soort) => ({ soort, tekst: each[soort].trim() })),
  );
  return delen.filter(({ tekst }) => tekst);
}
