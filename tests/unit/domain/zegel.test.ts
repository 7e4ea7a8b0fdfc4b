import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content, Zegelregel } from '../../../src/domain/content.ts';
import { parseZegel, zegelText, zegelVan } from '../../../src/domain/zegel.ts';
import type { ActieData } from '../../../src/schema/actie.ts';
import { fixtureContent, nth } from '../maak.ts';
import { nummer } from '../vocabulary/willekeurig.ts';
import { wet } from '../wet.ts';

const EDITIE = '2023-12';
const hashes = (content: Content) =>
  Object.fromEntries(zegelVan(content, EDITIE).map((regel) => [regel.nummer, regel.hash]));

const actie = ({ acties }: Content, of = '1.1.1') => nth(acties.filter(({ data }) => data.nummer === of));
const meting = (content: Content, of?: string) =>
  nth(actie(content, of).data.metingen.filter(({ editie }) => editie === EDITIE));
const sectie = (content: Content) => nth(actie(content).secties.filter(({ editie }) => editie === EDITIE));

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
  test('it has a line for everything with a meting in that editie, by nummer, with the day of a correction', () => {
    const lines = zegelVan(fixtureContent(), EDITIE).map((regel) => [regel.nummer, regel.correctie].join(' ').trim());
    expect(lines.join(', ')).toBe('programma, 1, 1.1, 1.1.1, 1.1.2 2024-02-01, 1.2, 1.2.1, 2.1, 2.1.1');
    expect(zegelVan(fixtureContent(), '1999-01')).toEqual([]);
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

  const words = fc
    .array(fc.stringMatching(/^[a-z.,"\\]{1,6}$/), { minLength: 1, maxLength: 5 })
    .map((list) => list.join(' '));
  const withText = (tekst: string) => {
    const content = fixtureContent();
    sectie(content).tekst = tekst;
    return hashes(content)['1.1.1'];
  };
  const weinig = { numRuns: 20 };
  wet(
    'texts that differ have different seals',
    [words, words],
    (a, b) => (withText(a) === withText(b)) === (a === b),
    weinig,
  );

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

  const einde = fc.constantFrom('\n', '\r\n');
  wet('every line comes back, also with the line ends of Windows', [fc.array(regel), einde], (regels, end) => {
    const text = zegelText(EDITIE, regels).replaceAll('\n', end);
    expect(parseZegel(text)).toEqual({ regels, onleesbaar: [] });
  });

  test('a line that is no seal is named by its place', () => {
    expect(parseZegel('# kop\n1.1 0123456789abcdef\n1.2 kapot\n\n1.3 0123456789ABCDEF')).toEqual({
      regels: [{ nummer: '1.1', hash: '0123456789abcdef' }],
      onleesbaar: [3, 5],
    });
  });
});
