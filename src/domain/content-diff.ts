import { IN_REGISTERS, KINDS, type Register } from '../vocabulary/kinds.ts';
import { compareNummer } from '../vocabulary/nummer.ts';
import type { Content, Item } from './content.ts';
import { dingVerschillen } from './content-diff-ding.ts';
import { dingSoort, named, pairs, type Verandering } from './verandering.ts';
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
  const edities = ({ content }: Toestand) => readable(content.edities, ({ slug }) => slug);
  const zegels = ({ content }: Toestand) => readable(content.zegels, ({ editie }) => `${editie}.txt`);
  const files = ({ content }: Toestand) => readable(filesOf(content), ({ naam }) => naam.replace(/^.*\//, ''));
  const items = ({ content }: Toestand, register: Register): Item<{ id: string }>[] =>
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
    ...pairs(things(older), things(newer), ({ nummer }) => nummer, compareNummer).flatMap(
      ({ naam: nummer, van, naar }): Verandering[] =>
        van && naar
          ? dingVerschillen(van, naar, closed)
          : [{ soort: 'ding', wat: van ? 'weg' : 'nieuw', ding: dingSoort(nummer), nummer }],
    ),
    ...named(
      files(older),
      files(newer),
      ({ naam }) => naam,
      ({ tekst }) => tekst,
    ).map(({ wat, naam }): Verandering => ({
      soort: 'bestand',
      wat,
      bestand: naam,
    })),
    ...IN_REGISTERS.map((kind) => KINDS[kind].meer).flatMap((register) =>
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

/** The files that are about no thing of the programme, each with all that it says. */
function filesOf({ site, paginas }: Content): { naam: string; tekst: string }[] {
  return [
    ...(site ? [{ naam: 'site.yaml', tekst: JSON.stringify(site.data) }] : []),
    ...paginas.map(({ slug, data, proza }) => ({
      naam: `paginas/${slug}.mdx`,
      tekst: JSON.stringify([data, proza.body]),
    })),
  ];
}

function editieText({ data, inleiding }: Content['edities'][number]): string {
  return JSON.stringify([data, inleiding]);
}

function zegelText({ regels }: Content['zegels'][number]): string {
  return JSON.stringify(regels);
}
