import type { Content, Item } from '../domain/content.ts';
import { bevindingAt, textsIn, type Bevinding, type Check } from './check.ts';

/** A name or an abbreviation stands for one thing, and a thing stands in a register once. */
export const namen = {
  id: 'naam',
  waarom: 'Wie een afkorting opzoekt, moet bij één uitleg uitkomen, en wat twee keer staat, wordt twee keer geteld.',
  metUitzondering: true,
  *check(content: Content) {
    for (const namenVan of LIJSTEN) yield* twice(namenVan(content));
    yield* tweeBetekenissen(content);
  },
} satisfies Check;

/** A name under which a thing is known. */
interface Naam {
  item: Item<{ id: string }>;
  path: PropertyKey[];
  naam: string;
}

/** The names in these fields, and the other ways to write them. */
function namenIn<T extends { id: string }>(items: readonly Item<T>[], ...velden: (keyof T & string)[]): Naam[] {
  return items.flatMap((item) =>
    velden.flatMap((veld) => textsIn(item.data[veld], [veld])).map(({ path, tekst }) => ({ item, path, naam: tekst })),
  );
}

/** The names of each list; a list holds things that readers could take for one another. */
const LIJSTEN: ((content: Content) => Naam[])[] = [
  ({ partijen }) => namenIn(partijen, 'naam', 'varianten'),
  ({ begrippen }) => namenIn(begrippen, 'term', 'voluit', 'varianten'),
  ({ cijfers }) => namenIn(cijfers, 'titel'),
  ({ bronnen }) => namenIn(bronnen, 'url'),
  ({ bronnen }) =>
    bronnen.map((item) => {
      const { titel, uitgever = '', datum = '' } = item.data;
      return { item, path: ['titel'], naam: `${titel} ${uitgever} ${datum}` };
    }),
];

function* twice(names: readonly Naam[]): Iterable<Bevinding> {
  const first = new Map<string, Item<{ id: string }>>();
  for (const { item, path, naam } of names) {
    const key = path[0] === 'url' ? naam : plain(naam);
    const other = first.get(key) ?? item;
    first.set(key, other);
    if (other === item) continue;
    yield bevindingAt(item, path, {
      wat: `"${naam.trim()}" staat ook bij "${other.data.id}" (${other.bestand}:${other.locate([]).regel}).`,
      herstel: 'Is het hetzelfde, laat dan één van de twee staan. Is het iets anders, geef het dan een eigen naam.',
    });
  }
}

/** A party may also be explained as a term, but then as the same. */
function* tweeBetekenissen({ begrippen, partijen }: Content): Iterable<Bevinding> {
  for (const item of begrippen) {
    const { term, voluit, varianten } = item.data;
    const partij = partijen.find(({ data }) => [data.naam, ...data.varianten].includes(term));
    if (voluit === undefined || !partij) continue;
    const bekend = [partij.data.naam, ...partij.data.varianten].map(plain);
    if ([voluit, ...varianten].some((naam) => naam !== term && bekend.includes(plain(naam)))) continue;
    yield bevindingAt(item, ['voluit'], {
      wat: `"${term}" is hier "${voluit}", en bij partij "${partij.data.id}" (${partij.bestand}:${partij.locate([]).regel}) iets anders.`,
      herstel:
        'Is het hetzelfde, schrijf dan dezelfde naam. Is het iets anders, schrijf dan bij een van de twee de afkorting voluit.',
    });
  }
}

/** A name without what people write one time and leave out another. */
function plain(naam: string): string {
  const words = naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}|['’.]/gu, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !KLEIN.has(word));
  // An abbreviation that is another but for its capitals is another.
  return words.length > 1 || naam.length > 5 ? words.join(' ') : naam;
}

const KLEIN = new Set('de het een van voor en in der den ministerie stichting vereniging'.split(' '));
