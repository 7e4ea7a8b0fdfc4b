import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { buildMonitor } from './domain/monitor.ts';
import { readChecked } from './read-checked.ts';
import { searchDocuments, type SearchDocument } from './search/documents.ts';
import { BASIS } from './settings.ts';

/** Makes the Pagefind index: beside the pages in a build, in memory while editing. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'wozo-zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const documents = searchDocuments(buildMonitor(readChecked()));
        const index = await createIndex(documents);
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await pagefind.close();
        logger.info(`${documents.length} pagina's in de zoekindex`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', () => {
          files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0]?.slice(BASIS.length) ?? '';
          if (!path.startsWith('pagefind/')) {
            next();
            return;
          }
          files ??= indexFiles(searchDocuments(buildMonitor(readChecked())));
          files
            .then((all) => {
              const file = all.get(path.slice('pagefind/'.length));
              if (!file) {
                next();
                return;
              }
              response.setHeader(
                'Content-Type',
                CONTENT_TYPE[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
              );
              response.end(file);
            })
            .catch(next);
        });
      },
    },
  };
}

const CONTENT_TYPE: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
};

async function createIndex(documents: readonly SearchDocument[]): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`De zoekindex kon niet worden gemaakt: ${errors.join('; ')}`);
  for (const { url, html } of documents) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`${url} kwam niet in de zoekindex: ${added.errors.join('; ')}`);
  }
  return index;
}

/** The files of the index by their path; the same documents give the same bytes. */
export async function indexFiles(documents: readonly SearchDocument[]): Promise<Map<string, Uint8Array>> {
  const index = await createIndex(documents);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}
