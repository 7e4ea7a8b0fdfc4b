import { readFileSync } from 'node:fs';
import type { SiteData } from '../schema/site.ts';
import { uitgeverVan } from './uitgever.ts';
import { GEGEVENSFORMAAT } from './versie.ts';
import { folderSum, sha256 } from '../read/files/checksums.ts';
import { fileNames } from '../read/files/content-files.ts';
import { readHerkomst, type Herkomst } from '../read/git-commit.ts';
import { BASIS, COMMIT, CONTACT, INHOUD, KENMERK, NU, REPO, SITE, TAK } from '../settings.ts';

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
export function versie(site: SiteData) {
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
    instellingen: { SITE, BASIS, KENMERK, UITGEVER: uitgeverVan(site), CONTACT, REPO: REPO || undefined, TAK },
    programma: version,
    gegevensformaat: GEGEVENSFORMAAT,
    gereedschap: { node: process.versions.node, astro: pakket('astro'), pagefind: pakket('pagefind') },
    lockfile: { sha256: sha256(lockfile) },
  };
}
