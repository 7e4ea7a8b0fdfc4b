import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { contentLoader } from '../../../src/read/content-loader.ts';
import { readContent } from '../../../src/read/read-content.ts';

interface Named {
  id: string;
  filePath: string;
  deferredRender?: boolean;
}

/** What Astro gets to hear of the acties of the real content. */
async function named(): Promise<Named[]> {
  const { content } = readContent('content');
  const told = new Map<string, Named>();
  const store = {
    keys: () => [...told.keys()],
    set: (entry: Named) => told.set(entry.id, entry),
    delete: (id: string) => told.delete(id),
  };
  const config = { root: pathToFileURL(`${resolve('.')}/`) };
  const loader = contentLoader('acties', { read: () => content, forget: () => undefined });
  await loader.load({ store, config } as never);
  return [...told.values()];
}

test('the program of an editor hears of every file, so that its hover texts are there', async () => {
  const { content } = readContent('content');
  expect((await named()).map(({ filePath }) => filePath)).toEqual(content.acties.map(({ bestand }) => bestand));
});

test('only a text with a component becomes a module: that is what makes a large build slow', async () => {
  const modules = (await named()).filter(({ deferredRender }) => deferredRender).map(({ id }) => id);
  const { content } = readContent('content');
  expect(modules).toEqual(content.acties.filter(({ opmaak }) => !opmaak).map(({ slug }) => slug));
  expect(modules.length).toBeGreaterThan(0);
});
