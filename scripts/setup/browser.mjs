// Zoekt een Chromium voor de tests en regelt er zo nodig een.
// Plain JavaScript: opzetten.mjs calls it under Node 20; playwright.config.ts asks it for the path.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installeerPakketten, isUitvoerbaar, opPad } from './systeem.mjs';

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const OP_MACOS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const UITLEG = [
  'Voor de tests is Chromium nodig; er is er geen gevonden en installeren lukte niet. Kies er een:',
  '  - installeer chromium of google-chrome met de pakketbeheerder van dit systeem;',
  '  - draai: npx playwright install --with-deps chromium',
  '  - wijs er zelf een aan: CHROMIUM=/pad/naar/chromium npm test',
].join('\n');

/**
 * An installed browser, nothing being downloaded. A wrong CHROMIUM is an error: another one would test something else.
 * @returns {string | undefined}
 */
export function vindBrowser({ env, opPad, vanPlaywright, werkt }) {
  if (env.CHROMIUM) {
    if (werkt(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`CHROMIUM wijst naar ${env.CHROMIUM}, maar die start niet.`);
  }
  return [...NAMEN.map(opPad), ...OP_MACOS, vanPlaywright()].find((pad) => pad && werkt(pad));
}

/** Cheapest first: what is there, Playwright's own download, the system's package. Says what to do when all fail. */
export function regelBrowser(omgeving) {
  const { downloadMetPlaywright, installeerPakket, meld } = omgeving;
  try {
    const stappen = [() => undefined, downloadMetPlaywright, installeerPakket];
    for (const stap of stappen) {
      stap();
      const pad = vindBrowser(omgeving);
      if (pad) return pad;
    }
    meld(UITLEG);
  } catch (fout) {
    meld(fout.message);
  }
  return undefined;
}

const map = resolve(fileURLToPath(import.meta.url), '../../..');

/** Started once, because a file alone proves nothing: Ubuntu's is a stub for snap, a download may miss libraries. */
function werkt(pad) {
  if (!isUitvoerbaar(pad)) return false;
  // On Windows --version opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(pad, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function vanPlaywright() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

function downloadMetPlaywright() {
  console.error('Geen Chromium gevonden. Playwright haalt er een op (hoogstens vier minuten).');
  const cli = join(map, 'node_modules/@playwright/test/cli.js');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: map, env, stdio: 'ignore', timeout: 240_000 });
}

function installeerPakket() {
  const gezegd = 'Dat lukte niet. Het systeempakket chromium wordt geïnstalleerd (apt-get).';
  // fonts-liberation: without any font a page is measured with empty letters.
  installeerPakketten(gezegd, ['chromium', 'fonts-liberation']);
}

export function echteOmgeving() {
  return {
    env: process.env,
    opPad,
    werkt,
    vanPlaywright,
    downloadMetPlaywright,
    installeerPakket,
    meld: console.error,
  };
}
