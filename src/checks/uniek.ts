import type { Content, Entry, Item } from '../domain/content.ts';
import { bevindingAt, type Bevinding, type Check } from './check.ts';

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

function twice<T extends Entry<unknown> | Item<unknown>>(
  things: readonly T[],
  name: (thing: T) => string,
  veld: string,
): Bevinding[] {
  const first = new Map<string, T>();
  return things.flatMap((thing) => {
    const key = name(thing);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, thing);
      return [];
    }
    return [
      bevindingAt(thing, [veld], {
        veld,
        wat: `"${key}" is al gebruikt, in ${earlier.bestand}:${earlier.locate([veld]).regel}.`,
        herstel: `Geef een van de twee een ander ${veld === 'bestandsnaam' ? 'bestand' : veld}.`,
      }),
    ];
  });
}
