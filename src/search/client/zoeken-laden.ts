import { SIGNATURE, type IndexFiles } from '../index-parts.ts';
import type { PageTable } from '../page-table.ts';
import type { Search } from './zoeken-motor.ts';

/**
 * Loads all that searching needs: our table of pages, our list of words and the code that asks them. When the site is
 * published in between, the files of the table may be gone; then it is loaded once more.
 *
 * @throws when anything does not come, or is damaged
 */
export async function loadSearch(folder: string): Promise<Search> {
  return tryLoad(folder).catch(() => tryLoad(folder));
}

async function tryLoad(folder: string): Promise<Search> {
  const [motor, table] = await Promise.all([
    import('./zoeken-motor.ts'),
    // Asks the server whether it still is the newest; what it names never changes.
    load(`${folder}paginas.json`, { cache: 'no-cache' }).then(
      (response) => response.json() as Promise<PageTable & IndexFiles>,
    ),
  ]);
  return motor.startSearch(table, async (path) => unpack(await load(`${folder}${path}`)));
}

async function load(url: string, how?: RequestInit): Promise<Response> {
  const response = await fetch(url, how);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** Unpacks a part of the index here, because a browser notices so when a byte is missing or wrong. */
async function unpack(response: Response): Promise<Uint8Array> {
  const bytes = await response.arrayBuffer();
  const plain = isPlain(bytes)
    ? bytes
    : await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  if (!isPlain(plain)) throw new Error(`${response.url} is geen deel van de zoekindex.`);
  return new Uint8Array(plain, SIGNATURE.length);
}

function isPlain(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, SIGNATURE.length)) === SIGNATURE;
}
