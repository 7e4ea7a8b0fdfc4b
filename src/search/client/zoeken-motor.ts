/**
 * The part of searching that only a question needs. zoeken-laden.ts fetches it then, as a file of its own: who comes to
 * the page to look around, or has not typed yet, does not wait for it.
 */
import { makeSearch } from '../engine.ts';
import { indexPath, makeSource, type IndexFiles } from '../index-parts.ts';
import { makeLexicon, unpackWords } from '../lexicon.ts';
import { unpackTable, type PageTable } from '../page-table.ts';

export type Search = ReturnType<typeof makeSearch>;

/** @param read fetches a file of the index and unpacks it */
export async function startSearch(
  table: PageTable & IndexFiles,
  read: (path: string) => Promise<Uint8Array>,
): Promise<Search> {
  const words = unpackWords(new TextDecoder().decode(await read(indexPath(table.words))));
  return makeSearch(makeSource(table, read), unpackTable(table), makeLexicon(words));
}
