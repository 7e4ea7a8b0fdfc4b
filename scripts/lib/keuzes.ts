import type { Content, Entry } from '../../src/domain/content.ts';
import type { ClosedList } from '../../src/vocabulary/closed-list.ts';
import { GENUMMERD, KINDS, type DingSoort } from '../../src/vocabulary/kinds.ts';
import { compareNummer } from '../../src/vocabulary/nummer.ts';
import type { Keuze } from './velden.ts';

/** What can be chosen from the content: the registers, the edities and all that has a nummer. */

/** The name that the programme has where other things have a nummer. */
export const PROGRAMMA = 'programma';

/** A file that a meting can be added to. */
export type MetMetingen = Entry<{ metingen: { editie: string; correctie?: unknown }[] }>;

export interface Ding {
  nummer: string;
  titel: string;
  soort: DingSoort;
  entry: MetMetingen;
}

/** All that has metingen: the programme first, then by nummer, so that a thing stands above its parts. */
export function dingenIn(content: Content): Ding[] {
  const genummerd = GENUMMERD.flatMap((soort) =>
    content[KINDS[soort].meer].map((entry): Ding => ({
      nummer: entry.data.nummer,
      titel: entry.data.titel,
      soort,
      entry,
    })),
  );
  const { programma } = content;
  return [
    ...(programma
      ? [{ nummer: PROGRAMMA, titel: programma.data.naam, soort: PROGRAMMA, entry: programma } as const]
      : []),
    ...genummerd.sort((a, b) => compareNummer(a.nummer, b.nummer)),
  ];
}

export function dingKeuzes(dingen: readonly Ding[]): Keuze[] {
  return dingen.map(({ nummer, titel, soort }) => ({
    waarde: nummer,
    label: nummer === PROGRAMMA ? `het programma ${titel}` : `${soort} ${nummer} ${titel}`,
  }));
}

/** The edities, newest first. */
export function editieKeuzes({ edities, zegels }: Content): Keuze[] {
  const gesloten = new Set(zegels.map(({ editie }) => editie));
  return [...edities]
    .sort((a, b) => (a.slug < b.slug ? 1 : -1))
    .map(({ slug, data }) => ({
      waarde: slug,
      label: `${slug} ${data.titel}${gesloten.has(slug) ? ' – gesloten' : ''}`,
    }));
}

/** The documents, the newest of which the date is known first. */
export function bronKeuzes({ bronnen }: Content): Keuze[] {
  return [...bronnen]
    .sort((a, b) => ((a.data.datum ?? '') < (b.data.datum ?? '') ? 1 : -1))
    .map(({ data: { id, titel, datum } }) => ({
      waarde: id,
      label: `${titel}${datum ? ` (${datum})` : ''}`,
      hint: id,
    }));
}

export function partijKeuzes({ partijen }: Content): Keuze[] {
  return partijen
    .map(({ data: { id, naam } }) => ({ waarde: id, label: naam, hint: id }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/** A closed list of the vocabulary, with the words a reader sees. */
export function woordKeuzes(list: ClosedList): Keuze[] {
  return Object.entries(list).map(([waarde, { label }]) => ({ waarde, label, hint: waarde }));
}

/** Whether an editie was closed with npm run sluit-editie. */
export function isGesloten({ zegels }: Content, editie: string | undefined): boolean {
  return zegels.some((zegel) => zegel.editie === editie);
}
