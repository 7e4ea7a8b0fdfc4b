import type { z } from 'zod';
import type { Content, Entry, Item } from '../domain/content.ts';
import { tekstOf } from '../domain/monitor.ts';
import type { ActieMeting, nieuwsMeting, OnderwerpMeting } from '../schema/meting.ts';
import { ADRESVELDEN } from '../schema/soorten.ts';
import type { Melding } from '../vocabulary/melding.ts';

/** A rule about the content as a whole. Rules about one field are in its schema. */
export interface Check {
  /** Stable name, shown with each finding. */
  id: string;
  /** Why the rule is there, in one Dutch sentence. */
  waarom: string;
  /** What it finds, one by one. */
  check: (content: Content) => Iterable<Bevinding>;
  /** Whether content/uitzonderingen.yaml may make an exception, with a reason. Absent: there is none. */
  metUitzondering?: true;
}

/** What a rule returns; the runner adds the name of the rule. */
export type Bevinding = Omit<Melding, 'regelId'>;

/** What a finding can be about: a file, or an item of a register. */
export type Ding = Entry<unknown> | Item<unknown>;

/** A finding about the field at `path`; `veld` only where a person calls that otherwise. */
export function bevindingAt(
  thing: Ding,
  path: readonly PropertyKey[],
  { veld = veldVan(path), ...text }: { veld?: string | undefined; wat: string; herstel: string },
): Bevinding {
  return { bestand: thing.bestand, ...thing.locate(path), ...(veld !== undefined && { veld }), ...text };
}

/** The name of the field that a path leads to; of an item of a list, that of the list. */
function veldVan(path: readonly PropertyKey[]): string | undefined {
  return path.findLast((key) => typeof key === 'string');
}

/** All MDX files of a content folder that hold metingen. */
export function metMetingen(content: Content): Entry<{ metingen: Meting[] }>[] {
  return [
    ...(content.programma ? [content.programma] : []),
    ...content.actielijnen,
    ...content.onderwerpen,
    ...content.acties,
  ];
}

/** Every meting of those, with what it stands in and its path there. */
export function* metingenIn(content: Content) {
  for (const entry of metMetingen(content)) {
    for (const [index, meting] of entry.data.metingen.entries()) {
      yield { entry, index, meting, path: ['metingen', index] as const };
    }
  }
}

/** A meting of whatever kind: what all have, and what only some have. */
export type Meting = z.infer<typeof nieuwsMeting> & Maybe<ActieMeting> & Maybe<OnderwerpMeting>;
type Maybe<T> = { [K in Exclude<keyof T, keyof z.infer<typeof nieuwsMeting>>]?: T[K] | undefined };

/** A text in a field: of a file, or of an item of a register. */
export interface Waarde {
  thing: Ding;
  path: PropertyKey[];
  /** The name of the field. */
  veld: string;
  tekst: string;
}

/** Fields that hold an address, or the name of a field, and no words for readers. */
const GEEN_WOORDEN: ReadonlySet<string> = new Set([...ADRESVELDEN, 'veld']);

/** Every text in a field of the content; addresses are left out. */
export function waardenVan(content: Content): Waarde[] {
  const { site, edities, paginas, bronnen, partijen, begrippen, cijfers, uitzonderingen } = content;
  const things: Ding[] = [
    ...metMetingen(content),
    ...edities,
    ...paginas,
    ...(site ? [site] : []),
    ...[bronnen, partijen, begrippen, cijfers, uitzonderingen].flat(),
  ];
  return things.flatMap((thing) =>
    textsIn(thing.data).flatMap((each) => (GEEN_WOORDEN.has(each.veld) ? [] : [{ thing, ...each }])),
  );
}

/** Every text in a field, however deep. */
export function textsIn(data: unknown, path: PropertyKey[] = []): Omit<Waarde, 'thing'>[] {
  if (typeof data === 'string') return [{ path, veld: veldVan(path) ?? '', tekst: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** The text of an editie in a file; undefined when there is none, or it is empty. */
export function tekstVan(entry: Entry<unknown>, editie: string): string | undefined {
  return tekstOf(entry, editie) || undefined;
}

/** Of a list of metingen (newest first) the oldest first, each with its index in the file. */
export function oudsteEerst<T>(metingen: readonly T[]): { meting: T; index: number }[] {
  return metingen.map((meting, index) => ({ meting, index })).toReversed();
}
