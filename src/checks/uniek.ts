import type { Content, Entry, Item } from '../domain/content.ts';
import { naamBegin, nummerInNaam } from '../vocabulary/nummer.ts';
import { bevindingAt, type Bevinding, type Check, type Ding } from './check.ts';

/** A nummer, an id and an address belong to one thing. */
export const uniek = {
  id: 'uniek',
  waarom: 'Een nummer is voor altijd van een ding; twee dingen op een adres verbergen elkaar.',
  check: (content: Content) => [
    ...twice([...content.actielijnen, ...content.onderwerpen, ...content.acties], (e) => e.data.nummer, 'nummer'),
    ...[content.bronnen, content.partijen, content.begrippen, content.cijfers].flatMap((items) =>
      twice<Item<{ id: string }>>(items, (item) => item.data.id, 'id'),
    ),
    ...[content.actielijnen, content.onderwerpen, content.acties].flatMap((entries) =>
      twice<Entry<unknown>>(entries, (entry) => entry.slug, 'bestandsnaam'),
    ),
  ],
} satisfies Check;

function twice<T extends Ding>(things: readonly T[], name: (thing: T) => string, veld: string): Bevinding[] {
  const groups = [...Map.groupBy(things, name)].filter(([, group]) => group.length > 1);
  return groups.flatMap(([key, group]) => suspects(group, key).flatMap((thing) => told(thing, key, group, veld)));
}

/** Who has to change: of files, those whose name says otherwise, or that came later; of items, all but the first. */
function suspects<T extends Ding>(group: readonly T[], key: string): readonly T[] {
  const slugs = group.map((thing) => ('slug' in thing ? thing.slug : undefined));
  if (slugs.includes(undefined)) return group.slice(1);
  const others = group.filter((_, i) => !slugs[i]?.startsWith(naamBegin(key)));
  if (others.length > 0 && others.length < group.length) return others;
  // Of two with one title, the one with the longer name is the copy.
  if (new Set(group.map(titelVan)).size > 1) return group;
  return [...group].sort((a, b) => a.bestand.length - b.bestand.length).slice(1);
}

function titelVan({ data }: { data: unknown }): unknown {
  return (data as { titel?: unknown }).titel;
}

function told<T extends Ding>(thing: T, key: string, group: readonly T[], veld: string) {
  const isKopie = 'slug' in thing && new Set(group.map(titelVan)).size === 1;
  const places = group
    .filter((other) => other !== thing)
    .map((other) => `${other.bestand}:${other.locate([veld]).regel}`);
  return bevindingAt(thing, [veld], {
    wat: `"${key}" staat ook in ${places.join(' en ')}.`,
    herstel: isKopie
      ? 'De titel is ook dezelfde. Is dit een kopie, haal haar dan weg. Is het iets nieuws, neem dan een nummer dat nog nooit is gebruikt.'
      : `${volgensNaam(thing, key)}Geef een van de ${group.length === 2 ? 'twee' : group.length} een ander${veld === 'bestandsnaam' ? 'e' : ''} ${veld}.`,
  });
}

/** What the name of a file says that its nummer is. */
function volgensNaam(thing: Ding, key: string): string {
  const nummer = 'slug' in thing ? nummerInNaam(thing.slug) : undefined;
  return nummer === undefined || nummer === key
    ? ''
    : `Dit bestand heet naar ${nummer}. Staat hier per ongeluk de inhoud van een ander, zet het dan terug uit Git. `;
}
