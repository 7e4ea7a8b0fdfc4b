import type { Mijlpaal } from '../schema/meting.ts';
import { compareNummer } from '../vocabulary/nummer.ts';
import type { Content, Item } from './content.ts';
import { dingVerschillen } from './verschil-ding.ts';
import { verzegelbaar } from './zegel.ts';

/** What happened to something that has a name of its own. */
export type Wat = 'nieuw' | 'weg' | 'anders';

export type DingSoort = 'programma' | 'actielijn' | 'onderwerp' | 'actie';

/** Where a change is: the nummer of the thing, "programma" for the programme. */
interface Bij {
  nummer: string;
}

/** One thing that differs between two states of the content. `van` is the older, `naar` the newer. */
export type Verandering =
  | { soort: 'editie'; wat: Wat; editie: string }
  | { soort: 'zegel'; wat: Wat; editie: string }
  | ({ soort: 'ding'; wat: 'nieuw' | 'weg'; ding: DingSoort } & Bij)
  | ({ soort: 'adres'; van: string; naar: string } & Bij)
  | ({ soort: 'veld'; veld: string } & Bij)
  /** What holds now, as readers see it: the newest value of each field. */
  | ({ soort: 'stand'; veld: 'fase' | 'status' | 'stoplicht'; van: string | undefined; naar: string | undefined } & Bij)
  | ({ soort: 'planning' } & Bij)
  | ({ soort: 'mijlpaal'; wat: 'nieuw' | 'weg'; mijlpaal: Mijlpaal } & Bij)
  /** `kwartalen`: how much later, negative for sooner; undefined where the two cannot be compared as wholes. */
  | ({ soort: 'moment'; van: Mijlpaal; naar: Mijlpaal; kwartalen: number | undefined } & Bij)
  | ({ soort: 'mijlpaal-stand'; van: Mijlpaal; naar: Mijlpaal } & Bij)
  | ({ soort: 'mijlpaal-anders'; van: Mijlpaal; naar: Mijlpaal } & Bij)
  | ({ soort: 'meting'; wat: Wat; editie: string; gesloten: boolean; correctie: string | undefined } & Bij)
  | ({ soort: 'tekst'; wat: Wat; editie: string; gesloten: boolean } & Bij)
  | { soort: 'register'; register: RegisterNaam; wat: Wat; id: string };

const REGISTERS = ['bronnen', 'partijen', 'begrippen', 'cijfers'] as const;
export type RegisterNaam = (typeof REGISTERS)[number];

/** One state of the content, with the files (within its folder) that could not be read without faults. */
export interface Toestand {
  content: Content;
  onleesbaar: readonly string[];
}

/**
 * What the newer content does to the monitor, compared with the older. A file that could not be read on one of the
 * sides is left out on both: nothing is said of it, rather than that it is new or gone.
 */
export function verschillen(older: Toestand, newer: Toestand): Verandering[] {
  const unread = unreadNames(older, newer);
  const closed = new Set(older.content.zegels.map(({ editie }) => editie));
  const readable = <T>(list: readonly T[], nameOf: (each: T) => string) =>
    list.filter((each) => !unread.has(nameOf(each)));
  const things = ({ content }: Toestand) =>
    readable(
      readable(verzegelbaar(content), ({ nummer }) => nummer),
      ({ entry }) => entry.slug,
    );
  const edities = ({ content }: Toestand) => readable(content.edities, ({ slug }) => slug);
  const zegels = ({ content }: Toestand) => readable(content.zegels, ({ editie }) => `${editie}.txt`);
  const items = ({ content }: Toestand, register: RegisterNaam): Item<{ id: string }>[] =>
    unread.has(`${register}.yaml`) ? [] : readable<Item<{ id: string }>>(content[register], ({ data }) => data.id);
  return [
    ...named(edities(older), edities(newer), ({ slug }) => slug, editieText).map(({ wat, naam }): Verandering => ({
      soort: 'editie',
      wat,
      editie: naam,
    })),
    ...named(zegels(older), zegels(newer), ({ editie }) => editie, zegelText).map(({ wat, naam }): Verandering => ({
      soort: 'zegel',
      wat,
      editie: naam,
    })),
    ...pairs(things(older), things(newer), ({ nummer }) => nummer, byNummer).flatMap(
      ({ naam: nummer, van, naar }): Verandering[] =>
        van && naar
          ? dingVerschillen(van, naar, closed)
          : [{ soort: 'ding', wat: van ? 'weg' : 'nieuw', ding: dingSoort(nummer), nummer }],
    ),
    ...REGISTERS.flatMap((register) =>
      named(
        items(older, register),
        items(newer, register),
        ({ data }) => data.id,
        ({ data }) => JSON.stringify(data),
      ).map(({ wat, naam }): Verandering => ({ soort: 'register', register, wat, id: naam })),
    ),
  ];
}

/** The names of what was rejected on either side: nummers, ids, and names of files with and without their ending. */
function unreadNames(...states: readonly Toestand[]): ReadonlySet<string> {
  return new Set(
    states.flatMap(({ content, onleesbaar }) => [
      ...content.afgekeurd,
      ...onleesbaar.flatMap((path) => {
        const name = path.split(/[/\\]/).at(-1) ?? path;
        const slug = name.replace(/\.mdx$/, '');
        // Where nothing could be read, the name of the file still tells the nummer: 4-1-2-naam.
        return [name, slug, (/^\d+(-\d+)*(?=-\D|$)/.exec(slug)?.[0] ?? slug).replaceAll('-', '.')];
      }),
    ]),
  );
}

function editieText({ data, inleiding }: Content['edities'][number]): string {
  return JSON.stringify([data, inleiding]);
}

function zegelText({ regels }: Content['zegels'][number]): string {
  return JSON.stringify(regels);
}

/** One file with metingen and the name it is known by. */
export type Thing = ReturnType<typeof verzegelbaar>[number];

/** How the nummer tells what kind of thing it is. */
export function dingSoort(nummer: string): DingSoort {
  if (nummer === 'programma') return 'programma';
  return (['actielijn', 'onderwerp', 'actie'] as const)[nummer.split('.').length - 1] ?? 'actie';
}

/** What is new, gone or different among things with a name; what is the same is left out. */
export function named<T>(
  older: readonly T[],
  newer: readonly T[],
  nameOf: (each: T) => string,
  textOf: (each: T) => string | undefined,
): { wat: Wat; naam: string }[] {
  return pairs(older, newer, nameOf).flatMap(({ naam, van, naar }): { wat: Wat; naam: string }[] => {
    if (van === undefined) return [{ wat: 'nieuw', naam }];
    if (naar === undefined) return [{ wat: 'weg', naam }];
    return textOf(van) === textOf(naar) ? [] : [{ wat: 'anders', naam }];
  });
}

/** The two states of each thing, by its name and in order of it. */
export function pairs<T>(
  older: readonly T[],
  newer: readonly T[],
  nameOf: (each: T) => string,
  compare: (a: string, b: string) => number = (a, b) => (a < b ? -1 : a > b ? 1 : 0),
): { naam: string; van: T | undefined; naar: T | undefined }[] {
  const before = new Map(older.map((each) => [nameOf(each), each]));
  const after = new Map(newer.map((each) => [nameOf(each), each]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(compare)
    .map((naam) => ({ naam, van: before.get(naam), naar: after.get(naam) }));
}

function byNummer(a: string, b: string): number {
  if (a === 'programma' || b === 'programma') return a === b ? 0 : a === 'programma' ? -1 : 1;
  return compareNummer(a, b);
}
