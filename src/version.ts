import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { GEGEVENSFORMAAT } from './exports/versie.ts';
import { folderSum, sha256, writeSiteSums } from './io/checksums.ts';
import { fileNames } from './io/content-files.ts';
import { readHerkomst, type Herkomst } from './io/herkomst.ts';
import { licentieTekst } from './io/licentieteksten.ts';
import { BASIS, COMMIT, CONTACT, INHOUD, KENMERK, NU, REPO, SITE, TAK, UITGEVER } from './settings.ts';

/**
 * What the site was made from, and with what: who has the same builds the same bytes. Described in
 * docs/gegevensformaat.md. The project's folder is the one in which the build runs.
 */

let herkomst: Herkomst | undefined;

/** Asked once in a build: Git takes a while. */
export function getHerkomst(): Herkomst {
  return (herkomst ??= readHerkomst('.', INHOUD, COMMIT));
}

/** What stands in /versie.json. */
export function versie() {
  const lockfile = readFileSync('package-lock.json');
  const { version, packages } = JSON.parse(lockfile.toString()) as {
    version: string;
    packages: Record<string, { version: string } | undefined>;
  };
  const pakket = (name: string) => packages[`node_modules/${name}`]?.version;
  return {
    ...getHerkomst(),
    nu: NU,
    editie: fileNames(INHOUD, 'edities').at(-1),
    inhoud: folderSum(INHOUD),
    instellingen: { SITE, BASIS, KENMERK, UITGEVER, CONTACT, REPO: REPO || undefined, TAK },
    programma: version,
    gegevensformaat: GEGEVENSFORMAAT,
    gereedschap: { node: process.versions.node, astro: pakket('astro'), pagefind: pakket('pagefind') },
    lockfile: { sha256: sha256(lockfile) },
  };
}

/** What stands in /licenties.txt: the licences of what others made and readers get. */
export const licenties = licentieTekst;

/** Writes the checksums of all files. Stands at the end of the integrations: what comes after it has none. */
export function siteSums(): AstroIntegration {
  return {
    name: 'wozo-controlegetallen',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`controlegetallen van ${writeSiteSums(fileURLToPath(dir))} bestanden`);
      },
    },
  };
}
