import type { Content, Entry } from '../../src/domain/content.ts';
import { GENUMMERD, KINDS, type DingSoort } from '../../src/vocabulary/kinds.ts';
import { compareNummer } from '../../src/vocabulary/nummer.ts';

/** The name that the programme has where other things have a nummer. */
export const PROGRAMMA = 'programma';

/** A file that a meting can be added to. */
export type MetMetingen = Entry<{ metingen: { editie: string; correctie?: unknown }[] }>;

export interface Ding {
  nummer: string;
  titel: string;
  soort: DingSoort;
  entry: MetMetingen;
}

/** All that has metingen: the programme first, then by nummer, so that a thing stands above its parts. */
export function dingenIn(content: Content): Ding[] {
  const genummerd = GENUMMERD.flatMap((soort) =>
    content[KINDS[soort].meer].map((entry): Ding => ({
      nummer: entry.data.nummer,
      titel: entry.data.titel,
      soort,
      entry,
    })),
  );
  const { programma } = content;
  return [
    ...(programma
      ? [{ nummer: PROGRAMMA, titel: programma.data.naam, soort: PROGRAMMA, entry: programma } as const]
      : []),
    ...genummerd.sort((a, b) => compareNummer(a.nummer, b.nummer)),
  ];
}

/** Whether an editie was closed with npm run sluit-editie. */
export function isGesloten({ zegels }: Content, editie: string | undefined): boolean {
  return zegels.some((zegel) => zegel.editie === editie);
}
