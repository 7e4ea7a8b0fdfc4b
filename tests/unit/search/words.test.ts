import { expect, test } from 'vitest';
import { areFamily, formsOf, isIndexed, plainWord, root, wordsOf } from '../../../src/search/words.ts';

test.each([
  ['Cliëntreis', 'clientreis'],
  ['Wlz-zorg', 'wlzzorg'],
  ['V&VN', 'vvn'],
  ["woondealregio's", 'woondealregios'],
])('who writes %s is understood as %s', (written, word) => {
  expect(plainWord(written)).toBe(word);
});

test('a word with a sign in it is found whole and in its parts, a number only whole', () => {
  expect(wordsOf('Wlz-zorg kost € 3,92 miljoen')).toEqual([
    { word: 'wlzzorg', parts: ['wlz', 'zorg'] },
    { word: 'kost', parts: [] },
    { word: '3k92', parts: [] },
    { word: 'miljoen', parts: [] },
  ]);
});

test.each([
  ['V&VN', ['vvn']],
  ['R&D', ['rd']],
  ["foto's", ['fotos']],
  ['foto’s', ['fotos']],
  ['e\u2011health', ['ehealth', 'health']],
  ['on-/geclusterde', ['on', 'geclusterde']],
  ['2030/2035', ['2030', '2035']],
])('of %s no letter is left over as a word of its own', (text, forms) => {
  expect(formsOf(text)).toEqual(forms);
});

test.each([
  ['farmacie', 'farmaceutische', true],
  ['revalidatie', 'revalideren', true],
  ['verpleging', 'verpleegkundige', true],
  ['gemeente', 'gemeentelijk', true],
  ['nultreden', 'nultarief', false],
  ['intergenerationeel', 'inter', false],
])('%s and %s are of one family: %s', (one, other, expected) => {
  expect(areFamily(root(one), root(other))).toBe(expected);
});

test.each([
  ['plek', 'plekken', true],
  ['huis', 'huizen', true],
  ['kantoor', 'kantoren', true],
  ['brief', 'brieven', true],
  ['woning', 'woningen', true],
  ['visie', 'visies', true],
  ['patient', 'patienten', true],
  ['wet', 'wens', false],
  ['zorg', 'borg', false],
  ['plan', 'plaat', false],
])('who asks for %s finds %s: %s', (one, other, found) => {
  expect(root(one) === root(other)).toBe(found);
});

test('signs and words that say nothing are not indexed', () => {
  expect('de zorg - van € 12 "de" VPT'.split(' ').filter(isIndexed)).toEqual(['zorg', '12', 'VPT']);
});

/** All ways to write one number, which must be found by each other; and none by another number. */
test.each([
  ['290000', ['290000', '290.000', '290 duizend']],
  ['3920000', ['3,92 miljoen', '3,92 mln', '3.920.000', '€ 3920000']],
  ['1500000000', ['1,5 miljard', '1,5 mld']],
  ['3k92', ['3,92']],
  ['4p1p2', ['4.1.2', 'actie 4.1.2']],
  ['36486', ['36486', 'Kamerstuk 36486-2', 'Kamerstuk 36486, nr. 2']],
  ['2024d0101', ['1-1-2024', '01-01-2024', '2024-01-01', '1 januari 2024', '1 jan 2024', '1/1/2024']],
  ['2024m07', ['juli 2024', '2024-07', '3 juli 2024', 'Juli 2024']],
  [
    '2024q3',
    ['2024-Q3', 'Q3 2024', 'derde kwartaal 2024', '3e kwartaal van 2024', 'kwartaal 3 2024', '2024K3', '17-07-2024'],
  ],
])('who looks for %s finds it however it is written', (key, texts) => {
  for (const text of texts) expect(formsOf(text), text).toContain(key);
});

test.each(['290001', '29.000', '0,312 miljoen', '392', '4.12', '2024-13', 'Q5 2024', '11-1-2024'])(
  'and %s is another number',
  (text) => {
    const forms = formsOf(text);
    for (const key of ['290000', '290', '3k92', '4p1p2', '2024m01', '2024q1', '2024d0101'])
      if (text !== '11-1-2024' || key.includes('d')) expect(forms, text).not.toContain(key);
  },
);
