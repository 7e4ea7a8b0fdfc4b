import type { Alinea, Content, Entry } from '../domain/content.ts';
import { meldingVan, type Melding } from '../vocabulary/melding.ts';
import { metMetingen } from './check.ts';

/** A piece of prose that readers see, with the place of each of its characters. */
export type Proza = Pick<Alinea, 'tekst' | 'plaats'> & { bestand: string };

/** Which texts: those that can still be changed, or those of closed edities too. */
export type Welke = 'open' | 'alles';

/** The texts, and the sentences of begrippen, partijen and cijfers. */
export function prozaVan(content: Content, welke: Welke): Proza[] {
  const closed = welke === 'alles' ? [] : content.zegels.map(({ editie }) => editie);
  // The text of an editie itself has no heading; it is closed with the editie.
  const entries: Entry<unknown>[] = [
    ...metMetingen(content),
    ...content.edities.filter(({ slug }) => !closed.includes(slug)),
  ];
  const fields = [
    ...content.begrippen.map((item) => ({ item, veld: 'uitleg', tekst: item.data.uitleg })),
    ...content.partijen.map((item) => ({ item, veld: 'omschrijving', tekst: item.data.omschrijving })),
    ...content.cijfers.map((item) => ({ item, veld: 'toelichting', tekst: item.data.toelichting ?? '' })),
  ];
  return [
    ...entries.flatMap(({ bestand, alineas }) =>
      alineas
        .filter(({ editie }) => editie === undefined || !closed.includes(editie))
        .map(({ tekst, plaats }) => ({ bestand, tekst, plaats })),
    ),
    ...fields.map(({ item, veld, tekst }) => ({ bestand: item.bestand, tekst, plaats: () => item.locate([veld]) })),
  ];
}

/** Above this a sentence is hard to read; the advice for texts at level B1 is 15 on average. */
const MAX_WOORDEN = 25;

/** Hints about sentences: too long, or passive all over. Advice, never a fault. */
export function zinHints(proza: readonly Proza[]): Melding[] {
  return proza.flatMap(({ bestand, tekst, plaats }) =>
    zinnenIn(tekst).flatMap(({ zin, at }) => {
      const words = zin.split(/\s+/).length;
      const passives = lijdendIn(zin);
      const lang = meldingVan('zin-lang')(
        `Deze zin heeft ${words} woorden.`,
        `Maak er twee van; een zin van meer dan ${MAX_WOORDEN} woorden leest moeilijk.`,
      );
      const lijdend = meldingVan('zin-lijdend')(
        `Deze zin is ${passives} keer lijdend (wordt, werd … ge-).`,
        'Schrijf wie het doet: "de gemeente bouwt" in plaats van "er wordt gebouwd".',
      );
      const found = [...(words > MAX_WOORDEN ? [lang] : []), ...(passives > 1 ? [lijdend] : [])];
      return found.map((each): Melding => ({
        ...{ soort: 'hint', bestand, lengte: zin.split('\n')[0]?.length ?? zin.length },
        ...plaats(at),
        ...each,
      }));
    }),
  );
}

/** A full stop ends a sentence when a capital follows, unless it belongs to an abbreviation or an initial. */
const EINDE = /(?<![.!?]|\b(?:nr|art|bijv|drs|dr|mr|ir|prof|jl|ca|\p{Lu}))[.!?]+["'’)]*\s+(?=["'‘(]?[\p{Lu}\d])/gu;

/** The sentences of a text, each with its offset. */
export function zinnenIn(tekst: string): { zin: string; at: number }[] {
  const zinnen: { zin: string; at: number }[] = [];
  let at = 0;
  for (const { 0: end, index } of [...tekst.matchAll(EINDE), { 0: '', index: tekst.length }]) {
    const zin = tekst.slice(at, index + end.trimEnd().length);
    if (zin.trim() !== '') zinnen.push({ zin: zin.trim(), at: at + zin.search(/\S/) });
    at = index + end.length;
  }
  return zinnen;
}

const WORDEN = /\b(?:wordt|worden|werd|werden)\b/giu;

/** gebouwd, verstuurd, opgeleverd. */
function isDeelwoord(word: string): boolean {
  const stam = word.replace(/(?:d|t|en)$/i, '');
  return stam !== word && /^(?:ge|be|ver|ont|her)\p{L}{2}|\p{L}ge\p{L}{2}/iu.test(stam);
}

/** How often a sentence is passive: as many forms of worden as there are participles to go with them. */
function lijdendIn(zin: string): number {
  const forms = zin.match(WORDEN)?.length ?? 0;
  return forms < 2 ? forms : Math.min(forms, zin.match(/\p{L}+/gu)?.filter(isDeelwoord).length ?? 0);
}
