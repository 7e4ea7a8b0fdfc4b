import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pakkettenUit } from '../../scripts/lib/licenties.ts';

/** Who must know whether a vulnerable package is in here, reads this list: it must be whole, and always the same. */

const ROOT = join(import.meta.dirname, '../..');
const SCHEMAS = join(ROOT, 'tests/fixtures/cyclonedx');

interface Sbom {
  serialNumber: string;
  metadata: { component: { name: string } };
  components: { name: string; version: string; purl?: string; licenses?: unknown[]; hashes?: unknown[] }[];
}

/** Made in a folder of this name, with nothing installed there. */
function maak(map: string, NU: string): string {
  mkdirSync(map, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(ROOT, file), join(map, file));
  const script = join(ROOT, 'scripts/sbom.ts');
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: map, env: { ...process.env, NU } });
  expect(status, stderr.toString()).toBe(0);
  return readFileSync(join(map, 'sbom.cdx.json'), 'utf8');
}

let map: string;
let text: string;
let sbom: Sbom;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'wozo-sbom-'));
  text = maak(join(map, 'een'), '2026-11-01');
  sbom = JSON.parse(text) as Sbom;
});
afterAll(() => rmSync(map, { recursive: true }));

test('it follows the official schema of CycloneDX 1.5', () => {
  // Two formats that the schema names and the library does not know: addresses with signs beyond ASCII.
  const ajv = new Ajv({ strict: false, formats: { ...fullFormats, 'iri-reference': true, 'idn-email': true } });
  const read = (name: string) => JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as object;
  for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json']) {
    const { $id: _id, ...schema } = read(name) as { $id: string };
    ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}`);
  }
  const validate = ajv.compile(read('bom-1.5.SNAPSHOT.schema.json'));
  expect(validate(sbom) || validate.errors).toBe(true);
});

describe('every package of the lockfile is in it', () => {
  const versies = pakkettenUit(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).map(
    ({ naam, versie }) => `${naam}@${versie}`,
  );

  test('once each, and nothing else', () => {
    expect(versies.length).toBeGreaterThan(500);
    expect(sbom.components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(
      [...new Set(versies)].sort(),
    );
  });
  test('with its address, its licence and the hash of what npm installs', () => {
    const bare = sbom.components.filter(
      ({ purl, licenses, hashes }) => !purl?.startsWith('pkg:npm/') || !licenses?.length || !hashes?.length,
    );
    expect(bare).toEqual([]);
  });
});

describe('it says nothing of the machine that made it', () => {
  test('another folder gives the same bytes', () => {
    expect(maak(join(map, 'een-andere-map'), '2026-11-01')).toBe(text);
    expect(sbom.metadata.component.name).toBe('wozo-monitor');
    expect(text).not.toContain(map);
  });
  test('another day gives another document, with a number of its own', () => {
    const later = JSON.parse(maak(join(map, 'later'), '2026-11-02')) as Sbom;
    expect(later.serialNumber).not.toBe(sbom.serialNumber);
    expect(later.components).toEqual(sbom.components);
  });
});
