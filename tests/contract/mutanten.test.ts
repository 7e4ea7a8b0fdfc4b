import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { secties } from '../../src/checks/secties.ts';
import { readContent } from '../../src/read/read-content.ts';
import { INGREPEN } from './ingrepen.ts';
import { gelezenWoorden, verloren, woordenVanBestand } from '../unit/read/woorden.ts';

/**
 * Nothing is lost silently. Real files are damaged at random; then the reader rejects the file, or every word of it
 * survives. `MUTANTEN=10000` for a long run, `ZAAD=…` for the run that failed.
 */
const AANTAL = Number(process.env['MUTANTEN'] || 300);
const ZAAD = process.env['ZAAD'] ? Number(process.env['ZAAD']) : undefined;

const CONTENT = join(import.meta.dirname, '../../content');
const paden = readdirSync(CONTENT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(CONTENT.length + 1))
  .sort();
const tekstVan = new Map(paden.map((pad) => [pad, readFileSync(join(CONTENT, pad), 'utf8')]));
const teksten = [...tekstVan.values()];

const map = mkdtempSync(join(tmpdir(), 'wozo-mutanten-'));
afterAll(() => rmSync(map, { recursive: true }));

/** The reader on a folder with only this file, and what it and the rule about headings say of it. */
function lees(pad: string, tekst: string) {
  const root = join(map, 'content');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(dirname(join(root, pad)), { recursive: true });
  writeFileSync(join(root, pad), tekst);
  const { content, meldingen } = readContent(root);
  // No finding here is of interest, only that no rule stumbles.
  runChecks(content);
  const bestand = join(root, pad);
  const geweigerd = [...meldingen, ...secties.check(content)].filter((melding) => melding.bestand === bestand);
  return { content, geweigerd };
}

test.each(paden)('every word of %s is read', (pad) => {
  const tekst = tekstVan.get(pad) ?? '';
  const { content, geweigerd } = lees(pad, tekst);
  expect(geweigerd).toEqual([]);
  expect(verloren(woordenVanBestand(tekst), gelezenWoorden(content))).toEqual([]);
});

const deel = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const mutant = fc.record({
  pad: fc.constantFrom(...paden),
  ingrepen: fc.array(fc.tuple(fc.constantFrom(...Object.keys(INGREPEN)), deel, deel), { minLength: 1, maxLength: 3 }),
});

describe('a damaged file is rejected, or nothing of it is lost', () => {
  test(`${AANTAL} mutants of real files`, { timeout: 3_600_000 }, () => {
    let geweigerd = 0;
    fc.assert(
      fc.property(mutant, ({ pad, ingrepen }) => {
        const tekst = ingrepen.reduce(
          (t, [naam, plek, keuze]) => INGREPEN[naam]?.(t, plek, keuze, teksten) ?? t,
          tekstVan.get(pad) ?? '',
        );
        const gelezen = lees(pad, tekst);
        if (gelezen.geweigerd.length > 0) {
          geweigerd++;
          // A message is for people: no stack, no words of a program.
          for (const { wat, herstel = '' } of gelezen.geweigerd) {
            expect(`${wat} ${herstel}`).not.toMatch(/\bat .*:\d+:\d+|node_modules|undefined|\[object|TypeError/);
          }
          return;
        }
        expect(verloren(woordenVanBestand(tekst), gelezenWoorden(gelezen.content))).toEqual([]);
      }),
      { numRuns: AANTAL, ...(ZAAD === undefined ? {} : { seed: ZAAD }) },
    );
    // Both happen: mutants that are all refused would prove little about what is read.
    expect(geweigerd).toBeGreaterThan(AANTAL / 10);
    expect(geweigerd).toBeLessThan(AANTAL);
  });
});
