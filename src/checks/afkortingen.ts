import type { Content } from '../domain/content.ts';
import { KINDS } from '../vocabulary/kinds.ts';
import { suggestion } from '../vocabulary/suggestion.ts';
import { kwijtIn } from './kwijt.ts';
import { bevindingAt, metMetingen, textsIn, type Check } from './check.ts';

/** A reader can look up every abbreviation. */
export const afkortingen = {
  id: 'afkorting',
  waarom: 'Een afkorting die nergens wordt uitgelegd, sluit lezers buiten.',
  metUitzondering: true,
  *check(content: Content) {
    // Of a register that could not be read, or is gone, nobody knows the words.
    const kwijt = kwijtIn(content);
    if (WOORDENLIJSTEN.some((lijst) => content.afgekeurd.has(KINDS[lijst].meer) || kwijt.includes(lijst))) return;
    const known = wordsOf(content);
    const told = (word: string) => ({
      wat: `De afkorting "${word}" staat niet in de begrippen of partijen.${suggestion(word, [...known])}`,
      herstel: 'Schrijf het woord voluit, of zet de afkorting in begrippen.yaml, of bij een partij in partijen.yaml.',
    });
    for (const { bestand, alineas } of [...metMetingen(content), ...content.edities]) {
      for (const { tekst, plaats } of alineas) {
        for (const { word, at } of afkortingenIn(tekst, known)) yield { bestand, ...plaats(at), ...told(word) };
      }
    }
    for (const entry of metMetingen(content)) {
      for (const { path, veld, tekst } of textsIn(entry.data)) {
        if (!path.includes('mijlpalen') || !MIJLPAAL_TEKSTEN.includes(veld)) continue;
        for (const { word } of afkortingenIn(tekst, known)) yield bevindingAt(entry, path, told(word));
      }
    }
  },
} satisfies Check;

const WOORDENLIJSTEN = ['begrip', 'partij'] as const;

/** The fields of a milestone that are words of the site. */
const MIJLPAAL_TEKSTEN = ['wat', 'reden'];

/** A sentence in capitals has no abbreviations to speak of. */
export const IN_HOOFDLETTERS =
  /\p{Lu}{2,} (?:DE|HET|EEN|VAN|NAAR|MET|VOOR|EN|IN|OP)\b|\b(?:DE|HET|EEN|VAN|VOOR) \p{Lu}{2,}/u;

const WORD = /[\p{L}\d]+(?:[&'’-][\p{L}\d]+)*/gu;

/** Two capitals or more (VWS, AMvB), or a capital with consonants only (Wlz); not two words in one (FarmaMagazine). */
const AFKORTING = /^(?!(?:\p{Lu}\p{Ll}{2,}){2,}$)(?:.*\p{Lu}.*\p{Lu}|[B-DF-HJ-NP-TV-Z][bcdfghj-np-tv-z]{2,}$)/u;

/** The abbreviations in a text that are not known, each with its offset. Of "Wlz-zorg" each part counts. */
function afkortingenIn(tekst: string, known: Set<string>): { word: string; at: number }[] {
  if (IN_HOOFDLETTERS.test(tekst)) return [];
  return [...tekst.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    if (known.has(word) || !AFKORTING.test(word)) return [];
    const unknown = word.split(/[-'’]/).filter((part) => AFKORTING.test(part) && !known.has(part));
    return unknown.map((part) => ({ word: part, at: index + word.indexOf(part) }));
  });
}

/** Every word of the glossary and the parties, as it is written there. */
function wordsOf({ begrippen, partijen, programma }: Content): Set<string> {
  const names = [
    programma?.data.afkorting ?? '',
    ...begrippen.flatMap(({ data }) => [data.term, ...data.varianten]),
    ...partijen.flatMap(({ data }) => [data.naam, ...data.varianten]),
  ];
  return new Set(names.flatMap((name) => [name, ...(name.match(WORD) ?? [])]));
}
