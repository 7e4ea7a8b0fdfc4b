import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, test } from 'vitest';
import { buildMonitor } from '../../src/domain/monitor.ts';
import { DATA_FILES, dataJson, dataSchema, type DataFileName } from '../../src/exports/data-files.ts';
import { readContent } from '../../src/read/read-content.ts';
import { getMonitor } from '../../src/site.ts';
import { fixtureMonitor } from '../unit/maak.ts';

/** The published data is a contract with programs that read it: a change here is a new version of the format. */

const ROOT = join(import.meta.dirname, '../..');
const NAMES = Object.keys(DATA_FILES) as DataFileName[];

type Rij = Record<string, unknown>;

const BRON = ['bron', 'vindplaats', 'citaat'];
const MIJLPAAL = [
  'id',
  'wat',
  'kwartaal',
  'datum',
  'tot',
  'precisie',
  'oorspronkelijk',
  'stand',
  'reden',
  'kamer',
  'bron',
];
const TEGENSPRAAK = ['bron', 'zegt'];
const CORRECTIE = ['datum', 'wat'];

/** Of each kind of object: the fields that are always there, and those that are left out when absent. */
const VELDEN = {
  actie: [['nummer', 'titel', 'actielijn', 'onderwerp', 'url', 'partijen', 'metingen'], ['brontitel']],
  'meting van een actie': [
    ['editie', 'bronnen', 'planning', 'mijlpalen', 'wachtOp', 'tegenspraak'],
    ['fase', 'afgerond', 'status', 'grondslag', 'correctie', 'tekst'],
  ],
  onderwerp: [['nummer', 'titel', 'actielijn', 'url', 'metingen'], []],
  'meting van een onderwerp': [
    ['editie', 'bronnen', 'mijlpalen', 'tegenspraak'],
    ['stoplicht', 'grondslag', 'correctie', 'tekst'],
  ],
  balk: [
    ['van', 'stand'],
    ['tot', 'precisie'],
  ],
  mijlpaal: [['id', 'wat', 'stand'], MIJLPAAL],
  bronverwijzing: [['bron'], BRON],
  tegenspraak: [TEGENSPRAAK, []],
  correctie: [CORRECTIE, []],
} satisfies Record<string, [string[], string[]]>;

/** Fields that are missing or that the contract does not know. */
function fieldProblems(soort: keyof typeof VELDEN, objecten: readonly Rij[]): string[] {
  const [always, sometimes] = VELDEN[soort];
  return objecten.flatMap((object) => [
    ...always.filter((veld) => !(veld in object)).map((veld) => `${soort}: ${veld} ontbreekt`),
    ...Object.keys(object)
      .filter((veld) => !always.includes(veld) && !(sometimes as string[]).includes(veld))
      .map((veld) => `${soort}: ${veld} staat niet in het contract`),
  ]);
}

function listOf(objecten: readonly Rij[], veld: string): Rij[] {
  return objecten.flatMap((object) => (object[veld] ?? []) as Rij[]);
}

function metingProblems(metingen: readonly Rij[]): string[] {
  return [
    ...fieldProblems('balk', listOf(metingen, 'planning')),
    ...fieldProblems('mijlpaal', listOf(metingen, 'mijlpalen')),
    ...fieldProblems('bronverwijzing', listOf(metingen, 'bronnen')),
    ...fieldProblems('tegenspraak', listOf(metingen, 'tegenspraak')),
    ...fieldProblems(
      'correctie',
      metingen.flatMap(({ correctie }) => (correctie === undefined ? [] : [correctie as Rij])),
    ),
  ];
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
  const published = Object.fromEntries(NAMES.map((name) => [name, JSON.parse(dataJson(name, monitor)) as Rij[]]));
  const data = (name: DataFileName) => published[name] ?? [];

  test.each([
    ['acties', 'actie'],
    ['onderwerpen', 'onderwerp'],
  ] as const)('%s.json has exactly the fields of the contract', (name, soort) => {
    const metingen = listOf(data(name), 'metingen');
    expect(data(name)).toHaveLength(monitor[name].length);
    expect([
      ...fieldProblems(soort, data(name)),
      ...fieldProblems(`meting van een ${soort}`, metingen),
      ...metingProblems(metingen),
    ]).toEqual([]);
  });

  test.each(['acties', 'onderwerpen', 'actielijnen'] as const)('%s.json has its metingen newest first', (name) => {
    const wrong = data(name).filter(({ metingen }) => {
      const edities = (metingen as { editie: string }[]).map(({ editie }) => editie);
      return edities.join() !== edities.toSorted().toReversed().join();
    });
    expect(wrong).toEqual([]);
  });

  test.each(['acties', 'onderwerpen', 'actielijnen', 'edities'] as const)('%s.json has plain texts', (name) => {
    const rows = data(name);
    const texts = [...rows, ...listOf(rows, 'metingen')].flatMap(({ tekst }) => (tekst === undefined ? [] : [tekst]));
    // Markup: a heading, a link, emphasis, a tag or a row of a table.
    const isPlain = (text: unknown) =>
      typeof text === 'string' && text !== '' && text.trim() === text && !/^#|\]\(|\*\*|<\/?[A-Za-z]|^\|/m.test(text);
    expect(texts.filter((text) => !isPlain(text))).toEqual([]);
  });

  test('a meting is as written: nothing is filled in from an earlier one', () => {
    const byNummer = new Map(monitor.acties.map((actie) => [actie.nummer, actie]));
    for (const { nummer, metingen } of data('acties')) {
      const written = byNummer.get(String(nummer))?.metingen ?? [];
      expect((metingen as Rij[]).map(({ fase, status, grondslag }) => ({ fase, status, grondslag }))).toEqual(
        written.map(({ fase, status, grondslag }) => ({ fase, status, grondslag })),
      );
    }
  });

  test.each(NAMES)('a reader of %s.json has what its schema says, no null, and finds each thing once', (name) => {
    expect(problemsOf(name, data(name))).toEqual([]);
    expect(valuesIn(data(name)).includes(null)).toBe(false);
    const names = data(name).map(nameOf(name));
    expect(names.filter((each) => each.includes(undefined))).toEqual([]);
    expect(new Set(names.map((each) => each.join())).size).toBe(names.length);
  });
});

/** Strict: also a word in a schema that means nothing is a mistake. */
const ajv = new Ajv2020({ allErrors: true, strict: true, formats: fullFormats });
const VALIDATORS = Object.fromEntries(NAMES.map((name) => [name, ajv.compile(JSON.parse(dataSchema(name)) as object)]));

function problemsOf(name: DataFileName, rows: unknown): unknown[] {
  const validate = VALIDATORS[name];
  validate?.(rows);
  return validate?.errors ?? [];
}

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

  const fixture = dataJson('acties', fixtureMonitor());

  /** The fixture data with one thing changed in the first meting of the first actie. */
  function verdict(change: (actie: Rij, meting: Rij) => void): boolean {
    const acties = JSON.parse(fixture) as (Rij & { metingen: Rij[] })[];
    const [actie] = acties;
    const meting = actie?.metingen[1];
    if (!actie || !meting) throw new Error('De proefinhoud is leeg.');
    change(actie, meting);
    return problemsOf('acties', acties).length === 0;
  }

  test.each<[string, (actie: Rij, meting: Rij) => void]>([
    ['an unknown status', (_, meting) => (meting['status'] = 'rood')],
    ['a quarter that does not exist', (_, meting) => (meting['planning'] = [{ van: '2023-Q5', stand: 'gepland' }])],
    ['a missing list', (_, meting) => delete meting['mijlpalen']],
    ['a nummer of another form', (actie) => (actie['nummer'] = '1.1')],
    ['an address that is none', (actie) => (actie['url'] = 'hier')],
  ])('they refuse %s', (_, change) => {
    expect(verdict(change)).toBe(false);
  });

  test.each<[string, (actie: Rij, meting: Rij) => void]>([
    ['an actie', (actie) => (actie['nieuw'] = 1)],
    ['a meting', (_, meting) => (meting['nieuw'] = 1)],
    ['a reference to a document', (_, meting) => Object.assign((meting['bronnen'] as Rij[])[0] ?? {}, { nieuw: 1 })],
    ['a bar', (_, meting) => Object.assign((meting['planning'] as Rij[])[0] ?? {}, { nieuw: 1 })],
    ['a milestone', (_, meting) => Object.assign((meting['mijlpalen'] as Rij[])[0] ?? {}, { nieuw: 1 })],
  ])('a new field in %s breaks no reader', (_, change) => {
    expect(verdict(change)).toBe(true);
  });
});

test('site and validator have the same data', () => {
  const { content, meldingen } = readContent(join(ROOT, 'content'));
  expect(meldingen).toEqual([]);
  const own = buildMonitor(content);
  for (const name of NAMES) expect(dataJson(name, getMonitor()), name).toBe(dataJson(name, own));
});
