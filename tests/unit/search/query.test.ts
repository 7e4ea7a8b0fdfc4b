import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { corrected, termsOf } from '../../../src/search/query.ts';

const words = 'ehealth kantoor mantelzorg miljoen ouderen plek verpleeghuis wlz woning zorg';
const lexicon = makeLexicon(words.split(' '));
const asked = (question: string) =>
  termsOf(question, lexicon).map(({ variants }) => variants.map(({ word }) => word).join('|'));

describe('who asks', () => {
  test.each([
    ['in a sentence, is asked what matters', 'Hoeveel woningen komen er voor ouderen?', ['woningen', 'ouderen']],
    ['with a word split in two, gets the whole word too', 'mantel zorg', ['mantel|mantelzorg', 'zorg|mantelzorg']],
    ['with words joined that the site has apart, gets both', 'ouderenplekken', ['ouderen', 'plekken']],
    ['with a sign in a word, gets what the site has', 'e-health Wlz-zorg', ['ehealth', 'wlz', 'zorg']],
    ['for an amount, is understood', '€ 312 mln', ['312', 'miljoen']],
    ['for a number with a point, is understood', '290.000 woningen', ['290000', 'woningen']],
    ['for thousands in words, is understood', '290 duizend woningen', ['290000', 'woningen']],
    ['with nothing but small words, is asked those', 'wie is het', ['wie', 'is', 'het']],
    ['nothing, is asked nothing', '  ?! ', []],
  ])('%s', (_, question, terms) => {
    expect(asked(question)).toEqual(terms);
  });
});

test('a word that the site does not have is told, and what it was taken for', () => {
  const terms = termsOf('mantelsorg casemanager', lexicon);
  expect(terms.map(({ typed, meant, unknown }) => [typed, meant, unknown])).toEqual([
    ['mantelsorg', 'mantelzorg', undefined],
    ['casemanager', undefined, true],
  ]);
  expect(corrected('mantelsorg en casemanager', terms)).toBe('mantelzorg en casemanager');
  expect(corrected('verpleeghuis', termsOf('verpleeghuis', lexicon))).toBeUndefined();
});

test('a part or another form counts less than what was typed', () => {
  const trust = (question: string) => termsOf(question, lexicon)[0]?.variants[0]?.trust ?? 0;
  expect(trust('mantelsorg')).toBeLessThan(trust('mantelzorg'));
  expect(trust('ouderenplekken')).toBeLessThan(trust('ouderen'));
});
