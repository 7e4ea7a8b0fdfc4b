// Publishes an invented site or goes back, in a process of its own that a test can kill: node publiceer-kind.ts DOEL publiceer 7 [stap]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comprimeer } from '../../scripts/hosting/comprimeer.ts';
import { publiceer, zetTerug, type Stap } from '../../scripts/publish/publiceer.ts';
import { writeSiteSums } from '../../src/integrations/sums.ts';

export const ADRESSEN = ['/', ...Array.from({ length: 60 }, (_, i) => `/acties/${i}/`)];

/** One page in ten stays as it is from one version to the next. */
export const isBlijvend = (adres: string) => adres.endsWith('0/');

/** The stylesheet and the part of the search index that a page of this version asks for. */
export function vasteAdressen(versie: number): string[] {
  return [`/_astro/site.${versie}.css`, `/pagefind/fragment/nl_${versie}.pf_fragment`];
}

/** What stands at an address in a version: every byte follows from its number, so that a test knows whether an answer is whole. */
export function inhoudVan(adres: string, versie: number): string {
  const woorden = `versie ${versie} van ${adres} `.repeat(40 + ((versie * 7 + adres.length * 13) % 90));
  return `<!doctype html><link href="/_astro/site.${versie}.css"><p>${woorden}</p><!-- heel -->\n`;
}

/** Every file of a version, by its path. */
function bestandenVan(versie: number): [pad: string, inhoud: string][] {
  const eigen = [...ADRESSEN, ...vasteAdressen(versie)].map((adres): [string, string] => [
    adres.slice(1).replace(/(^|\/)$/, '$1index.html'),
    inhoudVan(adres, isBlijvend(adres) ? 0 : versie),
  ]);
  return [...eigen, ['404.html', '<p>niet gevonden']];
}

if (import.meta.main) {
  const [doel = '', wat, versie, dood] = process.argv.slice(2);
  const project = join(import.meta.dirname, '../..');
  /** Ends the process as a power cut would, when that was asked of this step. */
  const moment = (stap: string) => dood === stap && process.kill(process.pid, 'SIGKILL');
  const stappen: Stap[] = [
    (map) => {
      for (const [i, [pad, inhoud]] of bestandenVan(Number(versie)).entries()) {
        mkdirSync(dirname(join(map, pad)), { recursive: true });
        writeFileSync(join(map, pad), inhoud);
        if (i === 20) moment('bouw');
      }
      writeSiteSums(map);
    },
    comprimeer,
    () => moment('vlak voor de wissel'),
  ];
  process.stdout.write('begin\n');
  await (wat === 'terug' ? zetTerug(doel, project) : publiceer(doel, project, '2026-11-01-1a2b3c4', stappen));
}
