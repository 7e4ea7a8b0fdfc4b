import fc from 'fast-check';
import { expect } from 'vitest';
import { makeLexicon, packWords, unpackWords } from '../../../src/search/lexicon.ts';
import { wet } from '../wet.ts';

const some = fc.array(fc.stringMatching(/^[a-z]{3,14}$/), { minLength: 1 });
wet('every word and every beginning of three letters of a word can be looked up', [some], (words) => {
  const lexicon = makeLexicon(unpackWords(packWords([{ words }])));
  const beginnings = words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)).slice(2));
  expect(beginnings.filter((each) => lexicon.lookUp(each).length === 0)).toEqual([]);
});

const any = fc.array(fc.stringMatching(/^[a-z]{2,14}$/));
wet('the list of words comes over the wire as it was, whatever the words', [any], (words) => {
  const unpacked = unpackWords(packWords([{ words }]));
  expect(unpacked).toEqual(unpacked.toSorted());
  expect(unpacked.every((each) => words.includes(each))).toBe(true);
  const again = makeLexicon(unpacked);
  expect(words.filter((each) => !again.has(each))).toEqual([]);
});
