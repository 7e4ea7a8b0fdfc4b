import type { z } from 'zod';
import type { Content, Entry, Item } from '../domain/content.ts';
import type { ActieMeting, nieuwsMeting, OnderwerpMeting } from '../schema/meting.ts';
import type { Melding } from '../vocabulary/melding.ts';

/** A rule about the content as a whole. Rules about one field are in its schema. */
export interface Check {
  /** Stable name, shown with each finding. */
  id: string;
  /** Why the rule is there, in one Dutch sentence. */
  waarom: string;
  check: (content: Content) => Bevinding[];
  /** Whether content/uitzonderingen.yaml may make an exception, with a reason. Absent: there is none. */
  metUitzondering?: true;
}

/** What a rule returns; the runner adds the name of the rule. */
export type Bevinding = Omit<Melding, 'regelId'>;

/** A finding about the field at `path` of a file or an item of a register. */
export function bevindingAt(
  thing: Entry<unknown> | Item<unknown>,
  path: readonly PropertyKey[],
  text: { veld?: string; wat: string; herstel: string },
): Bevinding {
  return { bestand: thing.bestand, ...thing.locate(path), ...text };
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

/** A meting of whatever kind: what all have, and what only some have. */
export type Meting = z.infer<typeof nieuwsMeting> & Maybe<ActieMeting> & Maybe<OnderwerpMeting>;
type Maybe<T> = { [K in Exclude<keyof T, keyof z.infer<typeof nieuwsMeting>>]?: T[K] | undefined };

/** The text of an editie in a file; undefined when there is none, or it is empty. */
export function tekstVan({ secties }: Entry<unknown>, editie: string): string | undefined {
  return secties.find((sectie) => sectie.editie === editie)?.tekst || undefined;
}

/** Of a list of metingen (newest first) the oldest first, each with its index in the file. */
export function oudsteEerst<T>(metingen: readonly T[]): { meting: T; index: number }[] {
  return metingen.map((meting, index) => ({ meting, index })).toReversed();
}
