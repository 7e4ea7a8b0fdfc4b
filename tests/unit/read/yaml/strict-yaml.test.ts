import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../../src/read/yaml/strict-yaml.ts';

const TEXT = `nummer: "1.4.3"
partijen: [vws, bzk]
metingen:
  - editie: 2023-12
    bronnen:
      - bron: brief
  - editie: 2023-06
    status: afwijking
    planning:
      - van: 2023-Q2
        tot: 2023-Q3
`;

describe('an editor is sent to the place of a field', () => {
  const { locate } = readYaml(TEXT, 'a.mdx');

  test.each<[string, PropertyKey[], number, number]>([
    ['a field by its value', ['nummer'], 1, 9],
    ['an item of a short list', ['partijen', 1], 2, 17],
    ['a field of a group', ['metingen', 0, 'editie'], 4, 13],
    ['a field in a list in a list', ['metingen', 1, 'planning', 0, 'tot'], 11, 14],
    ['a list by its own name', ['metingen', 1, 'planning'], 9, 5],
    ['a missing field by the group it belongs to', ['metingen', 1, 'fase'], 7, 5],
    ['a missing part of a missing field by the nearest group there is', ['metingen', 1, 'correctie', 'datum'], 7, 5],
    ['a meting that is not there by the list', ['metingen', 9], 3, 1],
    ['a missing first field by the file', ['titel'], 1, 1],
    ['the file as a whole', [], 1, 1],
  ])('%s', (_, path, regel, kolom) => {
    expect(locate(path)).toMatchObject({ regel, kolom });
  });

  test('lines count from where the YAML starts in the file', () => {
    expect(readYaml(TEXT, 'a.mdx', 5).locate(['metingen', 1, 'status'])).toEqual({ regel: 12, kolom: 13, lengte: 9 });
  });

  test('a text that is no YAML still has a place', () => {
    expect(readYaml('a: [', 'a.yaml').locate(['a', 0])).toMatchObject({ regel: 1 });
    expect(readYaml('', 'a.yaml').locate(['a'])).toMatchObject({ regel: 1, kolom: 1 });
  });
});

/** The rules that a text breaks, with the place of each. */
function findings(text: string): string[] {
  return readYaml(text, 'a.yaml').meldingen.map(({ regelId, regel, kolom }) => `${regelId} ${regel}:${kolom}`);
}

// The plainest form of each has its exact report in tests/messages.
describe('no value changes its meaning without a word', () => {
  test.each([
    ['a figure in another base', 'waarde: 0x10', 'yaml-getal 1:9'],
    ['a large power', 'waarde: 1e3', 'yaml-getal 1:9'],
    ['a figure too large to keep', 'waarde: 99999999999999999999', 'yaml-getal 1:9'],
    ['a word for no number at all', 'waarde: .inf', 'yaml-getal 1:9'],
    ['a figure with lines that others read as a number', 'waarde: 1_000', 'yaml-woord 1:9'],
    ['a true with a capital', 'kamer: True', 'yaml-woord 1:8'],
    ['a word for nothing', 'titel: null', 'yaml-woord 1:8'],
    ['a remark behind a quoted value', 'titel: "Plan" # oud', 'yaml-opmerking 1:15'],
    ['a remark behind the name of a group', 'doel: # oud\n  waarde: 1', 'yaml-opmerking 1:7'],
    ['a group in brackets', 'a: [vws, {b: c}]', 'yaml-lijst 1:4'],
    ['a list within a list', 'a: [vws, [bzk]]', 'yaml-lijst 1:4'],
    ['a comma too many', 'a: [vws, , bzk]', 'yaml-lijst 1:4'],
    ['a tab for an indent', 'a:\n\tb: c', 'yaml-tab 2:1'],
    ['a tab behind a name', 'a:\tb', 'yaml-tab 1:3'],
    ['a block of text', 'a: |\n  tekst\n  meer', 'yaml-regels 1:4'],
    ['a quoted value that goes on', 'a: "een\n  twee"', 'yaml-aanhalingsteken 1:4'],
    ['a name without a space', 'a: x\nb:c', 'yaml-spatie 2:2'],
    ['a value that begins with a percent sign', 'a: %vws', 'yaml-teken 1:4'],
    ['a name of several words', 'a b: c', 'yaml-naam 1:1'],
    ['a name that is nothing', 'null: c', 'yaml-naam 1:1'],
    ['a question mark for a name', '? a\n: b', 'yaml-teken 1:1'],
    ['the end of a document', 'a: b\n...\nc: d', 'yaml-streep 2:1'],
    ['an order to YAML', '%YAML 1.1\na: b', 'yaml-teken 1:1'],
    ['an item out of line', 'a:\n  - b: c\n   d: e\n    f: g', 'yaml-inspringen 3:4'],
  ])('%s is one finding, where it was made', (_, text, finding) => {
    expect(findings(text)).toEqual([finding]);
  });

  test.each([
    ['whole figures', 'waarde: 290000', { waarde: 290_000 }],
    ['a share', 'waarde: 1.5', { waarde: 1.5 }],
    ['dates, as text', 'datum: 2023-07-17', { datum: '2023-07-17' }],
    ['quarters, as text', 'kwartaal: 2023-Q3', { kwartaal: '2023-Q3' }],
    ['no in quotes', 'a: "no"', { a: 'no' }],
    ['a comment on a line of its own', '# uitleg\na: b', { a: 'b' }],
    ['a # in quotes', 'titel: "Plan # 2"', { titel: 'Plan # 2' }],
    ['a # in a word', 'titel: C#-cursus', { titel: 'C#-cursus' }],
    ['an address', 'url: https://voorbeeld.example/a?b=c#d', { url: 'https://voorbeeld.example/a?b=c#d' }],
    ['a colon in quotes', "titel: 'Plan: deel 2'", { titel: 'Plan: deel 2' }],
    ['an apostrophe', "titel: Risico's", { titel: "Risico's" }],
    ['a quote in quotes', 'titel: "Het \\"plan\\""', { titel: 'Het "plan"' }],
    ['a short list', 'partijen: [vws, bzk]', { partijen: ['vws', 'bzk'] }],
    ['a short list of several words', 'a: [zorg met verblijf, "1.2.3"]', { a: ['zorg met verblijf', '1.2.3'] }],
    ['an empty list', 'metingen: []', { metingen: [] }],
    ['a field of which the value is still to come', 'a:', { a: null }],
    ['a list without an indent', 'a:\n- b\n- c', { a: ['b', 'c'] }],
    ['a value with dashes', 'a: een - twee', { a: 'een - twee' }],
  ])('%s: read as it stands', (_, text, data) => {
    expect(readYaml(text, 'a.yaml')).toMatchObject({ data, meldingen: [] });
  });

  test('what cannot be read gives no data at all', () => {
    expect(readYaml('a: b\na: c', 'a.yaml').data).toBeUndefined();
    expect(readYaml('a: b: c', 'a.yaml').data).toBeUndefined();
  });
});

describe('one slip gives one message, and what stands after it is still read', () => {
  test('a file indented with tabs is one habit', () => {
    const [only, ...more] = readYaml('a:\n\tb: c\n\td: e\n\tf: g', 'a.yaml').meldingen;
    expect(more).toEqual([]);
    expect(only?.wat).toBe('Hier is met een tab ingesprongen. Op nog 2 regels staat er ook een.');
  });

  test('slips on different lines are told all at once', () => {
    expect(findings('a:b\nc: @d\ne: 010\nf: "g\nh: i # j')).toEqual([
      'yaml-spatie 1:2',
      'yaml-teken 2:4',
      'yaml-aanhalingsteken 4:4',
      'yaml-opmerking 5:6',
    ]);
  });

  test('an open quote does not swallow the fields below it', () => {
    expect(findings('a: "b\nc: {d: e}')).toEqual(['yaml-aanhalingsteken 1:4', 'yaml-accolades 2:4']);
  });
});
