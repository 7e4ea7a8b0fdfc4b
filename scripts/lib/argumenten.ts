import { parseArgs } from 'node:util';
import OPDRACHTEN from '../opdrachten.json' with { type: 'json' };
import { suggestion } from '../../src/vocabulary/suggestion.ts';

/** What a command takes; its --help is made of this, so that the two never differ. */
export interface Opdracht<Naam extends string> {
  /** As people type it behind `npm run`: "valideer". */
  naam: string;
  /** What it does, in a sentence. */
  wat: string;
  /** What may stand behind it without a name, in order. */
  argumenten: readonly { naam: string; wat: string; verplicht?: boolean }[];
  opties: Readonly<Record<Naam, Optie>>;
  /** Command lines that people can copy, without `npm run`. */
  voorbeelden: readonly string[];
}

export interface Optie {
  wat: string;
  /** What its value is called in the help, such as "map". Absent: a switch, without a value. */
  waarde?: string;
  /** The only values that it takes. */
  keuzes?: readonly string[];
}

/** What somebody typed behind a command. */
export interface Getypt<Naam extends string> {
  argumenten: string[];
  waarden: Partial<Record<Naam, string>>;
  aan: ReadonlySet<Naam>;
}

/** A command line, read; or what there is to say instead. */
type Gelezen<Naam extends string> =
  ({ soort: 'gelezen' } & Getypt<Naam>) | { soort: 'hulp'; tekst: string } | { soort: 'fout'; tekst: string };

const HULP = ['help', 'hulp', 'h'];

/** The commands of opdrachten.json, and the options of one of them. */
export type OpdrachtNaam = keyof typeof OPDRACHTEN;
export type OptieVan<N extends OpdrachtNaam> = (typeof OPDRACHTEN)[N] extends { opties: infer O }
  ? string & keyof O
  : never;

/** Does what was typed behind a command, or says its help, or what is wrong with it; sets the exit code of this process. */
export async function voerUit<N extends OpdrachtNaam>(
  naam: N,
  werk: (getypt: Getypt<OptieVan<N>>) => number | Promise<number>,
): Promise<void> {
  const opdracht = { naam, argumenten: [], opties: {}, ...OPDRACHTEN[naam] } as Opdracht<OptieVan<N>>;
  const gelezen = leesArgumenten(opdracht, process.argv.slice(2));
  if (gelezen.soort === 'hulp') console.log(gelezen.tekst);
  else process.exitCode = gelezen.soort === 'fout' ? mislukt(gelezen.tekst) : await werk(gelezen);
}

/** Says why a command did not do it. @returns its exit code */
export function mislukt(waarom: string): number {
  console.error(waarom);
  return 1;
}

/**
 * Reads a command line. Node's own parser takes it apart; what it would say in English, or let pass, is said here
 * in Dutch: an option that does not exist or stands there twice, a value that is missing or is not one of the choices.
 */
export function leesArgumenten<Naam extends string>(opdracht: Opdracht<Naam>, argv: readonly string[]): Gelezen<Naam> {
  const namen = Object.keys(opdracht.opties) as Naam[];
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      namen.map((naam) => [naam, { type: opdracht.opties[naam].waarde ? 'string' : 'boolean' }] as const),
    ),
  });
  const argumenten: string[] = [];
  const waarden: Partial<Record<Naam, string>> = {};
  const aan = new Set<Naam>();
  const fouten: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') argumenten.push(token.value);
    if (token.kind !== 'option') continue;
    if (HULP.includes(token.name)) return { soort: 'hulp', tekst: hulpTekst(opdracht) };
    const naam = namen.find((bekend) => bekend === token.name);
    if (!naam) {
      fouten.push(`De optie ${token.rawName} bestaat niet.${suggestion(token.name, namen)}`);
      continue;
    }
    if (naam in waarden || aan.has(naam)) fouten.push(`De optie --${naam} staat er twee keer.`);
    const fout = waardeFout(naam, opdracht.opties[naam], token.value, token.inlineValue === true);
    if (fout) fouten.push(fout);
    else if (token.value === undefined) aan.add(naam);
    else waarden[naam] = token.value;
  }
  const { length: meest } = opdracht.argumenten;
  const ontbreekt = opdracht.argumenten.find(({ verplicht }, i) => verplicht && argumenten[i] === undefined);
  if (argumenten.length > meest) fouten.push(`Hier staat te veel: ${argumenten.slice(meest).join(' ')}.`);
  if (ontbreekt) fouten.push(`Noem ook: ${ontbreekt.naam} (${ontbreekt.wat}).`);
  if (fouten.length > 0) return { soort: 'fout', tekst: [...fouten, gebruik(opdracht)].join('\n') };
  return { soort: 'gelezen', argumenten, waarden, aan };
}

function waardeFout(naam: string, { waarde, keuzes }: Optie, value: string | undefined, inline: boolean) {
  if (!waarde) return value === undefined ? undefined : `Achter --${naam} hoort geen waarde.`;
  // Without "=" the next option would be taken for the value.
  const missing = value === undefined || value === '' || (!inline && value.startsWith('--'));
  const kies = keuzes ? ` Kies uit: ${keuzes.join(', ')}.` : '';
  if (missing) return `Achter --${naam} hoort een waarde: --${naam} ${waarde}.${kies}`;
  if (keuzes && !keuzes.includes(value))
    return `--${naam} kan niet "${value}" zijn.${suggestion(value, keuzes)}${kies}`;
  return undefined;
}

function gebruik<Naam extends string>({ naam, argumenten, opties }: Opdracht<Naam>): string {
  const delen = [
    ...argumenten.map(({ naam: argument, verplicht }) => (verplicht ? argument : `[${argument}]`)),
    ...Object.entries<Optie>(opties).map(([optie, { waarde }]) => `[--${optie}${waarde ? ` ${waarde}` : ''}]`),
  ];
  return `Gebruik: npm run ${naam}${delen.length > 0 ? ` -- ${delen.join(' ')}` : ''}`;
}

function hulpTekst<Naam extends string>(opdracht: Opdracht<Naam>): string {
  const rijen: [string, string][] = [
    ...opdracht.argumenten.map(({ naam, wat }): [string, string] => [naam, wat]),
    ...Object.entries<Optie>(opdracht.opties).map(([naam, { waarde, wat, keuzes }]): [string, string] => [
      `--${naam}${waarde ? ` ${waarde}` : ''}`,
      keuzes ? `${wat} Kies uit: ${keuzes.join(', ')}.` : wat,
    ]),
    ['--help', 'Toont deze uitleg.'],
  ];
  const breedte = Math.max(...rijen.map(([links]) => links.length)) + 2;
  return [
    opdracht.wat,
    '',
    gebruik(opdracht),
    '',
    ...rijen.map(([links, rechts]) => `  ${links.padEnd(breedte)}${rechts}`),
    '',
    'Bijvoorbeeld:',
    ...opdracht.voorbeelden.map((regel) => `  npm run ${regel}`),
  ].join('\n');
}
