import { expect, test } from 'vitest';
import { idVan } from '../../../src/client/doel.ts';
import { leesWaarden } from '../../../src/vocabulary/adres-waarden.ts';

/** Anyone can write an address; no address stops the scripts of a page, and what does not fit is told. */

test.each([
  ['', ''],
  ['#', ''],
  ['#2023-06', '2023-06'],
  ['#caf%C3%A9', 'café'],
  ['#50%', '50%'],
  ['#%E0%A4%A', '%E0%A4%A'],
])('%j leads to %j', (hash, id) => {
  expect(idVan(hash)).toBe(id);
});

const AANBOD = { actielijn: ['', '1', '2'] };
test.each([
  ['', {}, ''],
  ['actielijn=', {}, ''],
  ['actielijn=2', { actielijn: '2' }, ''],
  ['actielijn=9', {}, 'In het adres staat bij actielijn: “9”. Dat bestaat hier niet en telt niet mee.'],
  ['actielijn=2&actielijn=1', { actielijn: '2' }, 'In het adres staat actielijn 2 keer. Alleen de eerste telt mee.'],
  ['onbekend=2', {}, ''],
  ['actielijn=%', {}, 'In het adres staat bij actielijn: “%”. Dat bestaat hier niet en telt niet mee.'],
])('%j means %j', (query, waarden, melding) => {
  expect(leesWaarden(new URLSearchParams(query), AANBOD)).toEqual({ waarden, meldingen: melding ? [melding] : [] });
});
