import type { z } from 'zod';
import { suggestion } from '../../src/vocabulary/suggestion.ts';
import type { Optie } from '../lib/argumenten.ts';

/** Something that can be chosen: what is written in the file, and what a person reads. */
export interface Keuze {
  waarde: string;
  label: string;
  hint?: string;
}

/** The answers so far, by the name of their veld. */
export type Antwoorden = Readonly<Record<string, string | undefined>>;

/**
 * One thing that a tool has to know. The same table makes the option on the command line, its line in the help, the
 * question at the keyboard and the check of the answer, so that these never differ.
 */
export interface Veld {
  /** The option: --editie. */
  naam: string;
  /** Its line in the help, and in the list of what is missing. */
  wat: string;
  /** What the value is called in the help: EDITIE. */
  waarde: string;
  vraag: string;
  /** Absent: free text. */
  keuzes?: (antwoorden: Antwoorden) => readonly Keuze[];
  /** Several may be chosen; on the command line with commas between them. */
  meer?: boolean;
  /** Asked and accepted only then; absent: always. */
  wanneer?: (antwoorden: Antwoorden) => boolean;
  /** Said when it is given where it does not belong. */
  hoortBij?: string;
  verplicht?: (antwoorden: Antwoorden) => boolean;
  /** What a choice to leave it out is called. */
  overslaan?: string;
  /** The schema of the field in the file: what the file would refuse is refused here. */
  schema?: z.ZodType;
  /** What is wrong with an answer that the rest cannot say. */
  fout?: (waarde: string, antwoorden: Antwoorden) => string | undefined;
  /** Proposed at the keyboard. Only what follows from earlier answers, never what another editie said. */
  voorstel?: (antwoorden: Antwoorden) => string | undefined;
}

/** Who asks: a person at a keyboard, or a test. Undefined is an answer: it is left out. */
export type Vraag = (veld: Veld, antwoorden: Antwoorden) => Promise<string | undefined>;

export interface Beantwoord {
  antwoorden: Antwoorden;
  fouten: { veld: Veld; fout: string }[];
  ontbreekt: Veld[];
}

/**
 * Gathers the answers: those that were given are checked, the others asked, in the order of the table. Without
 * somebody to ask, what is missing is listed.
 */
export async function beantwoord(
  velden: readonly Veld[],
  gegeven: Antwoorden,
  vraag: Vraag | undefined,
): Promise<Beantwoord> {
  const antwoorden: Record<string, string | undefined> = {};
  const fouten: Beantwoord['fouten'] = [];
  const ontbreekt: Veld[] = [];
  for (const veld of velden) {
    const value = gegeven[veld.naam];
    const telt = veld.wanneer?.(antwoorden) ?? true;
    if (value !== undefined) {
      // Where something is missing, it may still turn out to belong here.
      const fout = telt ? foutIn(veld, value, antwoorden) : ontbreekt.length === 0 && nietHier(veld);
      if (fout) fouten.push({ veld, fout });
      antwoorden[veld.naam] = value;
    } else if (telt && vraag) {
      antwoorden[veld.naam] = await vraag(veld, antwoorden);
    } else if (telt && veld.verplicht?.(antwoorden)) {
      ontbreekt.push(veld);
    }
  }
  return { antwoorden, fouten, ontbreekt };
}

function nietHier({ hoortBij }: Veld): string {
  return `Dit hoort hier niet.${hoortBij ? ` ${hoortBij}` : ''}`;
}

/** What is wrong with an answer, in words of the file's own schema; undefined when nothing is. */
export function foutIn(veld: Veld, value: string, antwoorden: Antwoorden): string | undefined {
  if (value.trim() === '') return veld.verplicht?.(antwoorden) ? veld.wat : 'Hier staat niets.';
  const keuzes = veld.keuzes?.(antwoorden);
  for (const each of veld.meer ? lijst(value) : [value]) {
    const bezwaar = veld.fout?.(each, antwoorden);
    if (bezwaar) return bezwaar;
    if (keuzes && !keuzes.some(({ waarde }) => waarde === each)) return geenKeuze(each, keuzes);
    const issue = veld.schema?.safeParse(each).error?.issues[0];
    if (issue) return `Hier staat "${each}". ${issue.message}`;
  }
  return undefined;
}

/** As many choices as a person can take in at once. */
const OVERZIENBAAR = 12;

function geenKeuze(value: string, keuzes: readonly Keuze[]): string {
  const names = keuzes.map(({ waarde }) => waarde);
  const kies =
    names.length === 0
      ? ' Er is nog niets om uit te kiezen.'
      : names.length <= OVERZIENBAAR
        ? ` Kies uit: ${names.join(', ')}.`
        : '';
  return `Hier staat "${value}". Dat is er niet.${suggestion(value, names)}${kies}`;
}

/** The values of an answer with several. */
export function lijst(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** The options of a command line, from its velden. */
export function optiesVan(velden: readonly Veld[]): Record<string, Optie> {
  return Object.fromEntries(velden.map(({ naam, wat, waarde }) => [naam, { wat, waarde }]));
}
