import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { fileType } from '../hosting/content-types.ts';
import { readDictionary } from '../read/text/dictionary.ts';
import { compoundWords, type CompoundWords } from '../search/compounds.ts';
import { searchDocuments, type SearchDocument } from '../search/documents.ts';
import { packWords } from '../search/lexicon.ts';
import { packTable, type IndexParts, type PageTable } from '../search/page-table.ts';
import { BASIS } from '../settings.ts';
import { forgetContent, getMonitor } from '../site.ts';
import { inSmallParts, SIGNATURE } from './search-parts.ts';

let dictionary: CompoundWords | undefined;

/** The documents of the site as its content is now. */
function currentDocuments(): SearchDocument[] {
  dictionary ??= compoundWords(readDictionary());
  return searchDocuments(getMonitor(), dictionary);
}

/** Makes the search index: beside the pages in a build, in memory while editing. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'monitor-zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const documents = currentDocuments();
        const files = await indexFiles(documents);
        await pagefind.close();
        for (const [path, content] of files) {
          const target = join(fileURLToPath(dir), 'pagefind', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        logger.info(`${documents.length} pagina's in de zoekindex`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', () => {
          files = undefined;
          forgetContent();
        });
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0]?.slice(BASIS.length) ?? '';
          if (!path.startsWith('pagefind/')) {
            next();
            return;
          }
          files ??= indexFiles(currentDocuments());
          files
            .then((all) => {
              const file = all.get(path.slice('pagefind/'.length));
              if (file) response.setHeader('Content-Type', fileType(path)?.type ?? '').end(file);
              else next();
            })
            .catch(next);
        });
      },
    },
  };
}

/** Of what Pagefind makes: its own user interfaces are not used. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * The files of the index by their path, our own table of pages and list of words among them; the same
 * documents give the same bytes.
 */
export async function indexFiles(documents: readonly SearchDocument[]): Promise<Map<string, Uint8Array>> {
  // No language: what the forms of a word share, `keyOf` says, on both sides.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`De zoekindex kon niet worden gemaakt: ${errors.join('; ')}`);
  for (const { url, html, fragment } of documents) {
    const added = await index.addHTMLFile({ url: `${url}?${digest(fragment)}`, content: html });
    if (added.errors.length > 0) throw new Error(`${url} kwam niet in de zoekindex: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const used = files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content] as const);
  const all = inSmallParts(new Map(used));
  const byUrl = new Map(documents.map((each) => [each.url, each]));
  const ids = new Map<string, string>();
  for (const [path, content] of all) {
    const id = FRAGMENT.exec(path)?.[1];
    if (id === undefined) continue;
    const made = JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString()) as { url: string };
    const url = made.url.replace(/\?.*/, '');
    ids.set(url, id);
    const fragment = { ...made, url, ...byUrl.get(url)?.fragment };
    all.set(path, gzipSync(SIGNATURE + JSON.stringify(fragment), { level: 9 }));
  }
  const rows = documents.map(({ url, titleWords, nameWords, facets, stoplicht }) => {
    const id = ids.get(url);
    if (id === undefined) throw new Error(`${url} staat niet in de zoekindex.`);
    return { id, titleWords, nameWords, facets, stoplicht };
  });
  const words = packWords(documents);
  const table: PageTable & IndexParts = { ...packTable(rows), index: nameOf(all.keys()), letters: words.length };
  const bytes = (text: string) => new TextEncoder().encode(text);
  return all.set('paginas.json', bytes(JSON.stringify(table))).set('woorden.txt', bytes(words));
}

/** Pagefind's name for the index that these files are. */
function nameOf(paths: Iterable<string>): string {
  const [name] = [...paths].flatMap((path) => /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1] ?? []);
  if (name === undefined) throw new Error('De zoekindex heeft geen begin.');
  return name;
}

/**
 * What Pagefind keeps of a page to show it, by Pagefind's name for the page. We index only the words that say
 * something and put the whole text back here.
 */
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
/**
 * Of the whole text. Pagefind makes the names of its fragments out of what it indexes, in which "niet" is missing; without
 * this a fragment whose text changes could keep its name, and browsers keep what a name stands for.
 */
function digest(fragment: SearchDocument['fragment']): string {
  return createHash('sha256').update(JSON.stringify(fragment)).digest('hex').slice(0, 16);
}
