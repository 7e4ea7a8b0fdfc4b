import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { databestanden } from '../../src/exports/bestanden.ts';
import { catalogus } from '../../src/exports/catalogus.ts';
import { GEGEVENSFORMAAT } from '../../src/exports/versie.ts';
import { getMonitor } from '../../src/site.ts';
import { gevallen } from '../gevallen.ts';

/**
 * The catalogue against the rules of DCAT-AP-NL 3.0, read as a harvester reads it: expanded by a JSON-LD
 * processor. The rules are those of the SHACL shapes of the profile (github.com/Geonovum/DCAT-AP-NL30,
 * shapes/300) and of DCAT-AP 3.0, which it builds on.
 */
type Knoop = Record<string, unknown> & { '@id'?: string; '@type'?: string[] };

const NAMEN = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
};

/** "dcat:Dataset" as it stands in what was expanded. */
function voluit(kort: string): string {
  const [voor = '', naam = ''] = kort.split(':');
  return `${NAMEN[voor as keyof typeof NAMEN]}${naam}`;
}

const REGELS = gevallen(import.meta) as Record<string, Record<string, { min: number; max: number; klasse?: string }>>;

let knopen: Knoop[] = [];
const bestanden = await databestanden(getMonitor(), { licentie: '', gegevensformaat: '' }, '2026-11-01');

beforeAll(async () => {
  knopen = (await jsonld.flatten(JSON.parse(catalogus(getMonitor(), bestanden)))) as Knoop[];
});

describe('who gathers data sets can take this one in', () => {
  test.each(Object.keys(REGELS))('every %s has what the profile asks for', (klasse) => {
    const own = knopen.filter((knoop) => knoop['@type']?.includes(voluit(klasse)));
    expect(own.length).toBeGreaterThan(0);
    const problems = own.flatMap((knoop) =>
      Object.entries(REGELS[klasse] ?? {}).flatMap(([property, { min, max, klasse: range }]) => {
        const values = (knoop[voluit(property)] ?? []) as { '@id'?: string; '@value'?: string }[];
        const name = `${knoop['@id'] ?? ''} ${property}`;
        if (values.length < min || values.length > max) return [`${name}: ${values.length} keer`];
        if (values.some((value) => value['@value'] === '')) return [`${name}: leeg`];
        if (!range) return [];
        const isOfRange = ({ '@id': id }: { '@id'?: string }) =>
          knopen.some((other) => other['@id'] === id && other['@type']?.includes(voluit(range)));
        return values.every(isOfRange) ? [] : [`${name}: geen ${range}`];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('every file that is published is in it, with its size', () => {
    const urls = knopen
      .filter((knoop) => knoop['@type']?.includes(voluit('dcat:Distribution')))
      .map((knoop) => (knoop[voluit('dcat:downloadURL')] as { '@id': string }[])[0]?.['@id']);
    const wanted = bestanden
      .filter(({ formaat }) => formaat !== 'schema')
      .map(({ naam }) => `http://localhost:4321/data/${naam}`);
    expect(urls.toSorted()).toEqual(wanted.toSorted());
  });

  test('nothing in it was dropped: every key means something', () => {
    const known = [...Object.values(NAMEN), '@'];
    const keys = new Set(knopen.flatMap((knoop) => Object.keys(knoop)));
    expect([...keys].filter((key) => !known.some((start) => key.startsWith(start)))).toEqual([]);
  });
});

test('the version of the data format is the one that its description tells of, newest first', () => {
  const document = readFileSync(join(import.meta.dirname, '../../docs/gegevensformaat.md'), 'utf8');
  expect(/^Versie (\d+\.\d+\.\d+)\./m.exec(document)?.[1]).toBe(GEGEVENSFORMAAT);
  expect(/^### (\d+\.\d+\.\d+)$/m.exec(document)?.[1]).toBe(GEGEVENSFORMAAT);
});
