import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
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

/** What people read of a vraag; what each is for, stands on top of vragen.yaml. */
interface Woorden {
  wat: string;
  waarde?: string;
  zin: string;
  overslaan?: string;
  nieuw?: string;
  hoortBij?: string;
}

/** When a vraag is asked, and which answers are right. */
interface Gedrag {
  /** Absent: free text. */
  keuzes?: (antwoorden: Antwoorden) => readonly Keuze[];
  /** Several may be chosen; on the command line with commas between them. */
  meer?: boolean;
  /** Asked and accepted only then; absent: always. */
  wanneer?: (antwoorden: Antwoorden) => boolean;
  verplicht?: (antwoorden: Antwoorden) => boolean;
  /** The schema of the field in the file: what the file would refuse is refused here. */
  schema?: z.ZodType;
  /** What is wrong with an answer that the rest cannot say. */
  fout?: (waarde: string, antwoorden: Antwoorden) => string | undefined;
  /** Proposed at the keyboard. Only what follows from earlier answers, never what another editie said. */
  voorstel?: (antwoorden: Antwoorden) => string | undefined;
}

/**
 * One thing that a tool has to know. It makes the option on the command line (`--naam`), its line in the help, the
 * question at the keyboard and the check of the answer, so that these never differ.
 */
export interface Vraag extends Woorden, Gedrag {
  naam: string;
}

const WOORDEN = parse(readFileSync(join(import.meta.dirname, 'vragen.yaml'), 'utf8')) as Record<
  string,
  Record<string, Woorden>
>;

/** The vragen of a group in vragen.yaml, each with how it behaves, in the order in which they are asked. */
export function vragenUit(groep: string, gedrag: Readonly<Record<string, Gedrag>>): Vraag[] {
  return Object.entries(gedrag).map(([naam, hoe]) => {
    const woorden = WOORDEN[groep]?.[naam];
    if (!woorden) throw new Error(`vragen.yaml heeft geen ${groep}: ${naam}.`);
    const keuzes = () => waardenVan(hoe.keuzes?.({}) ?? []).join(', ');
    return { naam, ...woorden, ...hoe, wat: woorden.wat.replace('{keuzes}', keuzes) };
  });
}

export const altijd = () => true;

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
  const names = waardenVan(keuzes);
  const kies =
    names.length === 0
      ? ' Er is nog niets om uit te kiezen.'
      : names.length <= OVERZIENBAAR
        ? ` Kies uit: ${names.join(', ')}.`
        : '';
  return `Hier staat "${value}". Dat is er niet.${suggestion(value, names)}${kies}${nieuw ? ` ${nieuw}` : ''}`;
}

function waardenVan(keuzes: readonly Keuze[]): string[] {
  return keuzes.map(({ waarde }) => waarde);
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
