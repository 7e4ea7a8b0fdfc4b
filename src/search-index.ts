import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { buildMonitor } from './domain/monitor.ts';
import { readChecked } from './read-checked.ts';
import { searchDocuments } from './search/documents.ts';
import { BASIS } from './settings.ts';

/** Makes the Pagefind index: beside the pages in a build, in memory while editing. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'wozo-zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, count } = await createIndex();
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await pagefind.close();
        logger.info(`${count} pagina's in de zoekindex`);
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
          files ??= indexFiles();
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

async function createIndex(): Promise<{ index: pagefind.PagefindIndex; count: number }> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`De zoekindex kon niet worden gemaakt: ${errors.join('; ')}`);
  const documents = searchDocuments(buildMonitor(readChecked()));
  for (const { url, html } of documents) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`${url} kwam niet in de zoekindex: ${added.errors.join('; ')}`);
  }
  return { index, count: documents.length };
}

async function indexFiles(): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex();
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}
