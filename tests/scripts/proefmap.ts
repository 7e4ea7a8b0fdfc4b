import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';

const TESTS = join(import.meta.dirname, '..');

/** A folder with a copy of the fixture programme (or of other content), made anew for every test of a file. */
export function proefmap(inhoud = join(TESTS, 'fixtures/programma')) {
  let map = '';
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'wozo-gereedschap-'));
    cpSync(inhoud, join(map, 'content'), { recursive: true });
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  const lees = (pad: string) => readFileSync(join(map, pad), 'utf8');
  const schrijf = (pad: string, tekst: string) => {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), tekst);
  };
  return {
    pad: (...delen: string[]) => join(map, ...delen),
    lees,
    schrijf,
    weg: (pad: string) => rmSync(join(map, pad), { recursive: true }),
    /** Changes a file by hand, as an editor would. */
    vervang: (pad: string, van: string, naar: string) => {
      expect(lees(pad)).toContain(van);
      schrijf(pad, lees(pad).replace(van, naar));
    },
    /** Every file in the folder with what is in it: also what a tool might have left beside the content. */
    alles: (): Record<string, string> => {
      const paden = readdirSync(map, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(map.length + 1));
      return Object.fromEntries(paden.sort().map((pad) => [pad, lees(pad)]));
    },
  };
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
