import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/io/strict-yaml.ts';

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
    expect(locate(path)).toEqual({ regel, kolom });
  });

  test.each([
    ['a list by its own name', ['metingen', 1, 'planning'], 9, 5],
    ['a missing field by the group it belongs to', ['metingen', 1, 'fase'], 7, 5],
    ['a missing part of a missing field by the nearest group there is', ['metingen', 1, 'correctie', 'datum'], 7, 5],
    ['a meting that is not there by the list', ['metingen', 9], 3, 1],
    ['a missing first field by the file', ['titel'], 1, 1],
    ['the file as a whole', [], 1, 1],
  ])('%s', (_, path, regel, kolom) => {
    expect(locate(path)).toEqual({ regel, kolom });
  });

  test('lines count from where the YAML starts in the file', () => {
    expect(readYaml(TEXT, 'a.mdx', 5).locate(['metingen', 1, 'status'])).toEqual({ regel: 12, kolom: 13 });
  });

  test('a text that is no YAML still has a place', () => {
    expect(readYaml('a: [', 'a.yaml').locate(['a', 0])).toMatchObject({ regel: 1 });
    expect(readYaml('', 'a.yaml').locate(['a'])).toEqual({ regel: 1, kolom: 1 });
  });
});

describe('no value changes its meaning without a word', () => {
  const ids = (text: string) => readYaml(text, 'a.yaml').meldingen.map(({ regelId, regel }) => `${regelId} ${regel}`);

  test.each([
    ['a figure with a point', 'waarde: 900.000', 'yaml-getal 1'],
    ['a figure with a zero before it', 'waarde: 010', 'yaml-getal 1'],
    ['a nummer without quotes', 'nummer: 1.10', 'yaml-getal 1'],
    ['a large power', 'waarde: 1e3', 'yaml-getal 1'],
    ['a text that a # cuts off', 'titel: Plan # 2', 'yaml-opmerking 1'],
    ['an alias', 'a: &x 1\nb: *x', 'yaml-verwijzing 2'],
    ['a tag', 'a: !!binary x', 'yaml-label 1'],
    ['a group in braces', 'a: {b: c}', 'yaml-accolades 1'],
    ['a field that stands there twice', 'a: b\na: c', 'yaml-leesbaar 2'],
    ['a tab', 'a:\n\tb: c', 'yaml-leesbaar 2'],
  ])('%s is a finding', (_, text, finding) => {
    expect(ids(text)).toContain(finding);
  });

  test.each([
    ['whole figures', 'waarde: 290000', { waarde: 290_000 }],
    ['dates, as text', 'datum: 2023-07-17', { datum: '2023-07-17' }],
    ['quarters, as text', 'kwartaal: 2023-Q3', { kwartaal: '2023-Q3' }],
    ['no and yes, as text', 'a: no\nb: yes', { a: 'no', b: 'yes' }],
    ['a comment on a line of its own', '# uitleg\na: b', { a: 'b' }],
    ['a # in quotes', 'titel: "Plan # 2"', { titel: 'Plan # 2' }],
    ['a short list', 'partijen: [vws, bzk]', { partijen: ['vws', 'bzk'] }],
  ])('%s is read as it stands', (_, text, data) => {
    expect(readYaml(text, 'a.yaml')).toMatchObject({ data, meldingen: [] });
  });

  test('what cannot be read gives no data at all', () => {
    expect(readYaml('a: b\na: c', 'a.yaml').data).toBeUndefined();
  });
});
