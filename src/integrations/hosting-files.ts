import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { adres } from '../addresses.ts';
import { headersFile, OMLEIDINGEN, redirectsFile, redirectsMap } from '../hosting/site-files.ts';
import { getMonitor } from '../site.ts';
import { BASIS } from '../settings.ts';

/** Writes beside the pages how a server should send them, and where its old addresses lead. Comes last: it names files. */
export function hostingFiles(): AstroIntegration {
  return {
    name: 'monitor-hosting',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const redirects = getMonitor().omleidingen.map((omgeleid) => ({
          van: adres.omleiding(omgeleid),
          naar: adres.ding(omgeleid.naar),
        }));
        writeFileSync(join(output, '_headers'), headersFile(filesIn(output), BASIS));
        writeFileSync(join(output, '_redirects'), redirectsFile(redirects));
        writeFileSync(join(output, OMLEIDINGEN), redirectsMap(redirects));
        logger.info(`koppen voor de server, en ${redirects.length} oude adressen`);
      },
    },
  };
}

function filesIn(output: string): string[] {
  return readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(output, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
