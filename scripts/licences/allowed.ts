import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isToegestaan } from './spdx.ts';

/** A package that may be used though its licence is not in the list, and why. */
export interface Uitzondering {
  /** The name of the package; a * at its end stands for the rest. */
  pakket: string;
  licentie: string;
  reden: string;
}

/** What was agreed upon: afspraken.yaml. */
const AFSPRAKEN = parse(readFileSync(join(import.meta.dirname, 'afspraken.yaml'), 'utf8')) as {
  toegestaan: readonly string[];
  uitzonderingen: readonly Uitzondering[];
};
export const UITZONDERINGEN = AFSPRAKEN.uitzonderingen;

/** What a lockfile says of a package. */
export interface Pakket {
  /** The folder: node_modules/d3, or a folder below another package. */
  pad: string;
  naam: string;
  versie: string;
  /** Undefined: neither the lockfile nor the package itself names one. */
  licentie: string | undefined;
}

/** The packages of a lockfile (version 3), without the project itself. */
export function pakkettenUit(lockfile: string): Pakket[] {
  const { packages } = JSON.parse(lockfile) as {
    packages: Record<string, { version?: string; license?: string; name?: string }>;
  };
  return Object.entries(packages)
    .filter(([pad]) => pad.includes('node_modules/'))
    .map(([pad, { version = '', license, name }]) => ({
      pad,
      naam: name ?? pad.slice(pad.lastIndexOf('node_modules/') + 'node_modules/'.length),
      versie: version,
      licentie: license,
    }));
}

/**
 * What is wrong with the licences, a line each: a package that may not be used, and an exception that no package needs.
 */
export function bezwaren(
  pakketten: readonly Pakket[],
  uitzonderingen: readonly Uitzondering[] = UITZONDERINGEN,
): string[] {
  const past = (pakket: Pakket) => (each: Uitzondering) =>
    each.licentie === pakket.licentie && isNaam(each.pakket, pakket.naam);
  const buiten = pakketten.filter(({ licentie }) => !isToegestaan(licentie ?? '', AFSPRAKEN.toegestaan));
  return [
    ...buiten
      .filter((pakket) => !uitzonderingen.some(past(pakket)))
      .map(({ naam, versie, licentie }) => `${naam} ${versie}: ${licentie ?? 'noemt geen licentie'}`),
    ...uitzonderingen
      .filter((each) => !buiten.some((pakket) => past(pakket)(each)))
      .map(({ pakket, licentie }) => `De uitzondering voor ${pakket} (${licentie}) is nergens meer voor nodig.`),
  ];
}

function isNaam(pattern: string, naam: string): boolean {
  return pattern.endsWith('*') ? naam.startsWith(pattern.slice(0, -1)) : pattern === naam;
}
