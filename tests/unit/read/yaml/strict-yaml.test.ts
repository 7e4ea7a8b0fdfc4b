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

  test.each([
    [['nummer'], 1, 9],
    [['partijen', 1], 2, 17],
    [['metingen', 0, 'editie'], 4, 13],
    [['metingen', 0, 'bronnen', 0, 'bron'], 6, 15],
    [['metingen', 1, 'status'], 8, 13],
    [['metingen', 1, 'planning', 0, 'tot'], 11, 14],
  ])('%j stands at %i:%i', (path, regel, kolom) => {
    expect(locate(path)).toMatchObject({ regel, kolom });
  });

  test.each([
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

describe('no value changes its meaning without a word', () => {
  test.each([
    ['a figure with a point', 'waarde: 900.000', 'yaml-getal 1:9'],
    ['a figure with a point that is a number as it stands', 'waarde: 1.234', 'yaml-getal 1:9'],
    ['a figure with a zero before it', 'waarde: 010', 'yaml-getal 1:9'],
    ['a figure in another base', 'waarde: 0x10', 'yaml-getal 1:9'],
    ['a nummer without quotes', 'nummer: 1.10', 'yaml-getal 1:9'],
    ['a large power', 'waarde: 1e3', 'yaml-getal 1:9'],
    ['a figure too large to keep', 'waarde: 99999999999999999999', 'yaml-getal 1:9'],
    ['a word for no number at all', 'waarde: .inf', 'yaml-getal 1:9'],
    ['a time that others read as a number', 'tijd: 12:30', 'yaml-woord 1:7'],
    ['a figure with lines that others read as a number', 'waarde: 1_000', 'yaml-woord 1:9'],
    ['a yes that others read as true', 'kamer: yes', 'yaml-woord 1:8'],
    ['a true with a capital', 'kamer: True', 'yaml-woord 1:8'],
    ['a word for nothing', 'titel: null', 'yaml-woord 1:8'],
    ['a sign for nothing', 'titel: ~', 'yaml-woord 1:8'],
    ['a text that a # cuts off', 'titel: Plan # 2', 'yaml-opmerking 1:13'],
    ['a remark behind a quoted value', 'titel: "Plan" # oud', 'yaml-opmerking 1:15'],
    ['a remark behind a list', 'partijen: [vws] # oud', 'yaml-opmerking 1:17'],
    ['a remark behind the name of a group', 'doel: # oud\n  waarde: 1', 'yaml-opmerking 1:7'],
    ['an alias', 'a: x\nb: *x', 'yaml-verwijzing 2:4'],
    ['an anchor', 'a: &x 1', 'yaml-verwijzing 1:4'],
    ['a merge', 'a: x\n<<: *x', 'yaml-verwijzing 2:1'],
    ['a tag', 'a: !!binary x', 'yaml-label 1:4'],
    ['a group in braces', 'a: {wat: Openstelling, tweede ronde}', 'yaml-accolades 1:4'],
    ['a group in brackets', 'a: [vws, {b: c}]', 'yaml-lijst 1:4'],
    ['a field in brackets', 'a: [vws, b: c]', 'yaml-lijst 1:4'],
    ['a list within a list', 'a: [vws, [bzk]]', 'yaml-lijst 1:4'],
    ['a comma too many', 'a: [vws, , bzk]', 'yaml-lijst 1:4'],
    ['a list that goes on', 'a: [vws,\n  bzk]', 'yaml-lijst 1:4'],
    ['a field that stands there twice', 'a: b\na: c', 'yaml-dubbel 2:1'],
    ['a tab for an indent', 'a:\n\tb: c', 'yaml-tab 2:1'],
    ['a tab behind a name', 'a:\tb', 'yaml-tab 1:3'],
    ['a block of text', 'a: |\n  tekst\n  meer', 'yaml-regels 1:4'],
    ['a folded text', 'a: >-\n  tekst\n  meer', 'yaml-regels 1:4'],
    ['a value that goes on', 'a: een\n  twee', 'yaml-veld 2:3'],
    ['a quoted value that goes on', 'a: "een\n  twee"', 'yaml-aanhalingsteken 1:4'],
    ['words behind a quoted value', 'a: "een" twee', 'yaml-aanhalingsteken 1:9'],
    ['an order in double quotes', 'a: "C:\\nieuw"', 'yaml-schuine-streep 1:7'],
    ['a colon in a value', 'a: een: twee', 'yaml-dubbele-punt 1:7'],
    ['a name without a space', 'a: x\nb:c', 'yaml-spatie 2:2'],
    ['a dash without a space', 'a:\n  -b: c', 'yaml-spatie 2:3'],
    ['a list on the line of its field', 'a: - b', 'yaml-lijst 1:4'],
    ['a value that begins with an at sign', 'a: @vws', 'yaml-teken 1:4'],
    ['a value that begins with a backtick', 'a: `vws`', 'yaml-teken 1:4'],
    ['a value that begins with a percent sign', 'a: %vws', 'yaml-teken 1:4'],
    ['a name of several words', 'a b: c', 'yaml-naam 1:1'],
    ['a figure for a name', '2023: c', 'yaml-naam 1:1'],
    ['a name that is nothing', 'null: c', 'yaml-naam 1:1'],
    ['a question mark for a name', '? a\n: b', 'yaml-teken 1:1'],
    ['a second document', 'a: b\n---\nc: d', 'yaml-streep 2:1'],
    ['the end of a document', 'a: b\n...\nc: d', 'yaml-streep 2:1'],
    ['an order to YAML', '%YAML 1.1\na: b', 'yaml-teken 1:1'],
    ['a field too far in', 'a: b\n  c: d\n  e: f', 'yaml-inspringen 2:3'],
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
    [
      'a short list of several words',
      'varianten: [zorg met verblijf, "1.2.3"]',
      { varianten: ['zorg met verblijf', '1.2.3'] },
    ],
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
