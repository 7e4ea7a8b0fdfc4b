import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bevinding } from '../../../src/checks/check.ts';
import { zegels } from '../../../src/checks/zegels.ts';
import type { Content, Entry, Zegelregel } from '../../../src/domain/content.ts';
import { parseZegel, zegelText, zegelVan } from '../../../src/domain/zegel.ts';
import type { ActieData } from '../../../src/schema/actie.ts';
import { fixtureContent } from '../maak.ts';
import { nummer } from '../vocabulary/willekeurig.ts';

const EDITIE = '2023-12';
const hashes = (content: Content) =>
  Object.fromEntries(zegelVan(content, EDITIE).map((regel) => [regel.nummer, regel.hash]));

function actie(content: Content, of = '1.1.1'): Entry<ActieData> {
  const found = content.acties.find(({ data }) => data.nummer === of);
  if (!found) throw new Error(`In de proefinhoud staat geen ${of}.`);
  return found;
}

function meting(content: Content, of?: string): ActieData['metingen'][number] {
  const found = actie(content, of).data.metingen.find(({ editie }) => editie === EDITIE);
  if (!found) throw new Error(`In de proefinhoud heeft ${of ?? '1.1.1'} geen meting van ${EDITIE}.`);
  return found;
}

function sectie(content: Content): { tekst: string } {
  const found = actie(content).secties.find(({ editie }) => editie === EDITIE);
  if (!found) throw new Error('In de proefinhoud staat geen tekst.');
  return found;
}

/** The nummers whose line changes when the fixture is changed like this. */
function changedBy(change: (content: Content) => void): string[] {
  const before = hashes(fixtureContent());
  const content = fixtureContent();
  change(content);
  const after = hashes(content);
  return Object.keys(before).filter((key) => before[key] !== after[key]);
}

/** The same value with the keys of every group in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('a seal knows what a reader of a closed editie sees', () => {
  test('it has a line for everything with a meting in that editie, by nummer', () => {
    expect(zegelVan(fixtureContent(), EDITIE).map((regel) => regel.nummer)).toEqual([
      'programma',
      '1',
      '1.1',
      '1.1.1',
      '1.1.2',
      '1.2',
      '1.2.1',
      '2.1',
      '2.1.1',
    ]);
    expect(zegelVan(fixtureContent(), '1999-01')).toEqual([]);
  });

  test('a correction is sealed with its day', () => {
    const lines = zegelVan(fixtureContent(), EDITIE).filter(({ correctie }) => correctie !== undefined);
    expect(lines.map((regel) => [regel.nummer, regel.correctie])).toEqual([['1.1.2', '2024-02-01']]);
  });

  test.each<[string, (content: Content) => void]>([
    ['its titel', (c) => (actie(c).data.titel += ' (nieuw)')],
    ['a field', (c) => (meting(c).fase = 'gestopt')],
    ['a field that goes', (c) => delete meting(c).planning],
    ['a field of a milestone', (c) => Object.assign(meting(c).mijlpalen?.[0] ?? {}, { datum: '2024-01-16' })],
    ['the order of its milestones', (c) => meting(c).mijlpalen?.reverse()],
    ['a document', (c) => meting(c).bronnen.pop()],
    ['a place in a document', (c) => Object.assign(meting(c).bronnen[0] ?? {}, { vindplaats: 'bladzijde 4' })],
    ['a correction', (c) => (meting(c).correctie = { datum: '2024-03-01', wat: 'De datum klopte niet.' })],
    ['a word', (c) => (sectie(c).tekst = sectie(c).tekst.replace('later', 'eerder'))],
    ['a full stop', (c) => (sectie(c).tekst += '.')],
    ['a capital', (c) => (sectie(c).tekst = sectie(c).tekst.toLowerCase())],
    ['all of its text', (c) => (actie(c).secties = [])],
  ])('it breaks by a change of %s, and only of that thing', (_wat, change) => {
    expect(changedBy(change)).toEqual(['1.1.1']);
  });

  test('it breaks by another name of the programme', () => {
    expect(changedBy((c) => c.programma && (c.programma.data.naam = 'Anders'))).toEqual(['programma']);
  });

  test('any two different texts have different seals', () => {
    const withText = (tekst: string) => {
      const content = fixtureContent();
      sectie(content).tekst = tekst;
      return hashes(content)['1.1.1'];
    };
    const words = fc
      .array(fc.stringMatching(/^[a-z.,"\\]{1,6}$/), { minLength: 1, maxLength: 5 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(withText(a) === withText(b)).toBe(a === b);
      }),
      { numRuns: 20 },
    );
  });

  test.each<[string, (content: Content) => void]>([
    [
      'the order of fields',
      (c) => (c.acties = c.acties.map((each) => ({ ...each, data: turned(each.data) as ActieData }))),
    ],
    ['line breaks and spaces', (c) => (sectie(c).tekst = `  ${sectie(c).tekst.replaceAll(' ', '\n  ')}\n`)],
    ['the order of files', (c) => c.acties.reverse()],
    ['another editie of the same thing', (c) => (actie(c).data.metingen[0] = { editie: '2024-06', bronnen: [] })],
    ['a new meting', (c) => actie(c).data.metingen.unshift({ editie: '2025-01', bronnen: [{ bron: 'krant-2024' }] })],
    ['the address of a file', (c) => (actie(c).slug = '1-1-1-andere-naam')],
  ])('it does not break by %s', (_wat, change) => {
    expect(changedBy(change)).toEqual([]);
  });
});

describe('a seal is read as it was written', () => {
  const regel: fc.Arbitrary<Zegelregel> = fc
    .tuple(
      fc.oneof(nummer, fc.constant('programma')),
      fc.stringMatching(/^[0-9a-f]{16}$/),
      fc.option(fc.constantFrom('2024-02-01', '2026-11-23'), { nil: undefined }),
    )
    .map(([of, hash, correctie]) => ({ nummer: of, hash, ...(correctie ? { correctie } : {}) }));

  test('every line comes back', () => {
    fc.assert(
      fc.property(fc.array(regel), (regels) => {
        expect(parseZegel(zegelText(EDITIE, regels))).toEqual({ regels, onleesbaar: [] });
      }),
    );
  });

  test('also with the line ends of Windows', () => {
    fc.assert(
      fc.property(fc.array(regel), (regels) => {
        expect(parseZegel(zegelText(EDITIE, regels).replaceAll('\n', '\r\n')).regels).toEqual(regels);
      }),
    );
  });

  test('a line that is no seal is named by its place', () => {
    expect(parseZegel('# kop\n1.1 0123456789abcdef\n1.2 kapot\n\n1.3 0123456789ABCDEF')).toEqual({
      regels: [{ nummer: '1.1', hash: '0123456789abcdef' }],
      onleesbaar: [3, 5],
    });
  });
});

describe('a closed editie does not change unless the reader is told', () => {
  const GESLOTEN = 'Editie 2023-12 is gesloten, maar';

  /** What an editor is told when the sealed fixture is changed like this. */
  function told(change: (content: Content) => void): string[] {
    const content = sealed();
    change(content);
    return zegels.check(content).map(({ bestand, wat }: Bevinding) => `${bestand.split('/').at(-1) ?? ''}: ${wat}`);
  }

  function sealed(): Content {
    const content = fixtureContent();
    return {
      ...content,
      zegels: [{ editie: EDITIE, bestand: 'zegels/2023-12.txt', regels: zegelVan(content, EDITIE) }],
    };
  }

  const correctie = { datum: '2024-03-01', wat: 'De datum klopte niet.' };

  test('as it was sealed, there is nothing to tell', () => {
    expect(told(() => undefined)).toEqual([]);
  });

  test('without a seal an editie may change', () => {
    expect(zegels.check(fixtureContent())).toEqual([]);
  });

  test('a change is found, at the meting', () => {
    const content = sealed();
    meting(content).fase = 'gestopt';
    const [found, ...more] = zegels.check(content);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...actie(content).locate(['metingen', 1]),
      veld: 'editie 2023-12',
      wat: `${GESLOTEN} de titel, de meting of de tekst is veranderd.`,
    });
    expect(found?.herstel).toContain('correctie');
  });

  test('a change with a correction is allowed', () => {
    expect(told((c) => Object.assign(meting(c), { fase: 'gestopt', correctie }))).toEqual([]);
  });

  test('sealed again with its correction, the next change needs a new one', () => {
    const content = sealed();
    Object.assign(meting(content), { fase: 'gestopt', correctie });
    const again = { ...content, zegels: [{ editie: EDITIE, bestand: 'z', regels: zegelVan(content, EDITIE) }] };
    expect(zegels.check(again)).toEqual([]);
    meting(again).fase = 'afgerond';
    expect(zegels.check(again)).toHaveLength(1);
    meting(again).correctie = { ...correctie, datum: '2024-04-01' };
    expect(zegels.check(again)).toEqual([]);
  });

  test('a correction that was sealed cannot be taken away', () => {
    expect(told((c) => delete meting(c, '1.1.2').correctie)).toEqual([
      `1-1-2-plantendag.mdx: ${GESLOTEN} de titel, de meting of de tekst is veranderd.`,
    ]);
  });

  test('a meting that was not in it is found, unless it carries a correction', () => {
    const add = (velden: object) => (c: Content) =>
      actie(c, '1.1.10').data.metingen.unshift({ editie: EDITIE, bronnen: [{ bron: 'brief-2023-12' }], ...velden });
    expect(told(add({}))).toEqual([`1-1-10-zaaigoed-voor-scholen.mdx: ${GESLOTEN} deze meting stond er niet in.`]);
    expect(told(add({ correctie }))).toEqual([]);
  });

  test('a meting that is gone is found in its file, a file that is gone in the seal', () => {
    expect(told((c) => actie(c).data.metingen.splice(1, 1))).toEqual([
      '1-1-1-subsidie-geveltuinen.mdx: In de gesloten editie 2023-12 had 1.1.1 een meting. In dit bestand staat die niet.',
    ]);
    expect(told((c) => (c.acties = c.acties.filter(({ data }) => data.nummer !== '1.1.1')))).toEqual([
      '2023-12.txt: In de gesloten editie 2023-12 stond 1.1.1, maar dat bestand is er niet meer.',
    ]);
  });

  test.each([['1.1.1'], ['1-1-1-subsidie-geveltuinen']])(
    'a file that was rejected (known as %s) is not reported again',
    (naam) => {
      const found = told((c) => {
        c.acties = c.acties.filter(({ data }) => data.nummer !== '1.1.1');
        c.afgekeurd.add(naam);
      });
      expect(found).toEqual([]);
    },
  );

  test('other edities may change', () => {
    expect(told((c) => Object.assign(actie(c).data.metingen[0] ?? {}, { fase: 'gestopt' }))).toEqual([]);
  });
});
