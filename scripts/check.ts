// Alle snelle controles, naast elkaar. `npm run check -- lint types` doet alleen die.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** What each says is kept until it is done, so that two never mix. The slow ones start first. */
const CONTROLES = {
  types: 'astro check',
  lint: 'eslint .',
  tests: 'vitest run tests/unit tests/contract --exclude "tests/contract/dist/**"',
  opmaak: 'prettier --check --log-level warn .',
  knip: 'knip --no-config-hints',
  licenties: 'node scripts/licences/check.ts',
  inhoud: 'node scripts/valideer.ts',
};
type Naam = keyof typeof CONTROLES;

interface Uitslag {
  naam: Naam;
  gelukt: boolean;
  uitvoer: string;
  seconden: string;
}

async function draai(naam: Naam): Promise<Uitslag> {
  const begin = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };
  const proces = spawn(CONTROLES[naam], { shell: true, env });
  let uitvoer = '';
  for (const stroom of [proces.stdout, proces.stderr])
    stroom.setEncoding('utf8').on('data', (deel: string) => (uitvoer += deel));
  await once(proces, 'close');
  const seconden = ((performance.now() - begin) / 1000).toFixed(1);
  return { naam, gelukt: proces.exitCode === 0, uitvoer, seconden };
}

function toon({ naam, gelukt, uitvoer, seconden }: Uitslag): void {
  if (!gelukt) console.log(`\n${uitvoer.trim()}\n`);
  console.log(`${gelukt ? '✓' : '✗'} ${naam} (${seconden} s)`);
}

function gevraagd(argumenten: string[]): Naam[] {
  const alle = Object.keys(CONTROLES) as Naam[];
  const onbekend = argumenten.filter((woord) => !alle.includes(woord as Naam));
  if (onbekend.length > 0) {
    console.error(`Onbekend: ${onbekend.join(', ')}. Kies uit: ${alle.join(', ')}.`);
    process.exit(1);
  }
  return argumenten.length > 0 ? (argumenten as Naam[]) : alle;
}

// In a fresh copy Astro's own types are not there yet, and the linter cannot do without them.
if (!existsSync('.astro/types.d.ts')) spawnSync('astro sync --silent', { shell: true, stdio: 'inherit' });

const wachtrij = gevraagd(process.argv.slice(2));
const mislukt: Naam[] = [];

async function werkAf(): Promise<void> {
  for (let naam = wachtrij.shift(); naam; naam = wachtrij.shift()) {
    const uitslag = await draai(naam);
    toon(uitslag);
    if (!uitslag.gelukt) mislukt.push(naam);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, werkAf));
console.log(mislukt.length > 0 ? `\nNiet in orde: ${mislukt.join(', ')}.` : '\nAlles in orde.');
process.exitCode = mislukt.length > 0 ? 1 : 0;
