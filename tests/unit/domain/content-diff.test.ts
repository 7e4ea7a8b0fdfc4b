import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/domain/content.ts';
import { verschillen } from '../../../src/domain/content-diff.ts';
import type { Verandering } from '../../../src/domain/verandering.ts';
import type { ActieMeting, Mijlpaal } from '../../../src/schema/meting.ts';
import { addKwartalen, kwartaalAt } from '../../../src/vocabulary/kwartaal.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { FASE, MIJLPAAL_STAND, STATUS } from '../../../src/vocabulary/status.ts';
import { contentMet, entry, fixtureContent, item, meting, mijlpaal } from '../maak.ts';

/** A summary of a change is read instead of the change: it may not turn anything round, or miss a thing. */

function actie(metingen: ActieMeting[], velden: { nummer?: string; slug?: string; tekst?: string } = {}) {
  const { nummer = '1.1.1', slug = '1-1-1-actie', tekst } = velden;
  const secties = tekst === undefined ? [] : [{ editie: '2023-06', tekst, regel: 9 }];
  return entry(slug, { nummer, metingen }, { secties });
}

const eerste = (velden: Partial<ActieMeting> = {}) =>
  meting('2023-06', { fase: 'loopt', status: 'onbekend', ...velden });
const een = (velden: Partial<ActieMeting> = {}, rest = {}) => contentMet([actie([eerste(velden)], rest)]);

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
    ['later', { kwartaal: '2023-Q4' }, { kwartaal: '2024-Q2' }, 2],
    ['sooner', { kwartaal: '2024-Q1' }, { kwartaal: '2023-Q4' }, -1],
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

describe('every other change is told once', () => {
  test.each<[string, Content, Content, Partial<Verandering>[]]>([
    [
      'a text',
      een({}, { tekst: 'Oud.' }),
      een({}, { tekst: 'Nieuw.' }),
      [{ soort: 'tekst', wat: 'anders', editie: '2023-06' }],
    ],
    ['a new text', een(), een({}, { tekst: 'Nieuw.' }), [{ soort: 'tekst', wat: 'nieuw' }]],
    [
      'an address',
      een(),
      een({}, { slug: '1-1-1-andere-naam' }),
      [{ soort: 'adres', van: '1-1-1-actie', naar: '1-1-1-andere-naam' }],
    ],
    [
      'an actie more',
      een(),
      contentMet([actie([eerste()]), actie([eerste()], { nummer: '1.1.2', slug: '1-1-2-b' })]),
      [{ soort: 'ding', wat: 'nieuw', ding: 'actie', nummer: '1.1.2' }],
    ],
    ['an actie less', een(), contentMet([]), [{ soort: 'ding', wat: 'weg', ding: 'actie', nummer: '1.1.1' }]],
    ['the documents of a meting', een(), een({ bronnen: [{ bron: 'brief' }] }), [{ soort: 'meting', wat: 'anders' }]],
    [
      'a planning',
      een(),
      een({ planning: [{ van: '2023-Q1', stand: 'gepland' }] }),
      [{ soort: 'planning' }, { soort: 'meting', wat: 'anders' }],
    ],
    [
      'a document',
      een(),
      { ...een(), bronnen: [item({ id: 'nieuw', titel: 'Nieuw', gelezen: 'geheel' as const })] },
      [{ soort: 'register', register: 'bronnen', wat: 'nieuw', id: 'nieuw' }],
    ],
  ])('%s', (_titel, older, newer, expected) => {
    const found = compare(older, newer).filter((each) => each.soort !== 'register' || each.id === 'nieuw');
    expect(found).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
  });
});

describe('a closed editie', () => {
  const zegels = [{ editie: '2023-06', bestand: 'zegels/2023-06.txt', regels: [] }];
  test('is one that was closed before the change', () => {
    const [found] = compare({ ...een(), zegels }, een({ fase: 'afgerond' })).filter(({ soort }) => soort === 'meting');
    expect(found).toMatchObject({ wat: 'anders', gesloten: true, correctie: undefined });
  });
  test('and its correctie is told', () => {
    const newer = een({ fase: 'afgerond', correctie: { datum: '2024-02-01', wat: 'Het was al klaar.' } });
    const [found] = compare({ ...een(), zegels }, { ...newer, zegels }).filter(({ soort }) => soort === 'meting');
    expect(found).toMatchObject({ gesloten: true, correctie: '2024-02-01' });
  });
});

describe('what could not be read is not called new or gone', () => {
  test('an actie of which the older file was broken', () => {
    expect(compare({ ...contentMet([]), afgekeurd: new Set(['1.1.1']) }, een())).toEqual([]);
  });
  test('an actie of which only the name of the file is known', () => {
    expect(compare(contentMet([]), een(), ['acties/1/1-1-1-oude-naam.mdx'])).toEqual([]);
  });
  test('a register that was broken', () => {
    expect(compare({ ...een(), bronnen: [] }, een(), ['bronnen.yaml'])).toEqual([]);
  });
});

describe('laws', () => {
  test('content does not differ from itself', () => {
    expect(compare(fixtureContent(), fixtureContent())).toEqual([]);
  });

  const kwartaal = fc.integer({ min: 2020 * 4, max: 2030 * 4 }).map(kwartaalAt);
  test('a milestone is told as many quarters later as it was moved', () => {
    fc.assert(
      fc.property(kwartaal, fc.integer({ min: -20, max: 20 }), (from, count) => {
        const found = now(open({ kwartaal: from }), open({ kwartaal: addKwartalen(from, count) }));
        expect(found).toMatchObject(count === 0 ? [] : [{ soort: 'moment', kwartalen: count }]);
      }),
    );
  });

  const some = fc.record({
    fase: fc.constantFrom(...waardenVan(FASE)),
    status: fc.constantFrom(...waardenVan(STATUS)),
    mijlpalen: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        wat: fc.constantFrom('Open', 'Dicht'),
        kwartaal,
        stand: fc.constantFrom(...waardenVan(MIJLPAAL_STAND)),
      }),
      { selector: ({ id }) => id },
    ),
  });
  test('the way back is the way there, turned round', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
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
