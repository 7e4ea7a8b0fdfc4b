import type { z } from 'zod';
import { suggestion } from '../../src/vocabulary/suggestion.ts';
import type { Optie } from '../lib/argumenten.ts';

/** Something that can be chosen: what is written in the file, and what a person reads. */
export interface Keuze {
  waarde: string;
  label: string;
  hint?: string;
}

/** The answers so far, by the name of their vraag. */
export type Antwoorden = Readonly<Record<string, string | undefined>>;

/**
 * One thing that a tool has to know. The same table makes the option on the command line, its line in the help, the
 * question at the keyboard and the check of the answer, so that these never differ.
 */
export interface Vraag {
  /** The option: --editie. */
  naam: string;
  /** Its line in the help, and in the list of what is missing. */
  wat: string;
  /** What the value is called in the help. Absent: its name in capitals, EDITIE. */
  waarde?: string;
  /** As somebody at the keyboard reads it. */
  zin: string;
  /** Absent: free text. */
  keuzes?: (antwoorden: Antwoorden) => readonly Keuze[];
  /** Where one makes what cannot be chosen yet. */
  nieuw?: string;
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
export type Vrager = (vraag: Vraag, antwoorden: Antwoorden) => Promise<string | undefined>;

export interface Beantwoord {
  antwoorden: Antwoorden;
  fouten: { vraag: Vraag; fout: string }[];
  ontbreekt: Vraag[];
}

/**
 * Gathers the answers: those that were given are checked, the others asked, in the order of the table. Without
 * somebody to ask, what is missing is listed.
 */
export async function beantwoord(
  vragen: readonly Vraag[],
  gegeven: Antwoorden,
  vrager: Vrager | undefined,
): Promise<Beantwoord> {
  const antwoorden: Record<string, string | undefined> = {};
  const fouten: Beantwoord['fouten'] = [];
  const ontbreekt: Vraag[] = [];
  for (const vraag of vragen) {
    const value = gegeven[vraag.naam];
    const telt = vraag.wanneer?.(antwoorden) ?? true;
    if (value !== undefined) {
      // Where something is missing, it may still turn out to belong here.
      const fout = telt ? foutIn(vraag, value, antwoorden) : ontbreekt.length === 0 && nietHier(vraag);
      if (fout) fouten.push({ vraag, fout });
      antwoorden[vraag.naam] = value;
    } else if (telt && vrager) {
      antwoorden[vraag.naam] = await vrager(vraag, antwoorden);
    } else if (telt && vraag.verplicht?.(antwoorden)) {
      ontbreekt.push(vraag);
    }
  }
  return { antwoorden, fouten, ontbreekt };
}

function nietHier({ hoortBij }: Vraag): string {
  return `Dit hoort hier niet.${hoortBij ? ` ${hoortBij}` : ''}`;
}

/** What is wrong with an answer, in words of the file's own schema; undefined when nothing is. */
export function foutIn(vraag: Vraag, value: string, antwoorden: Antwoorden): string | undefined {
  if (value.trim() === '') return vraag.verplicht?.(antwoorden) ? vraag.wat : 'Hier staat niets.';
  const keuzes = vraag.keuzes?.(antwoorden);
  for (const each of vraag.meer ? lijst(value) : [value]) {
    const bezwaar = vraag.fout?.(each, antwoorden);
    if (bezwaar) return bezwaar;
    if (keuzes && !keuzes.some(({ waarde }) => waarde === each)) return geenKeuze(each, keuzes, vraag.nieuw);
    const issue = vraag.schema?.safeParse(each).error?.issues[0];
    if (issue) return `Hier staat "${each}". ${issue.message}`;
  }
  return undefined;
}

/** As many choices as a person can take in at once. */
const OVERZIENBAAR = 12;

function geenKeuze(value: string, keuzes: readonly Keuze[], nieuw?: string): string {
  const names = keuzes.map(({ waarde }) => waarde);
  const kies =
    names.length === 0
      ? ' Er is nog niets om uit te kiezen.'
      : names.length <= OVERZIENBAAR
        ? ` Kies uit: ${names.join(', ')}.`
        : '';
  return `Hier staat "${value}". Dat is er niet.${suggestion(value, names)}${kies}${nieuw ? ` ${nieuw}` : ''}`;
}

/** The values of an answer with several. */
export function lijst(value = '', tussen: string | RegExp = ','): string[] {
  return value
    .split(tussen)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** What the value of a vraag is called in the help. */
export function waardeVan({ naam, waarde = naam.toUpperCase() }: Vraag): string {
  return waarde;
}

/** The options of a command line, from its vragen. */
export function optiesVan(vragen: readonly Vraag[]): Record<string, Optie> {
  return Object.fromEntries(vragen.map((vraag) => [vraag.naam, { wat: vraag.wat, waarde: waardeVan(vraag) }]));
}
