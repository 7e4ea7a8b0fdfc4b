import type { Content } from '../../src/domain/content.ts';
import { ACTIE_VELDEN } from '../../src/exports/actie-velden.ts';
import { NU_KOLOM } from '../../src/exports/invulblad.ts';
import type { Velden } from '../../src/exports/velden.ts';
import { actieSchema } from '../../src/schema/actie.ts';
import { actieNummer, dag } from '../../src/schema/velden.ts';
import { planningBalk, type PlanningBalk } from '../../src/schema/meting.ts';
import type { Rij } from './lees-csv.ts';
import { opRegel } from './meting-vragen.ts';
import { lijst } from './vragen.ts';

/** A kind of sheet that can be read. */
export interface Bladsoort {
  /** Its columns, and those that it cannot do without. */
  bekend: readonly string[];
  nodig: readonly string[];
  woord: readonly [enkel: string, meer: string];
  /** The columns that say what a row is about; two rows about the same are one too many. */
  sleutel: readonly string[];
  /** A row in which only these are filled in says nothing. */
  stil: readonly string[];
  vuller: (content: Content) => Vuller;
}

/** What a row adds: to which file, and the text of that file with it. A row of which anything was told does not fit. */
type Vuller = (
  rij: Rij,
  fout: Meld,
) => { bestand: string; maak: (oud: string) => string } | 'staat er al' | 'past niet';

/** Tells what is wrong with the cell in a column. */
export type Meld = (kolom: string, wat: string) => 'past niet';

/**
 * Columns that only tell what a row is about: the fields of the actie itself, and where it belongs. What is filled in
 * there must be what the content says.
 */
export const TER_HERKENNING = (Object.keys(ACTIE_VELDEN) as (keyof typeof ACTIE_VELDEN)[]).filter(
  (naam) => naam === 'actielijn' || naam === 'onderwerp' || (naam in actieSchema.shape && naam !== 'nummer'),
);

/** True for a column that is passed over: what stood there before, and the address, which depends on who built the site. */
export function isVoorbij(kolom: string): boolean {
  return kolom === 'url' || kolom === '' || kolom.startsWith(NU_KOLOM);
}

/** What the site itself publishes, by the name of the column. */
export function uitgevoerd<T>(velden: Velden<T>, rij: T): Record<string, string> {
  return Object.fromEntries(Object.entries(velden).map(([naam, { waarde }]) => [naam, String(waarde(rij) ?? '')]));
}

/**
 * True when what is there says all that the cells say.
 *
 * @param zonder takes from a cell what the site does not publish
 */
export function staatEr(
  cellen: Rij['cellen'],
  is: Readonly<Record<string, string | undefined>>,
  zonder: Readonly<Record<string, (cel: string) => string>>,
): boolean {
  return Object.entries(cellen).every(
    ([kolom, cel]) => isVoorbij(kolom) || gelijk(zonder[kolom]?.(cel) ?? cel, is[kolom]),
  );
}

/** Whether two cells say the same; a space more or less says nothing. */
export function gelijk(a = '', b = ''): boolean {
  return opRegel(a) === opRegel(b);
}

/** Cells that hold several things, read back from how the site itself writes them; a text says what does not fit. */

export function lijstUit(cel: string | undefined): string[] {
  return lijst(cel, /[;\n]/);
}

/** "2023-Q2/2023-Q3 afwijking; 2024-Q1 gepland", with "jaar" behind it for how rough it is. */
export function planningUit(cel: string): PlanningBalk[] | string {
  const balken = lijstUit(cel).map((each) => {
    const [moment = '', stand, precisie] = each.split(/\s+/);
    const [van, tot] = moment.split('/');
    return { van, ...(tot && { tot }), stand, ...(precisie && { precisie }) };
  });
  const issue = planningBalk.array().safeParse(balken).error?.issues[0];
  if (issue) return `${issue.message} Schrijf elke balk als: 2023-Q2/2023-Q3 gepland, met een puntkomma ertussen.`;
  return balken as PlanningBalk[];
}

export function wachtOpUit(cel: string): string[] | string {
  const nummers = lijstUit(cel);
  const fout = nummers.find((each) => !actieNummer.safeParse(each).success);
  return fout === undefined ? nummers : `"${fout}" is geen nummer van een actie. Schrijf bijvoorbeeld: 4.1.2; 3.7.1`;
}

/** "bron: what it says; bron: what it says". */
export function tegenspraakUit(cel: string): { bron: string; zegt: string }[] | string {
  const delen = lijstUit(cel).map((each) => /^([a-z0-9-]+): (.+)$/.exec(each));
  const parts = delen.flatMap((deel) => (deel?.[1] && deel[2] ? [{ bron: deel[1], zegt: deel[2] }] : []));
  return parts.length === delen.length && parts.length > 1
    ? parts
    : 'Schrijf minstens twee bronnen, elk als: id: wat die zegt, met een puntkomma ertussen.';
}

/** "2026-11-29: what was mended", or only what was. */
export function correctieUit(cel: string): { datum: string | undefined; wat: string } {
  const [, datum, wat] = /^(\d{4}-\d{2}-\d{2}): (.+)$/s.exec(cel) ?? [];
  return datum && wat && dag.safeParse(datum).success ? { datum, wat } : { datum: undefined, wat: cel };
}
