import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { reportPage } from '../checks/report-page.ts';
import { reportText, summaryText } from '../checks/report.ts';
import type { ReadResult } from '../read/read-content.ts';
import { fileType } from '../hosting/content-types.ts';
import { BASIS, INHOUD } from '../settings.ts';
import { forgetContent, getReading } from '../site.ts';
import { isFout } from '../vocabulary/melding.ts';

/** Editors save a file in several steps; the last of them counts. */
const RUST_MS = 100;

/**
 * Tells who is editing (`npm run dev`) what valideer would: once in the terminal, and on every page instead of the
 * page itself, until it is mended.
 */
export function editing(): AstroIntegration {
  return {
    name: 'monitor-bewerken',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let told: ReadResult | undefined;
        let said = '';
        let timer: NodeJS.Timeout | undefined;

        /** What is wrong now; said aloud when it is not what was said last. */
        const look = (): ReadResult => {
          const read = getReading();
          if (read === told) return read;
          told = read;
          const { meldingen, teksten } = read;
          const report = [reportText(meldingen, { teksten }), summaryText(meldingen, teksten.size)].join('\n\n').trim();
          if (report !== said) console.log(`\n${report}\n`);
          said = report;
          return read;
        };

        look();
        server.watcher.add(resolve(INHOUD));
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(resolve(INHOUD) + sep)) return;
          forgetContent();
          clearTimeout(timer);
          timer = setTimeout(() => {
            look();
            server.ws.send({ type: 'full-reload', path: '*' });
          }, RUST_MS);
        });
        server.middlewares.use((request, _response, next) => {
          const { url = '' } = request;
          if (isMadeFile(url)) request.url = `${url}/`;
          next();
        });
        server.middlewares.use((request, response, next) => {
          const asksPage = request.headers.accept?.includes('text/html') ?? false;
          const { meldingen, teksten } = asksPage ? look() : { meldingen: [], teksten: new Map<string, string>() };
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

/**
 * Whether an address is of a file that src/pages makes. While editing, Astro finds such a route only with a slash at its end
 * (`trailingSlashForPath` in astro/dist/core/routing/create-manifest.js): a name with parameters has no extension for it.
 */
function isMadeFile(url: string): boolean {
  const pad = url.slice(BASIS.length);
  const isOfVite = /^@|\?/.test(pad) || ['.', 'public'].some((map) => existsSync(join(map, pad)));
  return !isOfVite && fileType(pad) !== undefined;
}
