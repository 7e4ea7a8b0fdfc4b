import { IN_REGISTERS, KINDS } from '../vocabulary/kinds.ts';
import { compareNummer } from '../vocabulary/nummer.ts';
import type { Content, Item } from './content.ts';
import { dingVerschillen } from './content-diff-ding.ts';
import { dingSoort, named as verschillenIn, pairs, type Verandering } from './verandering.ts';
import { verzegelbaar } from './zegel.ts';

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
  /** What is new, gone or different of the things that `of` finds; `fileOf` is the name by which one can be unread. */
  const named = <T>(
    of: (content: Content) => readonly T[],
    nameOf: (each: T) => string,
    valueOf: (each: T) => unknown,
    fileOf = nameOf,
  ) => verschillenIn(readable(of(older.content), fileOf), readable(of(newer.content), fileOf), nameOf, valueOf);
  const edities = named(
    ({ edities: all }) => all,
    ({ slug }) => slug,
    ({ data, inleiding }) => [data, inleiding],
  );
  const zegels = named(
    ({ zegels: all }) => all,
    ({ editie }) => editie,
    ({ regels }) => regels,
    ({ editie }) => `${editie}.txt`,
  );
  const files = named(
    filesOf,
    ({ naam }) => naam,
    ({ inhoud }) => inhoud,
    ({ naam }) => naam.replace(/^.*\//, ''),
  );
  const registers = IN_REGISTERS.map((kind) => KINDS[kind].meer).filter((register) => !unread.has(`${register}.yaml`));
  return [
    ...edities.map(({ wat, naam }): Verandering => ({ soort: 'editie', wat, editie: naam })),
    ...zegels.map(({ wat, naam }): Verandering => ({ soort: 'zegel', wat, editie: naam })),
    ...pairs(things(older), things(newer), ({ nummer }) => nummer, compareNummer).flatMap(
      ({ naam: nummer, van, naar }): Verandering[] =>
        van && naar
          ? dingVerschillen(van, naar, closed)
          : [{ soort: 'ding', wat: van ? 'weg' : 'nieuw', ding: dingSoort(nummer), nummer }],
    ),
    ...files.map(({ wat, naam }): Verandering => ({ soort: 'bestand', wat, bestand: naam })),
    ...registers.flatMap((register) =>
      named<Item<{ id: string }>>(
        (content) => content[register],
        ({ data }) => data.id,
        ({ data }) => data,
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

/** The files that are about no thing of the programme, each with all that it says. */
function filesOf({ site, paginas }: Content): { naam: string; inhoud: unknown }[] {
  return [
    ...(site ? [{ naam: 'site.yaml', inhoud: site.data }] : []),
    ...paginas.map(({ slug, data, proza }) => ({ naam: `paginas/${slug}.mdx`, inhoud: [data, proza.body] })),
  ];
}
