import { expect, test } from 'vitest';
import { formsOf, isIndexed, plainWord, root, wordsOf } from '../../../src/search/words.ts';

test.each([
  ['Cliëntreis', 'clientreis'],
  ['Wlz-zorg', 'wlzzorg'],
  ['290.000', '290000'],
  ['3,92', '392'],
  ['V&VN', 'vvn'],
  ["woondealregio's", 'woondealregios'],
])('who writes %s is understood as %s', (written, word) => {
  expect(plainWord(written)).toBe(word);
});

test('a word with a sign in it is found whole and in its parts, a number only whole', () => {
  expect(wordsOf('Wlz-zorg kost € 3,92 miljoen')).toEqual([
    { word: 'wlzzorg', parts: ['wlz', 'zorg'] },
    { word: 'kost', parts: [] },
    { word: '392', parts: [] },
    { word: 'miljoen', parts: [] },
  ]);
  expect(formsOf('V&VN')).toEqual(['vvn', 'v', 'vn']);
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
