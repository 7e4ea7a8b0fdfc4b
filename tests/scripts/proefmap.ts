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
import type { Uitkomst } from './draai.ts';

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
  const schrijf = (bestand: string, tekst: string) => {
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

/** Sees that a command says what is wrong, ends in 1, and leaves every file as it was. */
export function verwachtWeigering(map: ReturnType<typeof legeMap>, opdracht: () => Uitkomst, wat: string): void {
  const voor = map.alles();
  const { code, uit, fout } = opdracht();
  expect(fout).toContain(wat);
  expect(fout).toMatch(/\n\nEr is niets geschreven\.\n$/);
  expect({ code, uit }).toEqual({ code: 1, uit: '' });
  expect(map.alles()).toEqual(voor);
}

/** What differs: each path with what became of it. */
export function verschil(voor: Record<string, string>, na: Record<string, string>): Record<string, string> {
  const paden = [...new Set([...Object.keys(voor), ...Object.keys(na)])].sort();
  return Object.fromEntries(
    paden
      .filter((pad) => voor[pad] !== na[pad])
      .map((pad) => [pad, voor[pad] === undefined ? 'nieuw' : na[pad] === undefined ? 'weg' : 'anders']),
  );
}
