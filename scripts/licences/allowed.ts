import { isToegestaan } from './spdx.ts';

/** Which licences the packages may have that this project uses. Why these: decision 0002. */
const TOEGESTAAN = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unlicense',
  'CC0-1.0',
  'EUPL-1.2',
  // Of a file that is changed the source must be given; we change none.
  'MPL-2.0',
  // For typefaces: the licence goes along with the font.
  'OFL-1.1',
]);

/** A package that may be used though its licence is not in the list, and why. */
export interface Uitzondering {
  /** The name of the package; a * at its end stands for the rest. */
  pakket: string;
  licentie: string;
  reden: string;
}

export const UITZONDERINGEN: readonly Uitzondering[] = [
  {
    pakket: '@img/sharp-libvips-*',
    licentie: 'LGPL-3.0-or-later',
    reden: 'Hoort bij Astro, voor het verkleinen van foto’s. De site gebruikt het niet en verspreidt het niet.',
  },
  {
    pakket: '@img/sharp-win32-*',
    licentie: 'Apache-2.0 AND LGPL-3.0-or-later',
    reden: 'Hoort bij Astro, voor het verkleinen van foto’s. De site gebruikt het niet en verspreidt het niet.',
  },
  {
    pakket: '@img/sharp-wasm32',
    licentie: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    reden: 'Hoort bij Astro, voor het verkleinen van foto’s. De site gebruikt het niet en verspreidt het niet.',
  },
  {
    pakket: '@cspell/dict-en-common-misspellings',
    licentie: 'CC BY-SA 4.0',
    reden: 'Engelse woordenlijst die met cspell meekomt. Alleen voor de spellingcontrole; niets ervan komt op de site.',
  },
  {
    pakket: '@cspell/dict-django',
    licentie: 'WTFPL',
    reden: 'Woordenlijst die met cspell meekomt. Alles mag ermee; niets ervan komt op de site.',
  },
  {
    pakket: 'caniuse-lite',
    licentie: 'CC-BY-4.0',
    reden: 'Gegevens over browsers, voor de linter. Niets ervan komt op de site.',
  },
];

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
  const buiten = pakketten.filter(({ licentie }) => !isToegestaan(licentie ?? '', TOEGESTAAN));
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
