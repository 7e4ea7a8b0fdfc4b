import type { Content, Entry, Item } from '../domain/content.ts';
import type { Melding } from '../vocabulary/melding.ts';

/** A rule about the content as a whole. Rules about one field are in its schema. */
export interface Check {
  /** Stable name, shown with each finding. */
  id: string;
  /** Why the rule is there, in one Dutch sentence. */
  waarom: string;
  check: (content: Content) => Bevinding[];
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
export function metMetingen(content: Content): Entry<{ metingen: MetingRefs[] }>[] {
  return [
    ...(content.programma ? [content.programma] : []),
    ...content.actielijnen,
    ...content.onderwerpen,
    ...content.acties,
  ];
}

/** The part of a meting that refers to other things, common to all kinds. */
export interface MetingRefs {
  editie: string;
  bronnen: { bron: string }[];
  mijlpalen?: { bron?: string | undefined }[] | undefined;
  tegenspraak?: { bron: string }[] | undefined;
  wachtOp?: string[] | undefined;
}
