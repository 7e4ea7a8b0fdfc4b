import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { editorNames } from '../../../src/read/editor-names.ts';
import { readContent } from '../../../src/read/read-content.ts';

/** What Astro gets to hear of the files of one kind. */
async function told(soort: 'acties' | 'programma', inhoud = 'content'): Promise<string[]> {
  const names = ['content/van-een-vorige-keer.mdx'];
  const store = {
    clear: () => names.splice(0),
    set: ({ filePath }: { filePath: string }) => names.push(filePath),
  };
  const config = { root: pathToFileURL(`${resolve('.')}/`) };
  await editorNames(soort, inhoud).load({ store, config } as never);
  return names;
}

test('the program of an editor hears of every file, so that its hover texts are there', async () => {
  const { content } = readContent('content');
  expect(await told('acties')).toEqual(content.acties.map(({ bestand }) => bestand));
  expect(await told('programma')).toEqual(['content/programma.mdx']);
});

test('also of a file with a mistake in it: that is when an editor needs them', async () => {
  const inhoud = mkdtempSync(join(tmpdir(), 'wozo-namen-'));
  onTestFinished(() => rmSync(inhoud, { recursive: true }));
  const bestand = join(inhoud, 'acties/1/1-1-1-niet-af.mdx');
  mkdirSync(dirname(bestand), { recursive: true });
  writeFileSync(bestand, '---\ntitel:');
  expect(await told('acties', inhoud)).toEqual([relative('.', bestand)]);
});
