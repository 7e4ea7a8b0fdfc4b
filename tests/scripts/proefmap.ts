import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';

const TESTS = join(import.meta.dirname, '..');

/** A folder with nothing in it yet, made anew for every test of a file or group. */
export function legeMap() {
  let map = '';
  beforeEach(() => {
    // The real path: on macOS the temporary folder is a link.
    map = realpathSync(mkdtempSync(join(tmpdir(), 'wozo-proef-')));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  const pad = (...delen: string[]) => join(map, ...delen);
  const lees = (bestand: string) => readFileSync(pad(bestand), 'utf8');
  const schrijf = (bestand: string, tekst: string | Buffer) => {
    mkdirSync(dirname(pad(bestand)), { recursive: true });
    writeFileSync(pad(bestand), tekst);
  };
  return {
    pad,
    lees,
    schrijf,
    schrijfAlle: (bestanden: Record<string, string>) => {
      for (const [bestand, tekst] of Object.entries(bestanden)) schrijf(bestand, tekst);
    },
    weg: (bestand: string) => rmSync(pad(bestand), { recursive: true }),
    /** Changes a file by hand, as an editor would. */
    vervang: (bestand: string, van: string | RegExp, naar: string) => {
      expect(lees(bestand)).toMatch(van);
      schrijf(bestand, lees(bestand).replace(van, naar));
    },
    /** Every file below a folder with what is in it: also what a tool might have left beside the content. */
    alles: (van = ''): Record<string, string> => {
      const paden = readdirSync(pad(van), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(pad(van, '/').length));
      return Object.fromEntries(paden.sort().map((bestand) => [bestand, lees(join(van, bestand))]));
    },
  };
}

/** A folder with a copy of the fixture programme in `content/`, or of other content, made anew for every test. */
export function proefmap(inhoud = join(TESTS, 'fixtures/programma')) {
  const map = legeMap();
  beforeEach(() => cpSync(inhoud, map.pad('content'), { recursive: true }));
  return map;
}
