// De ene ingang van elke opdracht: zet klaar wat ontbreekt, en start haar dan met onze Node. Zonder opdracht: alleen klaarzetten.
// Runs under the Node that the reader has (20 or newer), before anything is installed: plain JavaScript, no packages.
import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MAP, onzeNode, zetKlaar } from './setup/opzetten.mjs';

const BOUW = [['valideer'], ['bouw']];
const TOON = ['astro', 'preview', '--port', '4321', '--ignore-lock'];

/**
 * What a command starts, one after the other: a script of ours by its name, or a program with its arguments. What people
 * type behind the command goes to the last. A command that is not here starts the script of that name.
 */
export const STAPPEN = {
  start: [...BOUW, TOON],
  voorbeeld: [TOON],
  dev: [['astro', 'dev', '--port', '4321', '--ignore-lock']],
  build: BOUW,
  koppelingen: [...BOUW, ['koppelingen']],
  adressen: [...BOUW, ['adressen']],
  klaarzetten: [['astro', 'sync', '--silent']],
  'test:slow': [['vitest', 'run', '--config', 'vitest.slow.config.ts']],
  mutatietest: [['stryker', 'run']],
  format: [['prettier', '--write', '--log-level', 'warn', '.']],
};

/** Those that cannot do without a browser. */
const MET_BROWSER = new Set(['test', 'test:slow', 'pdf']);

/** The package that a program comes from. */
const PAKKET = { astro: 'astro', vitest: 'vitest', stryker: '@stryker-mutator/core', prettier: 'prettier' };

const INSTELLINGEN = 'scripts/setup/instellingen.mjs';

/**
 * What Node must run for a step.
 *
 * @param {string[]} stap
 * @returns {string[]}
 */
export function regelVan([naam, ...argumenten]) {
  const vooraf = (...bestanden) => bestanden.flatMap((each) => ['--import', pathToFileURL(join(MAP, each)).href]);
  if (naam in PAKKET) {
    const map = join(MAP, 'node_modules', PAKKET[naam]);
    const { bin } = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8'));
    return [...vooraf(INSTELLINGEN), join(map, typeof bin === 'string' ? bin : bin[naam]), ...argumenten];
  }
  return [...vooraf('scripts/setup/code-cache.mjs', INSTELLINGEN), join(MAP, 'scripts', `${naam}.ts`), ...argumenten];
}

/** Runs our Node and waits for it, with the signals that this process gets. @returns its exit code */
export function start(regel) {
  const kind = spawn(onzeNode(), regel, { cwd: MAP, stdio: 'inherit' });
  const geefDoor = (signaal) => {
    // Ctrl-C in a terminal reaches everyone in it; twice would stop what is still clearing up.
    if (signaal !== 'SIGINT' || !process.stdin.isTTY) kind.kill(signaal);
  };
  const signalen = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signaal of signalen) process.on(signaal, geefDoor);
  return new Promise((klaar, mislukt) => {
    kind.on('error', mislukt);
    kind.on('close', (code, signaal) => {
      for (const each of signalen) process.off(each, geefDoor);
      klaar(code ?? 128 + constants.signals[signaal]);
    });
  });
}

async function doe(opdracht, argumenten) {
  if (!(await zetKlaar({ browser: MET_BROWSER.has(opdracht) }))) return 1;
  if (opdracht === undefined) return 0;
  // As npm does: who is started finds our Node and our programs first.
  process.env.PATH = join(MAP, 'node_modules/.bin') + delimiter + process.env.PATH;
  const stappen = STAPPEN[opdracht] ?? [[opdracht]];
  for (const [i, stap] of stappen.entries()) {
    const code = await start([...regelVan(stap), ...(i === stappen.length - 1 ? argumenten : [])]);
    if (code !== 0) return code;
  }
  return 0;
}

// The real path: on macOS /tmp is a link, and the project may be opened through one.
const gestart = process.argv[1] ? realpathSync(process.argv[1]) : '';
if (gestart === fileURLToPath(import.meta.url)) process.exitCode = await doe(process.argv[2], process.argv.slice(3));
