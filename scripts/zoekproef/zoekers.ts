import MiniSearch from 'minisearch';
import { indexFiles } from '../../src/integrations/search-index.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { titleOf } from '../../src/search/excerpt.ts';
import { makeSearch, RANKING } from '../../src/search/engine.ts';
import { makeLexicon, unpackWords } from '../../src/search/lexicon.ts';
import { unpackTable, type PageTable } from '../../src/search/page-table.ts';
import { pagefindInNode } from './pagefind-in-node.ts';

/** A way to search: gives the addresses of what it finds, best first. */
export interface Zoeker {
  naam: string;
  zoek(q: string): Promise<string[]>;
  /** Leaves nothing behind. */
  weg(): void;
}

/** Ours: the very code that runs on the search page. */
export async function onze(documents: readonly SearchDocument[]): Promise<Zoeker> {
  const files = await indexFiles(documents);
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const { pagefind, weg } = await pagefindInNode(files, { ranking: RANKING });
  const rows = unpackTable(JSON.parse(text('paginas.json')) as PageTable);
  const { search } = makeSearch(pagefind, rows, makeLexicon(unpackWords(text('woorden.txt'))));
  return {
    naam: 'WOZO-monitor',
    weg,
    zoek: async (q) => {
      const { results } = await search({ q, choices: {}, order: 'relevantie', page: 1 });
      return results.flatMap(({ page }) => documents[page]?.url ?? []);
    },
  };
}

/** Pagefind as it comes: the visible text of the same pages, its own settings, no words added. */
export async function kaal(documents: readonly SearchDocument[]): Promise<Zoeker> {
  const plain = documents.map((document) => ({ ...document, html: visibleHtml(document) }));
  const { pagefind, weg } = await pagefindInNode(await indexFiles(plain));
  return {
    naam: 'Pagefind kaal',
    weg,
    zoek: async (q) => {
      const { results } = await pagefind.search(q);
      return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
    },
  };
}

/** MiniSearch on the visible text of the same pages, with prefixes and misspellings, titles twice as heavy. */
export function miniSearch(documents: readonly SearchDocument[]): Zoeker {
  const index = new MiniSearch<{ id: number; titel: string; tekst: string }>({
    fields: ['titel', 'tekst'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { titel: 2 } },
  });
  index.addAll(documents.map(({ fragment }, id) => ({ id, titel: titleOf(fragment), tekst: fragment.content })));
  return {
    naam: 'MiniSearch',
    weg: () => undefined,
    zoek: (q) => Promise.resolve(index.search(q).flatMap(({ id }) => documents[Number(id)]?.url ?? [])),
  };
}

function visibleHtml({ fragment }: SearchDocument): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const blocks = fragment.content.split('\n').slice(1);
  return `<!doctype html><html lang="nl"><body><h1>${escape(titleOf(fragment))}</h1>${blocks.map((block) => `<p>${escape(block)}</p>`).join('')}</body></html>`;
}
