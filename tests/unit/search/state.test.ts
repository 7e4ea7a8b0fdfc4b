import { describe, expect, test } from 'vitest';
import { countFacets, fits } from '../../../src/search/facets.ts';
import { packTable, unpackTable, type PageRow } from '../../../src/search/page-table.ts';
import { isAsked, notesOn, readState, writeState } from '../../../src/search/state.ts';

const read = (query: string) => readState(new URLSearchParams(query));

describe('the address holds the whole search', () => {
  test.each([
    '',
    'q=mantel+zorg',
    'q=vpt&soort=actie&actielijn=3&onderwerp=3.1&fase=loopt&status=afwijking&partij=zn&editie=2023-06',
    'status=onbekend&sorteer=nieuwste&pagina=3',
  ])('%s comes back as it was', (query) => {
    expect(writeState(read(query))).toBe(query);
  });

  test.each([
    ...['pagina=0', 'pagina=-3', 'pagina=1.5', 'pagina=1e99', 'pagina=', 'pagina=twee'].map((page) => [page, '']),
    ['sorteer=kleur', ''],
    ['sorteer=toString', ''],
    ['q=++&fase=', ''],
    ['q=++een+++twee+', 'q=een+twee'],
    ['onzin=1', ''],
  ])('of %s is kept: %s', (query, kept) => {
    expect(writeState(read(query))).toBe(kept);
  });

  test('of what the page does not offer nothing is kept, and that is told', () => {
    const query = new URLSearchParams('q=vpt&partij=weg&fase=loopt&fase=gepland&sorteer=kleur');
    const offered = { fase: ['loopt', 'gepland'], partij: [] };
    expect(writeState(readState(query, offered))).toBe('q=vpt&fase=loopt');
    expect(notesOn(query, offered)).toEqual([
      'In het adres staat fase 2 keer. Alleen de eerste telt mee.',
      'In het adres staat bij partij: “weg”. Dat bestaat hier niet en telt niet mee.',
      'In het adres staat bij sorteer: “kleur”. Dat bestaat hier niet en telt niet mee.',
    ]);
  });

  test('an order or a page alone asks nothing', () => {
    expect(isAsked(read('sorteer=nummer&pagina=2'))).toBe(false);
    expect(isAsked(read('fase=loopt'))).toBe(true);
  });
});

const ROWS: PageRow[] = [
  { id: 'a', titleWords: 3, nameWords: 3, facets: { soort: ['actie'], fase: ['loopt'], partij: ['vws', 'zn'] } },
  { id: 'b', titleWords: 2, nameWords: 4, facets: { soort: ['actie'], fase: ['gepland'], partij: ['vws'] } },
  { id: 'c', titleWords: 1, nameWords: 1, facets: { soort: ['onderwerp'] }, stoplicht: 'Herbeoordeling' },
];

test('the table of pages comes over the wire as it was', () => {
  const unpacked = unpackTable(JSON.parse(JSON.stringify(packTable(ROWS))) as ReturnType<typeof packTable>);
  expect(unpacked).toEqual(ROWS.map((row) => ({ ...row, facets: expect.objectContaining(row.facets) as object })));
  expect(unpacked[2]?.facets.partij).toEqual([]);
});

describe('the numbers behind a choice', () => {
  test('tell what it would leave, given the other choices', () => {
    const counts = countFacets(ROWS, { partij: 'vws', fase: 'loopt' });
    expect(Object.fromEntries(counts.fase)).toEqual({ loopt: 1, gepland: 1 });
    expect(Object.fromEntries(counts.partij)).toEqual({ vws: 1, zn: 1 });
    expect(Object.fromEntries(counts.soort)).toEqual({ actie: 1 });
  });

  test('a choice that nothing fits leaves nothing', () => {
    expect(ROWS.filter((row) => fits(row, { editie: '1999-01' }))).toEqual([]);
  });
});
