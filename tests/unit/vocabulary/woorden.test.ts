import { expect, test } from 'vitest';
import { BRON_LINK } from '../../../src/vocabulary/bronlink.ts';
import { compareMelding } from '../../../src/vocabulary/melding.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { STATUS } from '../../../src/vocabulary/status.ts';
import { suggestion } from '../../../src/vocabulary/suggestion.ts';

test.each([
  ['afwijkend', ' Bedoelde u "afwijking"?'],
  ['conform planning', ' Bedoelde u "conform-planning"?'],
  ['herbeoordeeld', ' Bedoelde u "herbeoordeling"?'],
  ['onbeked', ' Bedoelde u "onbekend"?'],
  ...['rood', 'x', '', 'vertraagd'].map((typed) => [typed, '']),
])('an editor who mistypes is helped, never overruled: "%s"%s', (typed, help) => {
  expect(suggestion(typed, waardenVan(STATUS))).toBe(help);
  expect(suggestion(typed, [])).toBe('');
});

test('the values of a list are its keys, in their order', () => {
  expect(waardenVan({ b: { label: 'B' }, a: { label: 'A' } })).toEqual(['b', 'a']);
});

test('a link to a document is recognised by its scheme alone', () => {
  expect(BRON_LINK.exec('bron:monitor-2023-06')?.[1]).toBe('monitor-2023-06');
  expect(BRON_LINK.test('https://voorbeeld.example/bron:x')).toBe(false);
  expect(BRON_LINK.test('bron:')).toBe(false);
});

test('an editor reads findings from the first file and line to the last', () => {
  const at = (bestand: string, regel: number, kolom = 1, regelId = 'a') => ({
    bestand,
    regel,
    kolom,
    regelId,
    wat: '',
  });
  const sorted = [at('a', 1), at('a', 2, 9), at('a', 10), at('a', 10, 1, 'b'), at('b', 1)];
  expect(sorted.toReversed().sort(compareMelding)).toEqual(sorted);
});
