import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readDictionary } from '../read/text/dictionary.ts';
import { compoundWords, type CompoundWords } from '../search/compounds.ts';
import { searchDocuments, type SearchDocument } from '../search/documents.ts';
import { fragmentPath, indexPath, packParts, SIGNATURE, type IndexFiles, type Posting } from '../search/index-parts.ts';
import { packWords, wordList } from '../search/lexicon.ts';
import { packTable, type PageTable } from '../search/page-table.ts';
import { keyOf } from '../search/words.ts';
import { BASIS } from '../settings.ts';
import { forgetContent, getMonitor } from '../site.ts';

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
      'astro:build:done': ({ dir, logger }) => {
        const documents = currentDocuments();
        const files = indexFiles(documents);
        for (const [path, content] of files) {
          const target = join(fileURLToPath(dir), 'zoekindex', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        logger.info(`${documents.length} pagina's in de zoekindex`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Map<string, Uint8Array> | undefined;
        server.watcher.on('all', () => {
          files = undefined;
          forgetContent();
        });
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0]?.slice(BASIS.length) ?? '';
          if (!path.startsWith('zoekindex/')) {
            next();
            return;
          }
          files ??= indexFiles(currentDocuments());
          const file = files.get(path.slice('zoekindex/'.length));
          if (!file) {
            next();
            return;
          }
          response.setHeader('Content-Type', path.endsWith('.json') ? 'application/json' : 'application/octet-stream');
          response.end(file);
        });
      },
    },
  };
}

/**
 * The files of the index by their path; the same documents give the same bytes. All but the table are named after what they
 * hold, so that a browser may keep them for good, and never gets parts of two versions.
 */
export function indexFiles(documents: readonly SearchDocument[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const keep = (pathOf: (name: string) => string, content: Uint8Array | string): string => {
    const name = createHash('sha256').update(content).digest('hex').slice(0, 10);
    files.set(pathOf(name), gzipSync(Buffer.concat([Buffer.from(SIGNATURE), Buffer.from(content)]), { level: 9 }));
    return name;
  };
  const rows = documents.map(({ url, nameEnds, facets, stoplicht, fragment }) => {
    const id = keep(fragmentPath, JSON.stringify({ url: `${BASIS.slice(0, -1)}${url}`, ...fragment }));
    return { id, nameEnds, facets, ...(stoplicht === undefined ? {} : { stoplicht }) };
  });
  const words = wordList(documents);
  const table: PageTable & IndexFiles = {
    ...packTable(rows),
    words: keep(indexPath, packWords(words)),
    parts: packParts(postingsOf(documents, words)).map(({ first, bytes }) => [first, keep(indexPath, bytes)]),
  };
  return files.set('paginas.json', new TextEncoder().encode(JSON.stringify(table)));
}

/** Of every word of the list the pages that have it. */
function postingsOf(documents: readonly SearchDocument[], words: readonly string[]): Posting[][] {
  const postings = words.map((): Posting[] => []);
  const placeOf = new Map(words.map((word, at) => [keyOf(word), at]));
  documents.forEach(({ shown, hidden }, page) => {
    const places = new Map<string, number[]>();
    shown.forEach((keys, location) => {
      for (const key of keys) places.set(key, [...(places.get(key) ?? []), location]);
    });
    const here = new Map<string, Posting>([
      ...hidden.belongs.map((key): [string, Posting] => [key, { page, locations: [], hidden: 'belongs' }]),
      ...hidden.said.map((key): [string, Posting] => [key, { page, locations: [], hidden: 'said' }]),
      ...[...places].map(([key, locations]): [string, Posting] => [key, { page, locations }]),
    ]);
    for (const [key, posting] of here) postings[placeOf.get(key) ?? -1]?.push(posting);
  });
  return postings;
}
