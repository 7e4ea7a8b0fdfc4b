import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { adres } from '../addresses.ts';
import { headersFile, OMLEIDINGEN, redirectsFile, redirectsMap } from '../hosting/site-files.ts';
import { filesBelow } from '../read/files/files-below.ts';
import { getMonitor } from '../site.ts';
import { BASIS } from '../settings.ts';

/** Writes beside the pages how a server should send them, and where its old addresses lead. Comes last: it names files. */
export function hostingFiles(output: string, logger: AstroIntegrationLogger): void {
  const redirects = getMonitor().omleidingen.map((omgeleid) => ({
    van: adres.omleiding(omgeleid),
    naar: adres.ding(omgeleid.naar),
  }));
  writeFileSync(join(output, '_headers'), headersFile(filesBelow(output), BASIS));
  writeFileSync(join(output, '_redirects'), redirectsFile(redirects));
  writeFileSync(join(output, OMLEIDINGEN), redirectsMap(redirects));
  logger.info(`koppen voor de server, en ${redirects.length} oude adressen`);
}
