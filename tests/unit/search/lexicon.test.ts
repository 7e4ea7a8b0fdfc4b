import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLexicon, packWords, unpackWords } from '../../../src/search/lexicon.ts';

const lexicon = makeLexicon(
  ['actietafel', 'mantelzorg', 'movisie', 'reablement', 'vpt', 'woning', 'woonzorgvisie', 'zorgkantoor'].sort(),
);

describe('a word that the site has is known', () => {
  test.each(['mantelzorg', 'zorgkantoren', 'woningen', 'vpt', 'mantel', 'woonz'])('%s', (word) => {
    expect(lexicon.knows(word)).toBe(true);
  });
  test.each(['mantelsorg', 'casemanager', 'xyzzy', 'woonzorgvisei'])('%s is not', (word) => {
    expect(lexicon.knows(word)).toBe(false);
  });
});

describe('who misspells a word is told what was probably meant', () => {
  test.each([
    ['mantelsorg', 'mantelzorg'],
    ['reablment', 'reablement'],
    ['aktietafel', 'actietafel'],
    ['woonzorgvisei', 'woonzorgvisie'],
    ['movissie', 'movisie'],
  ])('%s: %s', (typed, meant) => {
    expect(lexicon.nearest(typed)[0]).toBe(meant);
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
      expect(words.filter((each) => !again.knows(each))).toEqual([]);
    }),
  );
});

test('numbers are no words of the list', () => {
  expect(unpackWords(packWords([{ words: ['290000', 'woning', '2e'] }]))).toEqual(['woning']);
});
