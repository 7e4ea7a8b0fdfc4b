import { statSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '../src/checks/report.ts';
import { planImport, type ImportPlan } from '../src/read/import-plan.ts';
import { readNummers } from '../src/read/read-nummers.ts';
import { readSeed } from '../src/read/read-seed.ts';
import { INHOUD } from '../src/settings.ts';
import { schrijf, schrijfFout } from './lib/schrijf.ts';

/** Makes a file for every actielijn, onderwerp and actie of a seed that has none yet. Never overwrites. */
const GEBRUIK = 'Gebruik: npm run importeer -- seeds/2023-06-monitor.yaml [--proef]';

process.exitCode = importeer(process.argv.slice(2));

function importeer(argumenten: string[]): number {
  const opties = argumenten.filter((argument) => argument.startsWith('-'));
  const bestanden = argumenten.filter((argument) => !argument.startsWith('-'));
  const onbekend = opties.filter((optie) => optie !== '--proef');
  if (onbekend.length > 0) return mislukt(`Deze optie bestaat niet: ${onbekend.join(', ')}.\n${GEBRUIK}`);
  const [bestand] = bestanden;
  if (bestand === undefined || bestanden.length > 1) return mislukt(`Noem één bestand uit seeds/.\n${GEBRUIK}`);
  if (!statSync(INHOUD, { throwIfNoEntry: false })?.isDirectory()) {
    return mislukt(`De map ${INHOUD} bestaat niet. Controleer of INHOUD naar de goede map wijst.`);
  }

  const { seed, meldingen } = readSeed(bestand);
  if (!seed) return mislukt(reportText(meldingen));
  const plan = planImport(seed, readNummers(INHOUD));
  if (plan.bezet.length > 0) return mislukt(plan.bezet.map(bezetText).join('\n'));

  const proef = opties.includes('--proef');
  if (!proef) {
    try {
      schrijf(
        plan.nieuw.map(({ pad, tekst }) => ({ soort: 'nieuw', pad: join(INHOUD, pad), tekst })),
        INHOUD,
      );
    } catch (error) {
      return mislukt(schrijfFout(error));
    }
  }
  console.log(planText(plan, proef));
  return 0;
}

function planText({ nieuw, bestaand }: ImportPlan, proef: boolean): string {
  const alGemaakt = bestaand.length > 0 ? ` ${bestaand.length} hebben al een bestand.` : '';
  if (nieuw.length === 0) return `Er is niets te maken.${alGemaakt}`;
  const slot = proef
    ? `Proef: ${aantal(nieuw.length)} te maken, niets geschreven.${alGemaakt}`
    : `${aantal(nieuw.length)} gemaakt.${alGemaakt}\nVul ze aan; npm run valideer zegt wat er nog ontbreekt.`;
  return [...nieuw.map(({ nummer, pad }) => `nieuw  ${nummer.padEnd(7)}${join(INHOUD, pad)}`), '', slot].join('\n');
}

function aantal(count: number): string {
  return count === 1 ? '1 bestand' : `${count} bestanden`;
}

function bezetText({ nummer, pad, heeft }: ImportPlan['bezet'][number]): string {
  return `${join(INHOUD, pad)}\n  Dit bestand heeft nummer ${heeft}, maar zou van ${nummer} zijn. Geef een van de twee een andere naam.`;
}

function mislukt(wat: string): number {
  console.error(`${wat}\n\nEr is niets geschreven.`);
  return 1;
}
