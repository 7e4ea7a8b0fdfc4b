import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Pagefind } from '../../src/search/engine.ts';

/** Pagefind's own JavaScript and WebAssembly, as a browser runs them, on the files of an index. */
export async function pagefindInNode(
  files: ReadonlyMap<string, Uint8Array>,
  options: Parameters<Pagefind['options']>[0] = {},
): Promise<{ pagefind: Pagefind; weg: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'zoekproef-'));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  fetchFromDisk();
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options(options);
  await pagefind.init();
  return { pagefind, weg: () => rmSync(folder, { recursive: true }) };
}

let isSet = false;

/** Node cannot fetch a file: address, and Pagefind fetches what lies beside its script. */
function fetchFromDisk(): void {
  if (isSet) return;
  isSet = true;
  const plainFetch = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.startsWith('file:')) return plainFetch(input, init);
    return Promise.resolve(new Response(readFileSync(fileURLToPath(url.split('?')[0] ?? url))));
  };
}
