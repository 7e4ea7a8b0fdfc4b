import type { Mijlpaal } from '../schema/meting.ts';
import { soortVanNummer, type DingSoort, type Register } from '../vocabulary/kinds.ts';
import { compareText } from '../vocabulary/nummer.ts';
import type { verzegelbaar } from './zegel.ts';

/** What happened to something that has a name of its own. */
export type Wat = 'nieuw' | 'weg' | 'anders';

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
  /** What is no thing of the programme: site.yaml, or a page of prose. */
  | { soort: 'bestand'; wat: Wat; bestand: string }
  | { soort: 'register'; register: Register; wat: Wat; id: string };

/** One file with metingen and the name it is known by. */
export type Thing = ReturnType<typeof verzegelbaar>[number];

/** How the nummer tells what kind of thing it is. */
export function dingSoort(nummer: string): DingSoort {
  return nummer === 'programma' ? nummer : soortVanNummer(nummer);
}

/** What is new, gone or different among things with a name; what is the same is left out. */
export function named<T>(
  older: readonly T[],
  newer: readonly T[],
  nameOf: (each: T) => string,
  valueOf: (each: T) => unknown,
): { wat: Wat; naam: string }[] {
  return pairs(older, newer, nameOf).flatMap(({ naam, van, naar }): { wat: Wat; naam: string }[] => {
    if (van === undefined) return [{ wat: 'nieuw', naam }];
    if (naar === undefined) return [{ wat: 'weg', naam }];
    return isGelijk(valueOf(van), valueOf(naar)) ? [] : [{ wat: 'anders', naam }];
  });
}

/** Whether two values that were read by one schema, which puts fields in order, are the same. */
export function isGelijk(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The two states of each thing, by its name and in order of it. */
export function pairs<T>(
  older: readonly T[],
  newer: readonly T[],
  nameOf: (each: T) => string,
  compare = compareText,
): { naam: string; van: T | undefined; naar: T | undefined }[] {
  const before = new Map(older.map((each) => [nameOf(each), each]));
  const after = new Map(newer.map((each) => [nameOf(each), each]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(compare)
    .map((naam) => ({ naam, van: before.get(naam), naar: after.get(naam) }));
}
