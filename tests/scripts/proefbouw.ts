import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, sumLines } from '../../src/read/files/checksums.ts';
import { draai } from './draai.ts';
import { ROOT } from '../contract/inhoud.ts';

/**
 * The fixture programme as a site with other settings than the real one: under a path, with a repository, and with
 * addresses that moved. Settings are read once, so it is a build of its own; one for all tests that need any of it.
 */
export const BASIS = '/monitor';
export const SITE = 'https://monitor.example';
export const REPO = 'https://github.com/voorbeeld/wozo';

/** What readers were promised, all still there after the actielijn got another name. */
export const BELOOFD = [
  ...['', '#2023-12', 'atom.xml', 'agenda.ics', 'tijdlijn.csv'].map((eind) => `/actielijnen/1-groen-dichtbij/${eind}`),
  '/inbedden/actielijnen/1-groen-dichtbij/',
  '/plaatjes/actielijnen/1-groen-dichtbij.png',
];

export interface Proefbouw {
  /** Its content folder, within the project. */
  inhoud: string;
  dist: string;
  /** What the build said. */
  gezegd: string;
  env: NodeJS.ProcessEnv;
}

/** Builds it, or takes what an earlier test built of the very same files. */
export function proefbouw(): Proefbouw {
  const map = `.cache/proefbouw-${som().slice(0, 16)}`;
  const [inhoud, dist, gezegd] = ['content', 'dist', 'gezegd.txt'].map((naam) => join(map, naam)) as [
    string,
    string,
    string,
  ];
  const env = { ...process.env, INHOUD: inhoud, BASIS, SITE, REPO, NU: '2026-11-01', ASTRO_TELEMETRY_DISABLED: '1' };
  if (!existsSync(join(ROOT, gezegd))) {
    for (const oud of globSync('.cache/proefbouw-*', { cwd: ROOT })) rmSync(join(ROOT, oud), { recursive: true });
    mkdirSync(join(ROOT, map), { recursive: true });
    cpSync(join(ROOT, 'tests/fixtures/programma'), join(ROOT, inhoud), { recursive: true });
    writeFileSync(join(ROOT, inhoud, 'adressen.txt'), `${BELOOFD.join('\n')}\n`);
    const hernoemd = draai('hernoem.ts', ['1', '--naam', 'groen'], join(ROOT, map), {});
    if (hernoemd.code !== 0) throw new Error(hernoemd.fout);
    const astro = [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', dist];
    const { status, stdout, stderr } = spawnSync(process.execPath, astro, { cwd: ROOT, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout + stderr);
    writeFileSync(join(ROOT, gezegd), stdout + stderr);
  }
  return { inhoud, dist: join(ROOT, dist), gezegd: readFileSync(join(ROOT, gezegd), 'utf8'), env };
}

/** The sum of all that it is made of, and with. */
function som(): string {
  const mappen = ['src', 'public', 'letters', 'scripts', 'tests/fixtures/programma'].flatMap((map) =>
    sumLines(join(ROOT, map), map),
  );
  const bestanden = ['astro.config.mjs', 'package-lock.json', 'tests/scripts/proefbouw.ts'].map((bestand) =>
    readFileSync(join(ROOT, bestand), 'utf8'),
  );
  return sha256([process.version, ...mappen, ...bestanden].join('\n'));
}
