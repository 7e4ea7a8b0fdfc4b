import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content, Zegelregel } from '../../../src/domain/content.ts';
import { parseZegel, zegelText, zegelVan } from '../../../src/domain/zegel.ts';
import { fixtureContent } from '../maak.ts';
import { nummer } from '../vocabulary/willekeurig.ts';
import { wet } from '../wet.ts';
import { actieVan, changedBy, EDITIE, hashes, sectieVan } from './zegels.ts';

/** A seal knows what a reader of a closed editie sees. By which change it breaks: zegel.yaml. */

test('it has a line for everything with a meting in that editie, by nummer, with the day of a correction', () => {
  const lines = zegelVan(fixtureContent(), EDITIE).map((regel) => [regel.nummer, regel.correctie].join(' ').trim());
  expect(lines.join(', ')).toBe('programma, 1, 1.1, 1.1.1, 1.1.2 2024-02-01, 1.2, 1.2.1, 2.1, 2.1.1');
  expect(zegelVan(fixtureContent(), '1999-01')).toEqual([]);
});

const metingenVan = (content: Content) => actieVan(content).data.metingen;

test.each<[string, string[], (content: Content) => unknown]>([
  ['breaks by another name of the programme', ['programma'], (c) => c.programma && (c.programma.data.naam = 'Anders')],
  ['breaks by the order of milestones', ['1.1.1'], (c) => metingenVan(c)[1]?.mijlpalen?.reverse()],
  ['does not break by the order of fields', [], (c) => Object.assign(actieVan(c), { data: turned(actieVan(c).data) })],
  ['does not break by the order of files', [], (c) => c.acties.reverse()],
  ['does not break by a new meting', [], (c) => metingenVan(c).unshift({ editie: '2025-01', bronnen: [] })],
])('it %s', (_, nummers, change) => expect(changedBy((content) => void change(content))).toEqual(nummers));

/** The same value with the keys of every group in the opposite order. */
function turned(data: object): unknown {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
}

const words = fc
  .array(fc.stringMatching(/^[a-z.,"\\]{1,6}$/), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(' '));
const withText = (tekst: string) => {
  const content = fixtureContent();
  sectieVan(content).tekst = tekst;
  return hashes(content)['1.1.1'];
};
wet('texts that differ have different seals', [words, words], (a, b) => (withText(a) === withText(b)) === (a === b), {
  numRuns: 20,
});

const regel: fc.Arbitrary<Zegelregel> = fc.record(
  {
    nummer: fc.oneof(nummer, fc.constant('programma')),
    hash: fc.stringMatching(/^[0-9a-f]{16}$/),
    correctie: fc.constantFrom('2024-02-01', '2026-11-23'),
  },
  { requiredKeys: ['nummer', 'hash'], noNullPrototype: true },
);
wet(
  'every line of a seal comes back, also with the line ends of Windows',
  [fc.array(regel), fc.constantFrom('\n', '\r\n')],
  (regels, end) => {
    const text = zegelText(EDITIE, regels).replaceAll('\n', end);
    expect(parseZegel(text)).toEqual({ regels, onleesbaar: [] });
  },
);
