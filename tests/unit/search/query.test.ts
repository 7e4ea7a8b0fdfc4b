import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { corrected, termsOf } from '../../../src/search/query.ts';

const words = '290000 312000000 ehealth kantoor mantelzorg ouderen plek raad staat verpleeghuis wlz woning zorg'.split(
  ' ',
);
const lexicon = makeLexicon(words);
/** The words of the site that are surely looked up, per word of the question. */
const asked = (question: string) =>
  termsOf(question, lexicon).map(({ typed, variants, phrase = [] }) => {
    const places = [...variants.filter(({ trust }) => trust > 0.6).flatMap((variant) => variant.words), ...phrase];
    return places.map((place) => words[place ?? -1] ?? '?').join('|') || `geen ${typed}`;
  });

describe('who asks', () => {
  test.each([
    ['in a sentence, is asked what matters', 'Hoeveel woningen komen er voor ouderen?', ['woning', 'ouderen']],
    ['with a word split in two, gets the whole word too', 'mantel zorg', ['mantelzorg|mantelzorg', 'zorg|mantelzorg']],
    ['with words joined that the site has apart, gets both', 'ouderenplekken', ['ouderen', 'plek']],
    ['with a sign in a word, gets what the site has', 'e-health Wlz-zorg', ['ehealth', 'wlz', 'zorg']],
    ['for an amount, is understood', '€ 312 mln', ['312000000']],
    ['for a number with a point, is understood', '290.000 woningen', ['290000', 'woning']],
    ['for thousands in words, is understood', '290 duizend woningen', ['290000', 'woning']],
    ['with nothing but small words, is asked those', 'wie is het', ['geen wie', 'geen is', 'geen het']],
    ['for other thousands, is told that they are not there', '291 duizend', ['geen 291 duizend']],
    ['between quotes, is asked the words that are indexed', '“Raad van State” zorg', ['raad|staat', 'zorg']],
    ['with a name of Object, is asked a word', 'constructor toString', ['geen constructor', 'geen tostring']],
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
