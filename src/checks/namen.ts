import type { Content, Item } from '../domain/content.ts';
import { bevindingAt, type Bevinding, type Check } from './check.ts';

/** A name or an abbreviation stands for one thing, and a thing stands in a register once. */
export const namen = {
  id: 'naam',
  waarom: 'Wie een afkorting opzoekt, moet bij één uitleg uitkomen, en wat twee keer staat, wordt twee keer geteld.',
  metUitzondering: true,
  check: (content) => [
    ...LIJSTEN.flatMap(({ namen: of, veld }) => twice(of(content), veld)),
    ...tweeBetekenissen(content),
  ],
} satisfies Check;

/** Under which names each thing is known; a list holds things that readers could take for one another. */
const LIJSTEN: {
  veld: string;
  namen: (content: Content) => { item: Item<{ id: string }>; path: PropertyKey[]; naam: string }[];
}[] = [
  {
    veld: 'naam',
    namen: ({ partijen }) =>
      partijen.flatMap((item) => [
        { item, path: ['naam'], naam: item.data.naam },
        ...item.data.varianten.map((naam, i) => ({ item, path: ['varianten', i], naam })),
      ]),
  },
  {
    veld: 'term',
    namen: ({ begrippen }) =>
      begrippen.flatMap((item) => [
        { item, path: ['term'], naam: item.data.term },
        ...(item.data.voluit ? [{ item, path: ['voluit'], naam: item.data.voluit }] : []),
        ...item.data.varianten.map((naam, i) => ({ item, path: ['varianten', i], naam })),
      ]),
  },
  {
    veld: 'titel',
    namen: ({ cijfers }) => cijfers.map((item) => ({ item, path: ['titel'], naam: item.data.titel })),
  },
  {
    veld: 'url',
    namen: ({ bronnen }) =>
      bronnen.flatMap((item) => (item.data.url ? [{ item, path: ['url'], naam: item.data.url }] : [])),
  },
  {
    veld: 'titel',
    namen: ({ bronnen }) =>
      bronnen.map((item) => ({
        item,
        path: ['titel'],
        naam: `${item.data.titel} ${item.data.uitgever ?? ''} ${item.data.datum ?? ''}`,
      })),
  },
];

function twice(names: ReturnType<(typeof LIJSTEN)[number]['namen']>, veld: string): Bevinding[] {
  const first = new Map<string, Item<{ id: string }>>();
  return names.flatMap(({ item, path, naam }) => {
    const key = veld === 'url' ? naam : plain(naam);
    const other = first.get(key) ?? item;
    first.set(key, other);
    if (other === item) return [];
    return [
      bevindingAt(item, path, {
        veld: String(path[0]),
        wat: `"${naam.trim()}" staat ook bij "${other.data.id}" (${other.bestand}:${other.locate([]).regel}).`,
        herstel: 'Is het hetzelfde, laat dan één van de twee staan. Is het iets anders, geef het dan een eigen naam.',
      }),
    ];
  });
}

/** A party may also be explained as a term, but then as the same. */
function tweeBetekenissen({ begrippen, partijen }: Content): Bevinding[] {
  return begrippen.flatMap((item) => {
    const { term, voluit, varianten } = item.data;
    if (voluit === undefined) return [];
    const partij = partijen.find(({ data }) => [data.naam, ...data.varianten].some((naam) => naam === term));
    const bekend = [partij?.data.naam ?? '', ...(partij?.data.varianten ?? [])].map(plain);
    if (!partij || [voluit, ...varianten].some((naam) => naam !== term && bekend.includes(plain(naam)))) return [];
    return bevindingAt(item, ['voluit'], {
      veld: 'voluit',
      wat: `"${term}" is hier "${voluit}", en bij partij "${partij.data.id}" (${partij.bestand}:${partij.locate([]).regel}) iets anders.`,
      herstel:
        'Is het hetzelfde, schrijf dan dezelfde naam. Is het iets anders, schrijf dan bij een van de twee de afkorting voluit.',
    });
  });
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

const KLEIN = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'en',
  'in',
  'der',
  'den',
  'ministerie',
  'stichting',
  'vereniging',
]);
