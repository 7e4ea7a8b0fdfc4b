import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, test } from 'vitest';
import { buildMonitor } from '../../src/domain/monitor.ts';
import { DATA_FILES, dataJson, dataSchema, type DataFileName } from '../../src/exports/data-files.ts';
import { readContent } from '../../src/read/read-content.ts';
import { gevallen } from '../gevallen.ts';
import { fixtureMonitor } from '../unit/maak.ts';
import { met } from '../unit/schema/gevallen.ts';

/** The published data is a contract with programs that read it: a change here is a new version of the format. */

const ROOT = join(import.meta.dirname, '../..');
const NAMES = Object.keys(DATA_FILES) as DataFileName[];

type Rij = Record<string, unknown>;

type Wijziging = [veld: string, waarde?: unknown];

const { velden, geweigerd, toegestaan } = gevallen(import.meta) as {
  velden: Record<string, { altijd: string[]; soms?: string[] }>;
  geweigerd: Record<string, Wijziging>;
  toegestaan: Record<string, Wijziging>;
};

/** Fields that are missing or that the contract does not know, however deep. */
function fieldProblems(soort: string, rows: readonly Rij[]): string[] {
  const { altijd, soms = [] } = velden[soort] ?? { altijd: [] };
  return rows.flatMap((row) => [
    ...altijd.filter((veld) => !(veld in row)).map((veld) => `${soort}: ${veld} ontbreekt`),
    ...Object.entries(row).flatMap(([veld, value]) =>
      [...altijd, ...soms].includes(veld)
        ? fieldProblems(veld === 'metingen' ? `metingen van ${soort}` : veld, objectsIn(value))
        : [`${soort}: ${veld} staat niet in het contract`],
    ),
  ]);
}

function objectsIn(value: unknown): Rij[] {
  return [value].flat().filter((each) => typeof each === 'object' && each !== null) as Rij[];
}

/** The fields that together tell one row from every other. */
function nameOf(name: DataFileName): (row: Rij) => unknown[] {
  if (name === 'verschuivingen') return ({ nummer, mijlpaal }) => [nummer, mijlpaal];
  if (name === 'wijzigingen') return ({ editie, nummer, veld }) => [editie, nummer, veld];
  return ({ nummer, id }) => [nummer ?? id];
}

/** Every value in a file, however deep. */
function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];
}

describe.each([
  ['the real content', 'content'],
  ['the fixture programme', 'tests/fixtures/programma'],
])('programs can rely on the data of %s', (_, folder) => {
  const monitor = buildMonitor(readContent(join(ROOT, folder)).content);
  const data = (name: DataFileName) => JSON.parse(dataJson(name, monitor)) as Rij[];

  test.each(['acties', 'onderwerpen'] as const)('%s.json has exactly the fields of the contract', (name) => {
    expect(data(name)).toHaveLength(monitor[name].length);
    expect(fieldProblems(name, data(name))).toEqual([]);
  });

  test.each(['acties', 'onderwerpen', 'actielijnen', 'edities'] as const)('%s.json has plain texts', (name) => {
    const rows = data(name);
    const texts = [...rows, ...rows.flatMap(({ metingen }) => objectsIn(metingen))].flatMap(({ tekst }) =>
      tekst === undefined ? [] : [tekst],
    );
    // Markup: a heading, a link, emphasis, a tag or a row of a table.
    const isPlain = (text: unknown) =>
      typeof text === 'string' && text !== '' && text.trim() === text && !/^#|\]\(|\*\*|<\/?[A-Za-z]|^\|/m.test(text);
    expect(texts.filter((text) => !isPlain(text))).toEqual([]);
  });

  test.each(NAMES)('%s.json parses with its published schema; nothing is null, each thing is there once', (name) => {
    const rows = data(name);
    expect(valuesIn(rows)).not.toContain(null);
    const validate = new Ajv2020({ allErrors: true, formats: fullFormats }).compile(
      JSON.parse(dataSchema(name)) as object,
    );
    validate(rows);
    expect(validate.errors ?? []).toEqual([]);
    const names = rows.map(nameOf(name));
    expect(names.filter((each) => each.includes(undefined))).toEqual([]);
    expect(new Set(names.map((each) => each.join())).size).toBe(names.length);
  });
});

describe('the schemas themselves are right', () => {
  test.each(NAMES)('%s.schema.json is a valid JSON Schema with its own address', (name) => {
    const schema = JSON.parse(dataSchema(name)) as Rij;
    expect(new Ajv2020().validateSchema(schema)).toBe(true);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `http://localhost:4321/data/${name}.schema.json`,
      type: 'array',
    });
  });

  /** Whether the fixture data is right with one thing changed in its first actie. */
  function isGoed(veld: string, waarde?: unknown): boolean {
    const [actie = {}, ...others] = JSON.parse(dataJson('acties', fixtureMonitor())) as Rij[];
    const acties = [met(actie, veld, waarde), ...others];
    return new Ajv2020({ formats: fullFormats }).validate(JSON.parse(dataSchema('acties')) as object, acties);
  }

  test.each(Object.entries(geweigerd))('they refuse %s', (_, wijziging) => expect(isGoed(...wijziging)).toBe(false));

  test.each(Object.entries(toegestaan))('a new field in %s breaks no reader', (_, wijziging) => {
    expect(isGoed(...wijziging)).toBe(true);
  });
});
