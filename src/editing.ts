import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { reportPage } from './checks/report-page.ts';
import { reportText, summaryText } from './checks/report.ts';
import type { ReadResult } from './io/read-content.ts';
import { readAndCheck } from './read-checked.ts';
import { BASIS, INHOUD } from './settings.ts';
import { isFout } from './vocabulary/melding.ts';

/** Editors save a file in several steps; the last of them counts. */
const RUST_MS = 100;

/**
 * Tells who is editing (`npm run dev`) what valideer would: once in the terminal, and on every page instead of the
 * page itself, until it is mended.
 */
export function editing(): AstroIntegration {
  return {
    name: 'wozo-bewerken',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let read: ReadResult | undefined;
        let told = '';
        let timer: NodeJS.Timeout | undefined;

        /** What is wrong now; said aloud when it is not what was said last. */
        const look = (): ReadResult => {
          if (read) return read;
          read = readAndCheck(INHOUD);
          const { meldingen, teksten } = read;
          const report = [reportText(meldingen, { teksten }), summaryText(meldingen, teksten.size)].join('\n\n').trim();
          if (report !== told) console.log(`\n${report}\n`);
          told = report;
          return read;
        };

        look();
        server.watcher.add(resolve(INHOUD));
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(resolve(INHOUD) + sep)) return;
          read = undefined;
          clearTimeout(timer);
          timer = setTimeout(() => {
            look();
            server.ws.send({ type: 'full-reload', path: '*' });
          }, RUST_MS);
        });
        server.middlewares.use((request, response, next) => {
          const asksPage = request.headers.accept?.includes('text/html') ?? false;
          if (!asksPage) {
            next();
            return;
          }
          const { meldingen, teksten } = look();
          const fouten = meldingen.filter(isFout);
          if (fouten.length === 0) {
            next();
            return;
          }
          response.statusCode = 500;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(reportPage(fouten, teksten, summaryText(fouten, teksten.size), `${BASIS}@vite/client`));
        });
      },
    },
  };
}
