import { statSync } from 'node:fs';
import { reportText } from '../../src/checks/report.ts';
import type { Content } from '../../src/domain/content.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { INHOUD } from '../../src/settings.ts';
import { isFout, type Melding } from '../../src/vocabulary/melding.ts';
import OPDRACHTEN from '../opdrachten.json' with { type: 'json' };
import { leesArgumenten, mislukt, type Opdracht, type OpdrachtNaam } from '../lib/argumenten.ts';
import { Weigering } from './lees-terug.ts';
import { schrijf, schrijfFout, type Stap } from './schrijf.ts';
import { planText } from './toon-plan.ts';
import { beantwoord, optiesVan, waardeVan, type Antwoorden, type Beantwoord, type Vraag } from './vragen.ts';
import { Afgebroken, begin, vraagAanToetsenbord, vraagJa } from './toetsenbord.ts';

/** What a tool wants to do; without stappen there was nothing to do. */
export interface Plan {
  stappen: Stap[];
  /** What was done. */
  klaar: string;
  /** What comes next. */
  vervolg?: string[];
}

/** How a tool edits the content: what it must know, and what it does with that. */
export interface Bewerking {
  vragen: (content: Content) => Vraag[];
  /** @throws Weigering when it cannot be done */
  plan: (antwoorden: Antwoorden, content: Content) => Plan;
  /** Findings that stand in the way; absent: none do. */
  hindernis?: (meldingen: readonly Melding[], antwoorden: Antwoorden) => readonly Melding[];
}

/** With what opdrachten.json says of it. */
interface Gereedschap extends Bewerking {
  naam: string;
  wat: string;
  voorbeelden: readonly string[];
  /** The vraag that may also stand behind the command without its name. */
  vooraan?: string;
}

/**
 * Runs a tool from the command line: asks or reads what it must know, shows which lines would change, writes them, and
 * says what the check makes of it. Nothing is written before all of it is known to be right.
 * It sets the exit code of this process.
 */
export async function bewerk(naam: OpdrachtNaam, bewerking: Bewerking): Promise<void> {
  process.exitCode = await probeer({ naam, ...OPDRACHTEN[naam], ...bewerking }, process.argv.slice(2));
}

async function probeer(gereedschap: Gereedschap, argv: readonly string[]): Promise<number> {
  let geschreven = false;
  // Writing does not wait for anything, so this comes before it or after it, never halfway.
  process.once('SIGINT', () => {
    if (!geschreven) console.error('\nAfgebroken. Er is niets geschreven.');
    process.exit(130);
  });
  try {
    return await voerUit(gereedschap, argv, () => {
      geschreven = true;
    });
  } catch (error) {
    if (error instanceof Weigering) return mislukt(`${error.message}\n\nEr is niets geschreven.`);
    if (!(error instanceof Afgebroken)) throw error;
    console.error('Afgebroken. Er is niets geschreven.');
    return 130;
  }
}

async function voerUit(bewerking: Gereedschap, argv: readonly string[], bijSchrijven: () => void): Promise<number> {
  if (!statSync(INHOUD, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Weigering(`De map ${INHOUD} bestaat niet. Controleer of INHOUD naar de goede map wijst.`);
  }
  const { content, meldingen } = readAndCheck(INHOUD);
  const vragen = bewerking.vragen(content);
  const gelezen = leesArgumenten(opdrachtVan(bewerking, vragen), argv);
  if (gelezen.soort === 'hulp') {
    console.log(gelezen.tekst);
    return 0;
  }
  const kwijt = doorNpmGeslikt(bewerking.naam, vragen);
  if (gelezen.soort === 'fout' || kwijt) throw new Weigering(kwijt ?? (gelezen as { tekst: string }).tekst);

  const gegeven: Record<string, string | undefined> = { ...gelezen.waarden };
  const [eerste] = gelezen.argumenten;
  if (bewerking.vooraan && eerste !== undefined) gegeven[bewerking.vooraan] ??= eerste;
  const { antwoorden, fouten, ontbreekt, gevraagd } = await antwoordenVan(bewerking, vragen, gegeven);
  if (fouten.length + ontbreekt.length > 0) throw new Weigering(bezwaarText(bewerking, fouten, ontbreekt));
  const hindernis = bewerking.hindernis?.(meldingen, antwoorden) ?? [];
  if (hindernis.length > 0) throw new Weigering(`${reportText(hindernis)}\n\nVerbeter eerst de meldingen hierboven.`);

  const { stappen, klaar, vervolg = [] } = bewerking.plan(antwoorden, content);
  if (stappen.length === 0) {
    console.log([klaar, ...vervolg].join('\n'));
    return 0;
  }
  console.log(`${planText(stappen)}\n`);
  if (gelezen.aan.has('proef') || process.env['npm_config_proef']) {
    console.log('Proef: er is niets geschreven.');
    return 0;
  }
  if (gevraagd && !(await vraagJa('Zal ik dit zo schrijven?'))) throw new Afgebroken();
  try {
    schrijf(stappen);
  } catch (error) {
    return mislukt(schrijfFout(error));
  }
  bijSchrijven();
  console.log([klaar, ...naloop(stappen), ...vervolg].join('\n'));
  return 0;
}

/** Asks only where somebody sits at the keyboard and something is missing. */
async function antwoordenVan({ naam }: Gereedschap, vragen: readonly Vraag[], gegeven: Antwoorden) {
  const first = await beantwoord(vragen, gegeven, undefined);
  const magVragen = process.stdin.isTTY && process.stdout.isTTY;
  if (!magVragen || first.ontbreekt.length === 0 || first.fouten.length > 0) return { ...first, gevraagd: false };
  begin(naam);
  return { ...(await beantwoord(vragen, gegeven, vraagAanToetsenbord)), gevraagd: true };
}

function opdrachtVan({ naam, wat, voorbeelden, vooraan }: Gereedschap, vragen: readonly Vraag[]): Opdracht<string> {
  const eerste = vragen.find((vraag) => vraag.naam === vooraan);
  return {
    naam,
    wat: `${wat}\nZonder opties stelt de opdracht vragen.`,
    argumenten: eerste ? [{ naam: waardeVan(eerste), wat: eerste.wat }] : [],
    opties: {
      ...optiesVan(vragen.filter((vraag) => vraag !== eerste)),
      proef: { wat: 'Laat zien wat er zou veranderen, en schrijft niets.' },
    },
    voorbeelden,
  };
}

/** Without "--" npm keeps the options for itself: a --proef would be lost, and the rest too. */
function doorNpmGeslikt(naam: string, vragen: readonly Vraag[]): string | undefined {
  const kwijt = vragen.find((vraag) => process.env[`npm_config_${vraag.naam.replaceAll('-', '_')}`] !== undefined);
  if (!kwijt) return undefined;
  return `De optie --${kwijt.naam} kwam niet aan. Zet -- voor de opties: npm run ${naam} -- --${kwijt.naam} …`;
}

/** All that is wrong with the answers, and all that is missing. */
function bezwaarText(bewerking: Gereedschap, fouten: Beantwoord['fouten'], ontbreekt: readonly Vraag[]): string {
  const isVooraan = ({ naam }: Vraag) => naam === bewerking.vooraan;
  const naamVan = (vraag: Vraag) => (isVooraan(vraag) ? waardeVan(vraag) : `--${vraag.naam}`);
  const links = ontbreekt.map((vraag) => (isVooraan(vraag) ? '' : `--${vraag.naam} `) + waardeVan(vraag));
  const breedte = Math.max(0, ...links.map(({ length }) => length)) + 2;
  return [
    ...fouten.map(({ vraag, fout }) => `${naamVan(vraag)}  ${fout}`),
    ...(ontbreekt.length > 0 ? ['Er ontbreekt nog:'] : []),
    ...ontbreekt.map(({ wat }, i) => `  ${(links[i] ?? '').padEnd(breedte)}${wat}`),
    '',
    `Uitleg: npm run ${bewerking.naam} -- --help`,
  ].join('\n');
}

/** What the check says of the files that were written, and whether there is more elsewhere. */
function naloop(stappen: readonly Stap[]): string[] {
  const paden = new Set(stappen.map((stap) => (stap.soort === 'verplaats' ? stap.naar : stap.pad)));
  const { meldingen } = readAndCheck(INHOUD);
  const hier = meldingen.filter(({ bestand }) => paden.has(bestand));
  const elders = meldingen.filter((melding) => isFout(melding) && !hier.includes(melding)).length;
  const [pad = ''] = paden;
  return [
    '',
    ...(hier.length > 0
      ? ['Nog te doen in dit bestand:', '', reportText(hier), '']
      : ['De controle vindt hier niets.']),
    ...(elders > 0 ? [`Elders in de inhoud: ${elders === 1 ? '1 melding' : `${elders} meldingen`}.`] : []),
    `Controleer met: npm run valideer${hier.length > 0 ? ` -- ${pad}` : ''}`,
  ];
}
