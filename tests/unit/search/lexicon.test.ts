import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLexicon, packWords, unpackWords } from '../../../src/search/lexicon.ts';

const lexicon = makeLexicon(
  ['actietafel', 'mantelzorg', 'movisie', 'reablement', 'vpt', 'woning', 'woonzorgvisie', 'zorgkantoor'].sort(),
);

describe('a word that the site has is known', () => {
  test.each(['mantelzorg', 'zorgkantoren', 'woningen', 'vpt', 'mantel', 'woonz'])('%s', (word) => {
    expect(lexicon.lookUp(word)).not.toEqual([]);
  });
  test.each(['mantelsorg', 'casemanager', 'xyzzy', 'woonzorgvisei'])('%s is not', (word) => {
    expect(lexicon.lookUp(word)).toEqual([]);
  });
});

test('of a short or far word the nearest is offered, not looked up', () => {
  const known = makeLexicon(['kader', 'kennis', 'vallen']);
  expect(['vader', 'menzis', 'pillen'].flatMap((word) => known.nearest(word)).filter(({ sure }) => sure)).toEqual([]);
});

test('every word and every beginning of three letters of a word can be looked up', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{3,14}$/), { minLength: 1 }), (words) => {
      const some = makeLexicon(unpackWords(packWords([{ words }])));
      const beginnings = words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)).slice(2));
      expect(beginnings.filter((each) => some.lookUp(each).length === 0)).toEqual([]);
    }),
  );
});

describe('who misspells a word is told what was probably meant', () => {
  test.each([
    ['mantelsorg', 'mantelzorg'],
    ['reablment', 'reablement'],
    ['aktietafel', 'actietafel'],
    ['woonzorgvisei', 'woonzorgvisie'],
    ['movissie', 'movisie'],
    ['acitetafel', 'actietafel'],
  ])('%s: %s', (typed, meant) => {
    expect(lexicon.nearest(typed)[0]).toEqual({ word: meant, sure: true });
  });

  test.each(['casemanager', 'vtp', '29000', 'xyzzyplugh', ''])('of %s nothing is made', (typed) => {
    expect(lexicon.nearest(typed)).toEqual([]);
  });
});

test('the list of words comes over the wire as it was, whatever the words', () => {
  const word = fc.stringMatching(/^[a-z]{2,14}$/);
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const unpacked = unpackWords(packWords([{ words }]));
      expect(unpacked).toEqual(unpacked.toSorted());
      expect(unpacked.every((each) => words.includes(each))).toBe(true);
      const again = makeLexicon(unpacked);
      expect(words.filter((each) => !again.has(each))).toEqual([]);
    }),
  );
});

test('a number is found whole, and no other for it', () => {
  const numbers = makeLexicon(unpackWords(packWords([{ words: ['290000', '2023', '4p1p2', 'platform31'] }])));
  expect(['290000', '2023', '4p1p2', 'platform31'].filter((each) => !numbers.has(each))).toEqual([]);
  for (const other of ['29000', '290001', '202', '2031', '4p1', 'platform32']) {
    expect(numbers.lookUp(other), other).toEqual([]);
    expect(numbers.nearest(other), other).toEqual([]);
  }
  expect(numbers.nearest('platvorm31')[0]?.word).toBe('platform31');
});
