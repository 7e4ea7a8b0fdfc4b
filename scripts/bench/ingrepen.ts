import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What an editor does between two builds. */
export interface Ingreep {
  naam: 'tekst' | 'status' | 'nieuw';
  wat: string;
  /** Changes exactly one file of a content folder; another one at each `keer`. Returns its path. */
  doe: (inhoud: string, keer: number) => string;
}

export const INGREPEN: readonly Ingreep[] = [
  { naam: 'tekst', wat: 'na een gewijzigde tekst', doe: wijzigTekst },
  { naam: 'status', wat: 'na een gewijzigde status', doe: wijzigStatus },
  { naam: 'nieuw', wat: 'na een nieuwe actie', doe: nieuweActie },
];

function wijzigTekst(inhoud: string, keer: number): string {
  const pad = actieBestanden(inhoud).at(3 * keer + 1) ?? '';
  return schrijf(pad, `${readFileSync(pad, 'utf8').trimEnd()} Dit is zin ${keer} van de meting.\n`);
}

/** From one judgement that the source gives to another, which is as valid. */
function wijzigStatus(inhoud: string, keer: number): string {
  const met = actieBestanden(inhoud).filter((pad) => /^ +status: conform-planning$/m.test(readFileSync(pad, 'utf8')));
  const pad = met.at(keer % met.length);
  if (!pad) throw new Error(`In ${inhoud} is geen actie die conform planning loopt.`);
  return schrijf(pad, readFileSync(pad, 'utf8').replace(/^( +status: )conform-planning$/m, '$1afwijking'));
}

/** A copy of the first actie of an onderwerp, with a number of its own that is not taken. */
function nieuweActie(inhoud: string, keer: number): string {
  const pad = actieBestanden(inhoud).at(keer) ?? '';
  const tekst = readFileSync(pad, 'utf8');
  const [onderwerp] = /^[\d.]+(?=\.\d+$)/.exec(/^nummer: "?([\d.]+)"?$/m.exec(tekst)?.[1] ?? '') ?? [];
  if (!onderwerp) throw new Error(`${pad} heeft geen nummer.`);
  const nummer = `${onderwerp}.${900 + keer}`;
  const nieuw = tekst
    .replace(/^nummer: .*$/m, `nummer: "${nummer}"`)
    .replace(/^titel: .*$/m, `titel: Nieuwe actie ${keer} van de meting`);
  return schrijf(join(dirname(pad), `${nummer.replaceAll('.', '-')}-nieuwe-actie-${keer}-van-de-meting.mdx`), nieuw);
}

/** In the same order on every machine. */
function actieBestanden(inhoud: string): string[] {
  const map = join(inhoud, 'acties');
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.mdx'))
    .sort()
    .map((pad) => join(map, pad));
}

function schrijf(pad: string, tekst: string): string {
  writeFileSync(pad, tekst);
  return pad;
}
