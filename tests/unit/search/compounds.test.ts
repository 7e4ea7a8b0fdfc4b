import { describe, expect, test } from 'vitest';
import { readDictionary } from '../../../src/read/text/dictionary.ts';
import { compoundWords, makeSplitter, withOwnWords } from '../../../src/search/compounds.ts';

const dictionary = compoundWords(readDictionary());
const split = makeSplitter(withOwnWords(dictionary, ['wijk', 'reablement', 'programma']));

describe('who looks for a part of a compound finds it', () => {
  test.each<[string, string[]]>([
    ['zorgkantoren', ['zorg', 'kantoren']],
    ['verpleeghuisplaatsen', ['verpleeg', 'huis', 'plaatsen']],
    ['kwaliteitskompas', ['kwaliteit', 'kompas']],
    ['ouderenzorg', ['ouder', 'zorg']],
    ['woonzorgvisie', ['woon', 'zorg', 'visie']],
    ['fietsroute', ['fiets', 'route']],
    ['wijkverpleging', ['wijk', 'verpleging']],
    ...['organisaties', 'gemeenten', 'wonen', 'ondersteuning', 'reablement', 'vws', '', 'zorg', 'inzetten', 'q'].map(
      (none): [string, string[]] => [none, []],
    ),
  ])('%s: %j', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  test('also when only the site has the part as a word', () => {
    expect(split('reablementprogramma')).toEqual(['reablement', 'programma']);
    expect(makeSplitter(dictionary)('reablementprogramma')).toEqual([]);
  });
});

test('a dictionary line says what a word may do; names and forbidden words do nothing', () => {
  const words = compoundWords('4\nwoning/CcCaYc\nkwaliteit/CcCh\nUtrecht/Ca\nmis/CaFw\nwoon/Ca\tnoot');
  expect([...words.begin]).toEqual(['woning', 'woon']);
  expect([...words.beginWithS]).toEqual(['kwaliteit']);
  expect(words.end.size).toBe(2);
});
