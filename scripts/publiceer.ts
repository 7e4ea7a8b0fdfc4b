import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAndCheck } from '../src/read/read-checked.ts';
import { readHerkomst } from '../src/read/git-commit.ts';
import { BASIS, COMMIT, CONTACT, INHOUD, NU, SITE } from '../src/settings.ts';
import { comprimeer } from './hosting/comprimeer.ts';
import { mislukt, voerUit } from './lib/argumenten.ts';
import { instellingFouten, siteGebreken } from './publish/keuring.ts';
import { lijst, publiceer, zetTerug, type Stap } from './publish/publiceer.ts';

const PROJECT = join(import.meta.dirname, '..');

// Who stops it, stops the build too; this process stays to clear up after it.
let isGestopt = false;
let bezig: ChildProcess | undefined;
for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signaal, () => {
    isGestopt = true;
    bezig?.kill('SIGTERM');
  });
}
// The web server must be able to read what is written here, whoever publishes.
process.umask(0o022);

/** Publishes the site in a folder of a web server, or goes back to an earlier version there. */
await voerUit('publiceer', async ({ argumenten: [doel = ''], waarden, aan }) => {
  try {
    console.log(await doe(doel, waarden.naar, aan));
    return 0;
  } catch (error) {
    return mislukt((error as Error).message);
  }
});

async function doe(doel: string, naar: string | undefined, aan: ReadonlySet<string>): Promise<string> {
  if (aan.has('lijst')) return lijst(doel);
  if (aan.has('terug')) return zetTerug(doel, PROJECT);
  if (naar !== undefined) return zetTerug(doel, PROJECT, Number(naar));
  const fouten = instellingFouten(SITE, readAndCheck(INHOUD).content.programma?.data.contact ?? CONTACT);
  if (fouten.length > 0) throw new Error(['Er is niets gebouwd of gepubliceerd.', ...fouten].join('\n'));
  const stappen: Stap[] = [
    () => draai('valideer.ts'),
    (site) => draai('bouw.ts', '--uit', site),
    // These change pages, and make the checksums again.
    (site) => (aan.has('pdf') ? draai('pdf.ts', '--uit', site) : undefined),
    keur,
    comprimeer,
    gaDoor,
  ];
  if (!aan.has('proef')) return publiceer(doel, PROJECT, `${NU}-${kortCommit()}`, stappen);
  const map = mkdtempSync(join(tmpdir(), 'wozo-proef-'));
  try {
    for (const stap of stappen) await stap(join(map, 'site'));
    return 'Proef geslaagd. Er is niets gepubliceerd.';
  } finally {
    rmSync(map, { recursive: true });
  }
}

function keur(site: string): void {
  const gebreken = siteGebreken(site, { NU, BASIS });
  if (gebreken.length > 0) throw new Error(`de gebouwde site is niet in orde:\n- ${gebreken.join('\n- ')}`);
}

function gaDoor(): void {
  if (isGestopt) throw new Error('het is gestopt');
}

/** Seven digits of the commit, and whether the files differ from it; the whole of it is in versie.json. */
function kortCommit(): string {
  const { commit, werkmap } = readHerkomst(PROJECT, INHOUD, COMMIT);
  return `${commit.replace(/^([0-9a-f]{7})[0-9a-f]+$/, '$1')}${werkmap === 'gewijzigd' ? '-gewijzigd' : ''}`;
}

/** Runs another command of the project, with its output on the screen. @throws when it did not go well */
async function draai(script: string, ...argumenten: string[]): Promise<void> {
  gaDoor();
  bezig = spawn(process.execPath, [join(import.meta.dirname, script), ...argumenten], {
    cwd: PROJECT,
    stdio: 'inherit',
    // The same day for all, also around midnight.
    env: { ...process.env, NU },
  });
  const [code] = (await once(bezig, 'close')) as [number | null];
  if (code !== 0) throw new Error('de bouw is mislukt');
}
