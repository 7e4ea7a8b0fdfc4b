import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { corrected, termsOf } from '../../../src/search/query.ts';

const words = '290000 312000000 ehealth kantoor mantelzorg ouderen plek raad staat verpleeghuis wlz woning zorg';
const lexicon = makeLexicon(words.split(' '));
const asked = (question: string) =>
  termsOf(question, lexicon).map(({ typed, variants, phrase = [] }) =>
    [
      ...(variants.length === 0 && phrase.length === 0 ? [`geen ${typed}`] : []),
      ...[...variants.map(({ word }) => word), ...phrase].filter((word) => word.endsWith('qz')),
    ].join('|'),
  );

describe('who asks', () => {
  test.each([
    ['in a sentence, is asked what matters', 'Hoeveel woningen komen er voor ouderen?', ['woningqz', 'ouderqz']],
    ['with a word split in two, gets the whole word too', 'mantel zorg', ['mantelzorgqz', 'zorgqz|mantelzorgqz']],
    ['with words joined that the site has apart, gets both', 'ouderenplekken', ['ouderqz', 'plekqz']],
    ['with a sign in a word, gets what the site has', 'e-health Wlz-zorg', ['ehealthqz', 'wlsqz', 'zorgqz']],
    ['for an amount, is understood', '€ 312 mln', ['qdqbqcqaqaqaqaqaqaqz']],
    ['for a number with a point, is understood', '290.000 woningen', ['qcqjqaqaqaqaqz', 'woningqz']],
    ['for thousands in words, is understood', '290 duizend woningen', ['qcqjqaqaqaqaqz', 'woningqz']],
    ['with nothing but small words, is asked those', 'wie is het', ['geen wie', 'geen is', 'geen het']],
    ['for other thousands, is told that they are not there', '291 duizend', ['geen 291 duizend']],
    ['between quotes, is asked the words that are indexed', '“Raad van State” zorg', ['radqz|statqz', 'zorgqz']],
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
