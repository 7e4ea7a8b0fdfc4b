import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { reden } from '../edit/schrijf.ts';
import { achter, doelFout, leesVersies, neemWerkmap, VERSIES } from './doelmap.ts';
import { deelGelijke, neemMee } from './meenemen.ts';

/** Makes a site in a folder that does not exist yet, or does something with it there; throws when it may not be seen. */
export type Stap = (site: string) => unknown;

/**
 * Makes a new version of the site beside the live one, writes it to the disk whole, and only then makes it live, with
 * one rename. Whatever goes wrong before that, leaves the live site as it was.
 *
 * @param wanneer the day and the commit: 2026-11-23-1a2b3c4
 * @throws when it was not published; the message says why, and what readers see now
 */
export function publiceer(doel: string, project: string, wanneer: string, stappen: readonly Stap[]): Promise<string> {
  return inWerkmap(doel, project, async (werkmap) => {
    const nummer = Number.parseInt(leesVersies(doel).at(-1) ?? '0', 10) + 1;
    const naam = `${String(nummer).padStart(4, '0')}-${wanneer}`;
    const site = join(werkmap, naam, 'site');
    for (const stap of stappen) await stap(site);
    deelGelijke(join(doel, 'huidig'), site);
    neemMee(doel, naam, site);
    renameSync(join(werkmap, naam), join(doel, VERSIES, naam));
    wissel(doel, naam, werkmap);
    const gezegd = `Gepubliceerd: ${omschrijf(naam)}\nTerug naar de vorige: npm run publiceer -- ${doel} --terug`;
    return [gezegd, ...ruimOp(doel, werkmap)].join('\n');
  });
}

/** Makes a version that is still there live again; without a number the one that was live before. */
export function zetTerug(doel: string, project: string, nummer?: number): Promise<string> {
  return inWerkmap(doel, project, (werkmap) => {
    const gekozen = leesVersies(doel).find((naam) => Number.parseInt(naam, 10) === nummer);
    const naar = nummer === undefined ? achter(doel, 'vorige') : gekozen;
    if (naar === undefined) throw new Error(`die versie is er niet. Dit is er:\n${lijst(doel)}`);
    if (naar === achter(doel, 'huidig')) return `Al te zien: ${omschrijf(naar)}`;
    neemMee(doel, naar, join(doel, VERSIES, naar, 'site'));
    wissel(doel, naar, werkmap);
    return `Nu te zien: ${omschrijf(naar)}\nToch weer die van net: npm run publiceer -- ${doel} --terug`;
  });
}

/** The versions that are there, the newest first, and which of them is live. */
export function lijst(doel: string): string {
  const teken = (naam: string) => (naam === achter(doel, 'huidig') ? '→' : ' ');
  const regels = leesVersies(doel).map((naam) => `${teken(naam)} ${omschrijf(naam)}`);
  return regels.reverse().join('\n') || `In ${doel} is nog niets gepubliceerd.`;
}

/** "0007-2026-11-23-1a2b3c4" in words. */
function omschrijf(naam: string): string {
  return naam.replace(/^0*(\d+)-(\d+-\d+-\d+)-(.*)$/, 'versie $1, van $2, commit $3');
}

/** Does the work in a folder of its own, that is gone afterwards, and tells in Dutch what stopped it. */
async function inWerkmap(doel: string, project: string, werk: (werkmap: string) => string | Promise<string>) {
  const fout = doelFout(doel, project);
  if (fout) throw new Error(fout);
  mkdirSync(join(doel, VERSIES), { recursive: true });
  const { werkmap, weg } = neemWerkmap(doel);
  try {
    return await werk(werkmap);
  } catch (error) {
    const naam = achter(doel, 'huidig');
    const nu = naam === undefined ? 'Er is nog niets te zien' : `Nog te zien: ${omschrijf(naam)}`;
    throw new Error(`Niet gepubliceerd: ${reden(error)}.\n${nu}.`, { cause: error });
  } finally {
    weg();
  }
}

/** Makes a version live: one rename, so that whoever asks gets the old site or the new one. */
function wissel(doel: string, naam: string, werkmap: string): void {
  const vorige = achter(doel, 'huidig') ?? naam;
  // All of it is on the disk first, so that a power cut cannot leave an empty site.
  execFileSync('sync', ['-f', doel]);
  for (const [link, versie] of Object.entries({ huidig: naam, vorige })) {
    symlinkSync(join(VERSIES, versie, 'site'), join(werkmap, link));
    renameSync(join(werkmap, link), join(doel, link));
  }
}

/**
 * Takes the oldest versions away, and tells which. What is live stays with three others: what it would go back to, and
 * the newest. The new version is live by now, so trouble here is no failure.
 */
function ruimOp(doel: string, werkmap: string): string[] {
  const rang = new Set([achter(doel, 'huidig'), achter(doel, 'vorige'), ...leesVersies(doel).reverse()]);
  const weg = [...rang].filter((naam) => naam !== undefined).slice(1 + 3);
  try {
    // Away in one stroke: a version that is half removed must not look like one. The work folder goes at the end.
    for (const naam of weg) renameSync(join(doel, VERSIES, naam), join(werkmap, naam));
    return weg.map((naam) => `Opgeruimd: ${omschrijf(naam)}`);
  } catch (error) {
    return [`Oude versies opruimen lukte niet: ${reden(error)}.`];
  }
}
