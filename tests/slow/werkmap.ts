import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { filesBelow } from '../../src/read/files/files-below.ts';

/** A copy of the project in a folder of its own, in which a test may build and change what it likes. */

const ROOT = resolve(import.meta.dirname, '../..');

/** What a fresh copy of the repository does not have. */
const GEMAAKT = /^(node_modules|\.git|dist|dist\..*|\.astro|\.cache|test-results|playwright-report)$/;
/** Where a build remembers something for the next. */
const GEHEUGEN = ['node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'];

export type Bestanden = ReadonlyMap<string, Buffer>;

export interface Bouw {
  /** What is said on top of the environment of the test; undefined takes a setting away. */
  env?: Record<string, string | undefined>;
  /** The rights that new files do not get, as 022. */
  umask?: string;
}

export interface Werkmap {
  pad: (...delen: string[]) => string;
  lees: (pad: string) => string;
  schrijf: (pad: string, tekst: string) => void;
  /** Changes a file by hand; fails when the words are not there. */
  vervang: (pad: string, van: string, naar: string) => void;
  /** Builds the site into dist/, and gives what is there. */
  bouw: (opties?: Bouw) => Bestanden;
}

export function werkmap(map: string): Werkmap {
  mkdirSync(map, { recursive: true });
  for (const name of readdirSync(ROOT)) {
    if (!GEMAAKT.test(name)) cpSync(join(ROOT, name), join(map, name), { recursive: true });
  }
  // Linked file by file, so that the packages too have another place; a copy where the disk is another one.
  const packages = [join(ROOT, 'node_modules'), join(map, 'node_modules')];
  if (spawnSync('cp', ['-al', ...packages], { stdio: 'ignore' }).status !== 0) spawnSync('cp', ['-a', ...packages]);
  const pad = (...delen: string[]) => join(map, ...delen);
  const lees = (file: string) => readFileSync(pad(file), 'utf8');
  const schrijf = (file: string, tekst: string) => {
    mkdirSync(dirname(pad(file)), { recursive: true });
    writeFileSync(pad(file), tekst);
  };
  for (const folder of GEHEUGEN) rmSync(pad(folder), { recursive: true, force: true });
  return {
    pad,
    lees,
    schrijf,
    vervang: (file, van, naar) => {
      expect(lees(file)).toContain(van);
      schrijf(file, lees(file).replace(van, naar));
    },
    bouw: ({ env = {}, umask = '022' } = {}) => {
      const path = `${pad('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
      const build = spawnSync(`umask ${umask} && node scripts/bouw.ts`, {
        cwd: map,
        shell: true,
        encoding: 'utf8',
        env: { ...process.env, PATH: path, ...env },
      });
      if (build.status !== 0) throw new Error(`De bouw in ${map} mislukte.\n${build.stdout}${build.stderr}`);
      return bestanden(pad('dist'));
    },
  };
}

/** Every file below a folder by its path there, with its bytes. */
function bestanden(map: string): Bestanden {
  return new Map(filesBelow(map).map((file) => [file, readFileSync(join(map, file))]));
}

/** What is not the same in both: each file with the first place where they part. */
export function verschillen(een: Bestanden, twee: Bestanden): string[] {
  return [...new Set([...een.keys(), ...twee.keys()])].sort().flatMap((name) => {
    const [a, b] = [een.get(name), twee.get(name)];
    if (!a || !b) return [`${name}: alleen in de ${a ? 'eerste' : 'tweede'}`];
    if (a.equals(b)) return [];
    const at = a.findIndex((byte, index) => byte !== b[index]);
    const from = at === -1 ? Math.min(a.length, b.length) : at;
    const words = (bytes: Buffer) => JSON.stringify(bytes.subarray(Math.max(0, from - 40), from + 60).toString());
    return [`${name}: vanaf byte ${from} ${words(a)} en ${words(b)}`];
  });
}

/** Gives every file below a folder another time, as a later checkout would. */
export function anderTijdstip(map: string, dag: string): void {
  const when = new Date(dag);
  for (const name of readdirSync(map)) {
    if (GEMAAKT.test(name)) continue;
    const deeper = statSync(join(map, name)).isDirectory() ? readdirSync(join(map, name), { recursive: true }) : [];
    for (const entry of ['', ...deeper]) utimesSync(join(map, name, String(entry)), when, when);
  }
}
