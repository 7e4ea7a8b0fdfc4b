import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/io/read-content.ts';
import { ROOT } from './gebouwd.ts';

test('the program of an editor knows of every file which fields it may have', () => {
  const { entries } = JSON.parse(readFileSync(join(ROOT, '.astro/collections/collections.json'), 'utf8')) as {
    entries: Record<string, string>;
  };
  const { acties, onderwerpen, actielijnen, edities, programma } = readContent(join(ROOT, 'content')).content;
  const files = [...acties, ...onderwerpen, ...actielijnen, ...edities, ...(programma ? [programma] : [])];
  const known = Object.keys(entries).map((url) => decodeURIComponent(new URL(url).pathname));
  expect(files.map(({ bestand }) => bestand).filter((bestand) => !known.includes(bestand))).toEqual([]);
  expect(files.length).toBeGreaterThan(140);
});
