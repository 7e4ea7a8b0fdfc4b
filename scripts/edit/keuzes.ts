import type { Content } from '../../src/domain/content.ts';
import type { ClosedList } from '../../src/vocabulary/closed-list.ts';
import { PROGRAMMA, type Ding } from './dingen.ts';
import type { Keuze } from './vragen.ts';

/** What can be chosen from the content: the registers, the edities and all that has a nummer. */

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
