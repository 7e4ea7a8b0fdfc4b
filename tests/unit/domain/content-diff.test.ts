import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content, Sectie } from '../../../src/domain/content.ts';
import { verschillen } from '../../../src/domain/content-diff.ts';
import type { Verandering } from '../../../src/domain/verandering.ts';
import type { ActieMeting, Mijlpaal } from '../../../src/schema/meting.ts';
import { addKwartalen } from '../../../src/vocabulary/kwartaal.ts';
import { contentMet, entry, fixtureContent, item, meting, mijlpaal } from '../maak.ts';
import { kwartaalNabij } from '../vocabulary/willekeurig.ts';
import { velden } from './geschiedenis.ts';

/** A summary of a change is read instead of the change: it may not turn anything round, or miss a thing. */

const actie = (metingen: ActieMeting[], secties: Sectie[] = []) =>
  entry('1-1-1-actie', { nummer: '1.1.1', metingen }, { secties });
const eerste = (own: Partial<ActieMeting> = {}) => meting('2023-06', { fase: 'loopt', status: 'onbekend', ...own });
const een = (own: Partial<ActieMeting> = {}, { tekst }: { tekst?: string } = {}) =>
  contentMet([actie([eerste(own)], tekst === undefined ? [] : [{ editie: '2023-06', tekst, regel: 9 }])]);

function compare(older: Content, newer: Content, onleesbaar: string[] = []): Verandering[] {
  return verschillen({ content: older, onleesbaar }, { content: newer, onleesbaar: [] });
}

/** Only what holds now: without the lines that a meting or text changed. */
function now(older: Content, newer: Content): Verandering[] {
  return compare(older, newer).filter(({ soort }) => soort !== 'meting' && soort !== 'tekst');
}

const open = (velden: Partial<Mijlpaal>) => een({ mijlpalen: [mijlpaal(velden)] });

describe('what holds now is told with its direction', () => {
  test('a status goes from what it was to what it is', () => {
    expect(now(een(), een({ status: 'afwijking', grondslag: 'bron' }))).toEqual([
      { soort: 'stand', nummer: '1.1.1', veld: 'status', van: 'onbekend', naar: 'afwijking' },
    ]);
  });
  test('a new meting that is silent about the fase changes no fase', () => {
    const later = contentMet([actie([meting('2023-12'), eerste()])]);
    expect(compare(een(), later)).toEqual([
      { soort: 'meting', wat: 'nieuw', nummer: '1.1.1', editie: '2023-12', gesloten: false, correctie: undefined },
    ]);
  });
  test('an older meting that a newer one has overruled changes nothing that holds now', () => {
    const met = (fase: 'gepland' | 'loopt') =>
      contentMet([actie([meting('2023-12', { fase: 'afgerond' }), eerste({ fase })])]);
    expect(now(met('gepland'), met('loopt'))).toEqual([]);
  });
  test.each<[string, Partial<Mijlpaal>, Partial<Mijlpaal>, number | undefined]>([
    ['a day in the same quarter', { kwartaal: '2023-Q3' }, { kwartaal: undefined, datum: '2023-07-17' }, 0],
    ['a day in a later quarter', { kwartaal: '2023-Q2' }, { kwartaal: undefined, datum: '2023-07-06' }, 1],
    [
      'a rough moment that becomes exact',
      { kwartaal: '2023-Q2', precisie: 'seizoen' },
      { kwartaal: undefined, datum: '2023-07-06' },
      undefined,
    ],
    [
      'a year that becomes a season of it',
      { kwartaal: '2024-Q1', tot: '2024-Q4', precisie: 'jaar' },
      { kwartaal: '2024-Q4', precisie: 'seizoen' },
      undefined,
    ],
    [
      'a year that becomes the next',
      { kwartaal: '2024-Q1', tot: '2024-Q4', precisie: 'jaar' },
      { kwartaal: '2025-Q1', tot: '2025-Q4', precisie: 'jaar' },
      4,
    ],
    [
      'a period that only ends later',
      { kwartaal: '2024-Q1', tot: '2024-Q2' },
      { kwartaal: '2024-Q1', tot: '2024-Q3' },
      undefined,
    ],
  ])('a milestone: %s', (_titel, van, naar, kwartalen) => {
    expect(now(open(van), open(naar))).toMatchObject([{ soort: 'moment', nummer: '1.1.1', kwartalen }]);
  });
  test('a milestone that happened when it was planned did not move', () => {
    expect(now(open({}), open({ stand: 'gehaald' }))).toMatchObject([
      { soort: 'mijlpaal-stand', van: { stand: 'gepland' }, naar: { stand: 'gehaald' } },
    ]);
  });
  test('a milestone told of again, in the same words, is no news', () => {
    const again = contentMet([
      actie([meting('2023-12', { mijlpalen: [mijlpaal()] }), eerste({ mijlpalen: [mijlpaal()] })]),
    ]);
    expect(now(open({}), again)).toEqual([]);
  });
});

/** The other kinds of change are told by opdrachten/samenvatting.txt. */
describe('every other change is told once', () => {
  test.each<[string, Content, Content, Partial<Verandering>[]]>([
    ['a new text', een(), een({}, { tekst: 'Nieuw.' }), [{ soort: 'tekst', wat: 'nieuw', editie: '2023-06' }]],
    ['an actie less', een(), contentMet([]), [{ soort: 'ding', wat: 'weg', ding: 'actie', nummer: '1.1.1' }]],
    ['the documents of a meting', een(), een({ bronnen: [{ bron: 'brief' }] }), [{ soort: 'meting', wat: 'anders' }]],
    [
      'a planning',
      een(),
      een({ planning: [{ van: '2023-Q1', stand: 'gepland' }] }),
      [{ soort: 'planning' }, { soort: 'meting', wat: 'anders' }],
    ],
  ])('%s', (_titel, older, newer, expected) => {
    const found = compare(older, newer);
    expect(found).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
  });
});

test('a closed editie is one that was closed before the change, and its correctie is told', () => {
  const zegels = [{ editie: '2023-06', bestand: 'zegels/2023-06.txt', regels: [] }];
  const correctie = { datum: '2024-02-01', wat: 'Het was al klaar.' };
  const told = (newer: Content) => compare({ ...een(), zegels }, newer).filter(({ soort }) => soort === 'meting');
  expect(told(een({ fase: 'afgerond' }))).toMatchObject([{ wat: 'anders', gesloten: true, correctie: undefined }]);
  expect(told({ ...een({ fase: 'afgerond', correctie }), zegels })).toMatchObject([
    { gesloten: true, correctie: '2024-02-01' },
  ]);
});

describe('what could not be read is not called new or gone', () => {
  test.each<[string, Content, string[]]>([
    ['an actie of which the older file was broken', { ...contentMet([]), afgekeurd: new Set(['1.1.1']) }, []],
    ['an actie of which only the name of the file is known', contentMet([]), ['acties/1/1-1-1-oude-naam.mdx']],
  ])('%s', (_, older, onleesbaar) => {
    expect(compare(older, een(), onleesbaar)).toEqual([]);
  });
  test('a register that was broken', () => {
    const bronnen = [item({ id: 'nieuw', titel: 'Nieuw', gelezen: 'geheel' as const })];
    expect(compare(een(), { ...een(), bronnen }, ['bronnen.yaml'])).toEqual([]);
  });
});

describe('laws', () => {
  test('content does not differ from itself', () => {
    expect(compare(fixtureContent(), fixtureContent())).toEqual([]);
  });

  test('a milestone is told as many quarters later as it was moved', () => {
    fc.assert(
      fc.property(kwartaalNabij, fc.integer({ min: -20, max: 20 }), (from, count) => {
        const found = now(open({ kwartaal: from }), open({ kwartaal: addKwartalen(from, count) }));
        expect(found).toMatchObject(count === 0 ? [] : [{ soort: 'moment', kwartalen: count }]);
      }),
    );
  });

  test('the way back is the way there, turned round', () => {
    fc.assert(
      fc.property(velden, velden, (a, b) => {
        expect(compare(een(a), een(b))).toEqual(compare(een(b), een(a)).map(turned));
      }),
    );
  });
});

/** What one would say on the way back. */
function turned(each: Verandering): Verandering {
  const wat = { nieuw: 'weg', weg: 'nieuw', anders: 'anders' } as const;
  const result: Record<string, unknown> = { ...each };
  if ('wat' in each) result['wat'] = wat[each.wat];
  if ('van' in each) Object.assign(result, { van: each.naar, naar: each.van });
  if ('kwartalen' in each && each.kwartalen !== undefined) result['kwartalen'] = -each.kwartalen || 0;
  return result as Verandering;
}
