import type { Content, Entry } from '../../src/domain/content.ts';
import { dingSoort } from '../../src/domain/verandering.ts';
import { verzegelbaar } from '../../src/domain/zegel.ts';
import type { DingSoort } from '../../src/vocabulary/kinds.ts';
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
  return verzegelbaar(content)
    .map(({ nummer, entry }): Ding => {
      const { titel, naam = '' } = entry.data as { titel?: string; naam?: string };
      return { nummer, titel: titel ?? naam, soort: dingSoort(nummer), entry };
    })
    .sort((a, b) => compareNummer(a.nummer, b.nummer));
}

/** Whether an editie was closed with npm run sluit-editie. */
export function isGesloten({ zegels }: Content, editie: string | undefined): boolean {
  return zegels.some((zegel) => zegel.editie === editie);
}
