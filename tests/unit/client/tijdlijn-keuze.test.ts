import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hoortErbij,
  kiest,
  leesKeuze,
  schrijfKeuze,
  sorteer,
  type Aanbod,
  type Rij,
} from '../../../src/client/tijdlijn-keuze.ts';
import { kwartaalRange } from '../../../src/vocabulary/kwartaal.ts';
import { opVolgorde, waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { FASE, STATUS } from '../../../src/vocabulary/status.ts';
import { wet } from '../wet.ts';

const KWARTALEN = kwartaalRange('2022-Q1', '2025-Q4');
const AANBOD = {
  actielijn: ['', '1', '2'],
  partij: ['', 'vws', 'zinl'],
  fase: ['', ...waardenVan(FASE)],
  status: ['', ...waardenVan(STATUS)],
  van: ['', ...KWARTALEN],
  tot: ['', ...KWARTALEN],
  sorteer: ['', 'start', 'verschuiving', 'status'],
} satisfies Aanbod;

const lees = (adres: string, aanbod: Aanbod = AANBOD) => leesKeuze(new URLSearchParams(adres), aanbod);

describe('a link shows what its sender saw', () => {
  const keuze = fc
    .record(Object.fromEntries(Object.entries(AANBOD).map(([veld, waarden]) => [veld, fc.constantFrom(...waarden)])))
    .filter(({ van, tot }) => !van || !tot || van <= tot);

  wet('what is written to the address is read from it, without a message', [keuze], (each) => {
    const chosen = Object.fromEntries(Object.entries(each).filter(([, waarde]) => waarde !== ''));
    expect(lees(schrijfKeuze(each))).toEqual({ keuze: chosen, meldingen: [] });
  });

  test('one choice has one address, in a fixed order and without what is empty', () => {
    expect(schrijfKeuze({ sorteer: 'start', fase: '', van: '2023-Q1', actielijn: '2' })).toBe(
      '?actielijn=2&van=2023-Q1&sorteer=start',
    );
    expect(schrijfKeuze({ partij: '' })).toBe('');
  });
});

describe('an address that someone made up does no harm', () => {
  test.each([
    ['van=2026-Q1', 'In het adres staat bij van: “2026-Q1”. Dat bestaat hier niet en telt niet mee.'],
    ['van=2024-Q2&tot=2024-Q1', 'De periode eindigt voordat zij begint, en telt niet mee. Kies een later einde.'],
  ])('%s does not count, and that is said', (adres, melding) => {
    expect(lees(adres)).toEqual({ keuze: {}, meldingen: [melding] });
  });

  test('of two values the first counts, and that is said', () => {
    expect(lees('partij=vws&partij=zinl')).toEqual({
      keuze: { partij: 'vws' },
      meldingen: ['In het adres staat partij 2 keer. Alleen de eerste telt mee.'],
    });
  });

  test('a name that the page does not know, or does not ask for, is left alone', () => {
    expect(lees('utm_source=x&toString=1&__proto__=1')).toEqual({ keuze: {}, meldingen: [] });
    expect(lees('actielijn=9', { fase: ['', 'loopt'] })).toEqual({ keuze: {}, meldingen: [] });
  });

  test('a long value is not repeated whole', () => {
    expect(lees(`fase=${'a'.repeat(500)}`).meldingen[0]?.length).toBeLessThan(120);
  });

  wet(
    'whatever is read, only offered values come out',
    [fc.dictionary(fc.constantFrom(...Object.keys(AANBOD)), fc.string())],
    (velden) => {
      for (const [veld, waarde] of Object.entries(lees(new URLSearchParams(velden).toString()).keuze)) {
        expect(AANBOD[veld as keyof typeof AANBOD]).toContain(waarde);
      }
    },
  );
});

describe('a row belongs to a choice', () => {
  const rij: Rij = { actielijn: '1', partij: 'vws zinl', fase: 'loopt', status: 'afwijking', tijd: '2023-Q2/2023-Q3' };

  test.each([
    [{}, true],
    [{ partij: 'zinl' }, true],
    [{ actielijn: '1', fase: 'loopt', status: 'afwijking' }, true],
    [{ sorteer: 'start' }, true],
    [{ partij: 'zin' }, false],
    [{ actielijn: '1', fase: 'gepland' }, false],
    [{ status: 'onbekend' }, false],
  ])('that it meets in full, not when one part differs: %o %s', (keuze, verwacht) => {
    expect(hoortErbij(rij, keuze)).toBe(verwacht);
  });

  test.each([
    ['2023-Q2/2023-Q3', '2023-Q3', '2024-Q1', true],
    ['2023-Q2/2023-Q3', '2023-Q4', undefined, false],
    ['2023-Q2/2023-Q3', undefined, '2023-Q1', false],
    ['2022-Q1/2022-Q1 2025-Q1/2025-Q1', '2023-Q1', '2024-Q4', false],
    ['2022-Q1/2022-Q1 2025-Q1/2025-Q1', '2025-Q1', '2025-Q1', true],
    ['2023-Q2/..', '2025-Q4', '2025-Q4', true],
    [undefined, '2022-Q1', '2025-Q4', false],
  ])('in a period when something of it lies there: %s in %s to %s is %s', (tijd, van, tot, verwacht) => {
    expect(hoortErbij({ ...rij, tijd }, { van, tot })).toBe(verwacht);
  });
});

test('another order chooses nothing', () => {
  expect(kiest({ sorteer: 'start' })).toBe(false);
  expect(kiest({ sorteer: 'start', fase: 'loopt' })).toBe(true);
});

describe('rows stand in the order that was asked for', () => {
  const rijen: (Rij & { naam: string })[] = [
    { naam: 'a', status: 'onbekend' },
    { naam: 'b', status: 'afwijking', start: '2023-Q4', verschuiving: 'onbekend' },
    { naam: 'c', status: 'conform-planning', start: '2022-Q1', verschuiving: '0' },
    { naam: 'd', status: 'afwijking', start: '2023-Q4', verschuiving: '8' },
  ];
  const volgorde = (wijze: string) =>
    sorteer(rijen, { sorteer: wijze }, (rij) => rij, opVolgorde(STATUS))
      .map(({ naam }) => naam)
      .join('');

  test.each([
    ['start', 'cbda', 'without a time last; equal ones as they stood'],
    ['verschuiving', 'dcba', 'largest first, then of unknown size, then what did not slip'],
    ['status', 'bdca', 'what deviates first, what nobody judged last'],
    ['', 'abcd', 'by nummer, as they stood'],
  ])('%s: %s (%s)', (wijze, verwacht) => {
    expect(volgorde(wijze)).toBe(verwacht);
  });
});
