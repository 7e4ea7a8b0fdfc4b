import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { databestanden } from '../../src/exports/bestanden.ts';
import { catalogus } from '../../src/exports/catalogus.ts';
import { GEGEVENSFORMAAT } from '../../src/exports/versie.ts';
import { getMonitor } from '../../src/site.ts';

/**
 * The catalogue against the rules of DCAT-AP-NL 3.0, read as a harvester reads it: expanded by a JSON-LD
 * processor. The rules are those of the SHACL shapes of the profile (github.com/Geonovum/DCAT-AP-NL30,
 * shapes/300) and of DCAT-AP 3.0, which it builds on.
 */
type Knoop = Record<string, unknown> & { '@id'?: string; '@type'?: string[] };

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const VCARD = 'http://www.w3.org/2006/vcard/ns#';

/** Of each class: how often a property may occur, and the class of what it points to. */
const REGELS: Record<string, [property: string, min: number, max: number, klasse?: string][]> = {
  [`${DCAT}Catalog`]: [
    [`${DCT}title`, 1, 9],
    [`${DCT}description`, 1, 9],
    [`${DCT}publisher`, 1, 1, `${FOAF}Agent`],
    [`${DCAT}contactPoint`, 1, 1, `${VCARD}Kind`],
    [`${DCAT}dataset`, 1, 999, `${DCAT}Dataset`],
  ],
  [`${DCAT}Dataset`]: [
    [`${DCT}title`, 1, 9],
    [`${DCT}description`, 1, 9],
    [`${DCT}accessRights`, 1, 1, `${DCT}RightsStatement`],
    [`${DCAT}contactPoint`, 1, 1, `${VCARD}Kind`],
    [`${DCT}creator`, 1, 9, `${FOAF}Agent`],
    [`${DCT}identifier`, 1, 1],
    [`${DCT}publisher`, 1, 1, `${FOAF}Agent`],
    [`${DCAT}theme`, 1, 99],
    [`${DCAT}version`, 0, 1],
    [`${DCAT}distribution`, 1, 99, `${DCAT}Distribution`],
  ],
  [`${DCAT}Distribution`]: [
    [`${DCAT}accessURL`, 1, 1],
    [`${DCAT}downloadURL`, 0, 1],
    [`${DCT}license`, 1, 1, `${DCT}LicenseDocument`],
    [`${DCT}format`, 0, 1],
    [`${DCAT}byteSize`, 1, 1],
  ],
  [`${FOAF}Agent`]: [[`${FOAF}name`, 1, 9]],
  [`${VCARD}Kind`]: [[`${VCARD}hasURL`, 1, 1]],
};

let knopen: Knoop[] = [];
const bestanden = await databestanden(getMonitor(), { licentie: '', gegevensformaat: '' }, '2026-11-01');

beforeAll(async () => {
  knopen = (await jsonld.flatten(JSON.parse(catalogus(getMonitor(), bestanden)))) as Knoop[];
});

describe('who gathers data sets can take this one in', () => {
  test.each(Object.keys(REGELS))('every %s has what the profile asks for', (klasse) => {
    const own = knopen.filter((knoop) => knoop['@type']?.includes(klasse));
    expect(own.length).toBeGreaterThan(0);
    const problems = own.flatMap((knoop) =>
      (REGELS[klasse] ?? []).flatMap(([property, min, max, range]) => {
        const values = (knoop[property] ?? []) as { '@id'?: string; '@value'?: string }[];
        const name = `${knoop['@id'] ?? ''} ${property}`;
        if (values.length < min || values.length > max) return [`${name}: ${values.length} keer`];
        if (values.some((value) => value['@value'] === '')) return [`${name}: leeg`];
        if (!range) return [];
        const isOfRange = ({ '@id': id }: { '@id'?: string }) =>
          knopen.some((other) => other['@id'] === id && other['@type']?.includes(range));
        return values.every(isOfRange) ? [] : [`${name}: geen ${range}`];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('every file that is published is in it, with its size', () => {
    const urls = knopen
      .filter((knoop) => knoop['@type']?.includes(`${DCAT}Distribution`))
      .map((knoop) => (knoop[`${DCAT}downloadURL`] as { '@id': string }[])[0]?.['@id']);
    const wanted = bestanden
      .filter(({ formaat }) => formaat !== 'schema')
      .map(({ naam }) => `http://localhost:4321/data/${naam}`);
    expect(urls.toSorted()).toEqual(wanted.toSorted());
  });

  test('nothing in it was dropped: every key means something', () => {
    const known = [
      DCAT,
      DCT,
      FOAF,
      VCARD,
      'http://www.w3.org/2000/01/rdf-schema#',
      'http://www.w3.org/2004/02/skos/core#',
      '@',
    ];
    const keys = new Set(knopen.flatMap((knoop) => Object.keys(knoop)));
    expect([...keys].filter((key) => !known.some((start) => key.startsWith(start)))).toEqual([]);
  });
});

test('the version of the data format is the one that its description tells of, newest first', () => {
  const document = readFileSync(join(import.meta.dirname, '../../docs/gegevensformaat.md'), 'utf8');
  expect(/^Versie (\d+\.\d+\.\d+)\./m.exec(document)?.[1]).toBe(GEGEVENSFORMAAT);
  expect(/^### (\d+\.\d+\.\d+)$/m.exec(document)?.[1]).toBe(GEGEVENSFORMAAT);
});
