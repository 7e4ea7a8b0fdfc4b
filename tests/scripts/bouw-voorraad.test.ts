import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimVoorraad } from '../../scripts/lib/bouw-voorraad.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'wozo-voorraad-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

/** A process that has surely ended. */
const NIEMAND = 2 ** 22 + 1;

describe('pages of earlier builds are for one build at a time', () => {
  test('a second build gets none, and makes everything anew', () => {
    const first = claimVoorraad(cache);
    expect(first?.map).toBe(join(cache, 'bouw/'));
    expect(claimVoorraad(cache)).toBeUndefined();
    first?.release();
    expect(claimVoorraad(cache)).toBeDefined();
  });

  test('what a killed build left may be half, so the next one throws it away', () => {
    mkdirSync(join(cache, 'bouw.bezet'));
    writeFileSync(join(cache, 'bouw.bezet/pid'), String(NIEMAND));
    mkdirSync(join(cache, 'bouw'));
    writeFileSync(join(cache, 'bouw/half.html'), '<p>ha');
    expect(claimVoorraad(cache)).toBeDefined();
    expect(existsSync(join(cache, 'bouw/half.html'))).toBe(false);
  });

  test('a build that has just begun, and did not sign yet, is left alone', () => {
    mkdirSync(join(cache, 'bouw.bezet'));
    expect(claimVoorraad(cache)).toBeUndefined();
  });
});
