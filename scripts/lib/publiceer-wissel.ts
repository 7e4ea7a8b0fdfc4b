import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { kindOf } from '../../src/hosting/path-kinds.ts';
import { HUIDIG, huidigeNaam, leesVersies, linkNaar, siteMap, VERSIES, type Versie } from './publiceer-doel.ts';

/** Begins an index of Pagefind; its name holds a digest too. */
const INDEX = /^pagefind\/[^/]+\.pf_meta$/;

/**
 * Files whose name holds a digest: Astro's stylesheets, scripts and letters, and the parts of the search index. A page
 * that was opened before the switch asks for those of its own version, after it.
 */
function isVast(pad: string): boolean {
  return kindOf(pad) === 'gehasht' || INDEX.test(pad);
}

/** The fixed files of a built site, sorted. */
export function vasteBestanden(site: string): string[] {
  return alleBestanden(site).filter(isVast);
}

/**
 * Puts the fixed files of other versions in a site, each as a second name of the same file, so that they take no
 * room. What the site has itself is never replaced, nor gets it a compressed form from elsewhere.
 */
export function neemMee(doel: string, naar: string, site = siteMap(doel, naar)): void {
  const andere = leesVersies(doel).filter(({ naam }) => naam !== naar);
  for (const { naam, vast } of andere.reverse()) {
    const eigen = new Set(alleBestanden(site));
    for (const pad of vast) {
      const van = join(siteMap(doel, naam), pad);
      if (eigen.has(pad) || eigen.has(pad.replace(/\.(gz|br)$/, '')) || !existsSync(van)) continue;
      mkdirSync(dirname(join(site, pad)), { recursive: true });
      koppel(van, join(site, pad));
    }
  }
}

/**
 * Makes every file that did not change since the version that is live the same file as there. So it keeps its date:
 * browsers and caches that have it hear that it is still good, and the versions share their room on the disk.
 */
export function deelGelijke(doel: string, site: string): void {
  const huidig = huidigeNaam(doel);
  if (huidig === undefined || !existsSync(siteMap(doel, huidig))) return;
  const oud = siteMap(doel, huidig);
  for (const pad of alleBestanden(site)) {
    const [van, naar] = [join(oud, pad), join(site, pad)];
    if (statSync(van, { throwIfNoEntry: false })?.size !== statSync(naar).size) continue;
    if (!readFileSync(van).equals(readFileSync(naar))) continue;
    rmSync(naar);
    koppel(van, naar);
  }
}

/** A second name for a file; a copy where the file system has no such thing. */
function koppel(van: string, naar: string): void {
  try {
    linkSync(van, naar);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EMLINK', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(van, naar);
  }
}

/** Makes a version live: one rename, so that whoever asks gets the old site or the new one. */
export async function wissel(doel: string, naam: string, werkmap: string): Promise<void> {
  const link = join(werkmap, HUIDIG);
  symlinkSync(linkNaar(naam), link);
  renameSync(link, join(doel, HUIDIG));
  await opSchijf(doel);
}

/**
 * Takes the oldest versions away. What is live stays, and of the others what it would go back to and the newest.
 *
 * @returns the names of what went
 */
export function ruimOp(doel: string, werkmap: string, bewaar: number): string[] {
  const huidig = huidigeNaam(doel);
  const alle = leesVersies(doel);
  const vorige = alle.find(({ naam }) => naam === huidig)?.vorige;
  const rang = ({ naam, nummer }: Versie) => (naam === vorige ? Infinity : nummer);
  const andere = alle.filter(({ naam }) => naam !== huidig).sort((a, b) => rang(b) - rang(a));
  return andere.slice(bewaar).map(({ naam }) => {
    // Away in one stroke: a version that is half removed must not look like one. The work folder goes at the end.
    renameSync(join(doel, VERSIES, naam), join(werkmap, naam));
    return naam;
  });
}

/** Waits until a folder with all in it is on the disk, so that a power cut cannot leave an empty site. */
export async function allesOpSchijf(map: string): Promise<void> {
  const alle = readdirSync(map, { recursive: true, withFileTypes: true });
  const bestanden = alle.filter((each) => each.isFile());
  const mappen = alle.filter((each) => each.isDirectory());
  for (const groep of [bestanden, mappen]) {
    for (let i = 0; i < groep.length; i += TEGELIJK)
      await Promise.all(groep.slice(i, i + TEGELIJK).map((each) => opSchijf(join(each.parentPath, each.name))));
  }
  await opSchijf(map);
}
const TEGELIJK = 64;

/** Waits until a file, or the list of names in a folder, is on the disk. */
export async function opSchijf(pad: string): Promise<void> {
  const bestand = await open(pad);
  try {
    await bestand.sync();
  } finally {
    await bestand.close();
  }
}

/** Every file of a folder, as `acties/x/index.html`, sorted. */
export function alleBestanden(map: string): string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(map, join(each.parentPath, each.name)))
    .sort();
}
