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
