import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildMonitor } from '../../src/domain/monitor.ts';
import { readContent } from '../../src/read/read-content.ts';
import { readDictionary } from '../../src/read/text/dictionary.ts';
import { compoundWords } from '../../src/search/compounds.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { makeLexicon, unpackWords } from '../../src/search/lexicon.ts';
import { termsOf } from '../../src/search/query.ts';
import { zoekIn } from './site-search.ts';

/** Every word of the built site, shown or hidden, asked of the files and the code that a browser gets. */
const map = join(process.env['DIST'] || 'dist', 'pagefind');
const woorden = unpackWords(readFileSync(join(map, 'woorden.txt'), 'utf8'));
const lexicon = makeLexicon(woorden);
const isGetal = (word: string) => /\d/.test(word);
const { zoek, weg } = await zoekIn(map);
afterAll(weg);

describe('who asks a word of the site', () => {
  test('finds every page that has it, also where it is hidden', { timeout: 120_000 }, async () => {
    const documents = searchDocuments(buildMonitor(readContent('content').content), compoundWords(readDictionary()));
    const paginas = Map.groupBy(
      documents.flatMap(({ url, words }) => words.map((word) => ({ word, url }))),
      ({ word }) => word,
    );
    const gemist: string[] = [];
    for (const word of woorden) {
      const gevonden = new Set((await zoek(word)).map(({ url }) => url));
      const verwacht = paginas.get(word) ?? [];
      if (verwacht.length === 0 || !verwacht.every(({ url }) => gevonden.has(url))) gemist.push(word);
    }
    expect(gemist).toEqual([]);
  });

  test('or its first three letters or more, is never told that the site does not have it', () => {
    const delen = new Set(
      woorden.filter((word) => !isGetal(word)).flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1))),
    );
    const gemist = [...delen].filter((deel) => deel.length >= 3 && termsOf(deel, lexicon).some((term) => term.unknown));
    expect(gemist).toEqual([]);
  });
});

test('who has one digit of a number wrong, gets no other number', async () => {
  const getallen = woorden.filter((word) => /^\d+$/.test(word));
  const bekend = new Set(woorden);
  const fout: string[] = [];
  for (const getal of getallen) {
    for (let at = 0; at < getal.length; at++) {
      const ander = getal.slice(0, at) + String((Number(getal[at]) + 1) % 10) + getal.slice(at + 1);
      if (!bekend.has(ander) && (await zoek(ander)).length > 0) fout.push(ander);
    }
  }
  expect(getallen.length).toBeGreaterThan(100);
  expect(fout).toEqual([]);
});
