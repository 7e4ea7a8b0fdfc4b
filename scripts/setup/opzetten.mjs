// Maakt een verse kopie gereed: de vastgelegde pakketten, een Node die nieuw genoeg is en, als dat gevraagd wordt, een Chromium.
// Runs under the Node that the reader has (20 or newer), before anything is installed: plain JavaScript, no packages.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { metSlot } from './slot.mjs';

/** The highest minimum of our tools: eslint-plugin-astro wants 24.16, Astro 22.12. */
const NODE_NODIG = '24.16.0';

/** Beside our own packages, so that it disappears when npm empties the folder. */
const STEMPEL = 'node_modules/.opgezet';

/**
 * What node_modules was made from: the lockfile, and the machine (a folder copied from macOS does not run on Linux). No
 * stamp means: absent, installed halfway, or installed by hand from a lockfile we cannot know.
 */
export function stempelVan(lockfile, machine = `${process.platform}-${process.arch}`) {
  return `${createHash('sha256').update(lockfile).digest('hex')} ${machine}\n`;
}

function isGemaaktVan(stempel, bestand) {
  return existsSync(bestand) && readFileSync(bestand, 'utf8') === stempel;
}

export function isNieuwGenoeg(versie, nodig = NODE_NODIG) {
  return versie.replace(/^v/, '').localeCompare(nodig, 'en', { numeric: true }) >= 0;
}

/** Why npm failed, in a sentence; undefined when its own words say it best. */
function oorzaakVan(uitvoer) {
  if (/ENOSPC|EDQUOT/.test(uitvoer))
    return 'De schijf is vol. Maak ruimte (nodig is ongeveer 1 GB) en probeer het opnieuw.';
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|ENETDOWN|EHOSTUNREACH|ERR_SOCKET/.test(uitvoer))
    return 'Er is geen verbinding met het netwerk waar de pakketten vandaan komen. Herstel die en probeer het opnieuw.';
  if (/EACCES|EPERM|EROFS/.test(uitvoer))
    return 'In deze map mag niet worden geschreven. Pas de rechten aan en probeer het opnieuw.';
  return undefined;
}

/**
 * `installeer` says what npm said when it failed; `nodeVersie` is that of the Node which our scripts will get. The stamp
 * goes first and comes back last: who is stopped halfway leaves nothing that the next run trusts.
 */
export async function zetOp({ bestand, stempel, installeer, nodeVersie, meld }) {
  if (!isGemaaktVan(stempel, bestand)) {
    meld('De vastgelegde pakketten worden geïnstalleerd (npm ci). Dat duurt even.');
    rmSync(bestand, { force: true });
    const mislukt = await installeer();
    if (mislukt !== undefined) {
      meld(oorzaakVan(mislukt) ?? `${mislukt.trim()}\nHet installeren is niet gelukt; hierboven staat waarom.`);
      return false;
    }
    writeFileSync(bestand, stempel);
  }
  const versie = nodeVersie();
  if (versie && isNieuwGenoeg(versie)) return true;
  meld(`Nodig is Node ${NODE_NODIG} of nieuwer; hier is ${versie || 'geen werkende Node'}.`);
  meld('Voor dit systeem brengt de monitor zelf geen Node mee. Installeer een nieuwe versie: https://nodejs.org/');
  return false;
}

export const MAP = resolve(fileURLToPath(import.meta.url), '../../..');

/** The Node that comes along, or else the one of this machine. */
export function onzeNode() {
  const [systeem, einde] = process.platform === 'win32' ? ['win', '.exe'] : [process.platform, ''];
  const eigen = join(MAP, `node_modules/node-${systeem}-${process.arch}/bin/node${einde}`);
  return existsSync(eigen) ? eigen : 'node';
}

/**
 * npm tells its scripts where it lives; its own Node, because ours is removed and replaced while npm works.
 *
 * @param {(pid: number | undefined) => void} bezig
 * @returns what npm said when it failed
 */
function npmCi(bezig) {
  const opties = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const run = { cwd: MAP, stdio: ['ignore', 'inherit', 'pipe'] };
  const kind = npm ? spawn(node, [npm, ...opties], run) : spawn(['npm', ...opties].join(' '), { ...run, shell: true });
  bezig(kind.pid);
  let gezegd = '';
  kind.stderr.setEncoding('utf8').on('data', (deel) => (gezegd += deel));
  return new Promise((klaar) => {
    kind.on('error', (fout) => klaar(fout.message));
    kind.on('close', (code) => klaar(code === 0 ? undefined : gezegd));
  });
}

function nodeVersie() {
  const { status, stdout } = spawnSync(onzeNode(), ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

/** Brings what a fresh copy lacks. @returns whether all that is needed is there */
export async function zetKlaar({ browser }) {
  const bestand = join(MAP, STEMPEL);
  const stempel = stempelVan(readFileSync(join(MAP, 'package-lock.json')));
  const meld = console.error;
  const allesErbij = async (bezig) => {
    const gereed = await zetOp({ bestand, stempel, installeer: () => npmCi(bezig), nodeVersie, meld });
    if (!gereed || !browser) return gereed;
    const { regelBrowser, echteOmgeving } = await import('./browser.mjs');
    if (!regelBrowser(echteOmgeving())) return false;
    // Without it the tests of how the site is served are left out, and say so; all others run.
    const { regelNginx } = await import('./nginx.mjs');
    regelNginx();
    return true;
  };
  if (!browser && isGemaaktVan(stempel, bestand)) return allesErbij();
  try {
    return await metSlot(join(MAP, '.opzetten'), allesErbij, () =>
      meld('Een andere opdracht zet al klaar wat nodig is. Deze wacht tot dat is gedaan.'),
    );
  } catch (fout) {
    const oorzaak = oorzaakVan(fout.code ?? '');
    if (!oorzaak) throw fout;
    meld(oorzaak);
    return false;
  }
}
