import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { sumLines } from '../read/files/checksums.ts';

/** The list of sums of a built site. */
export const SOMMEN = 'sha256sums.txt';

/** What no reader gets, has no sum: files for the server, and the list itself. */
const ZONDER_SOM = new RegExp(String.raw`^(_(headers|redirects|omleidingen\.map)|${SOMMEN.replace('.', '\\.')})$`);

/** Writes the sums of all files of a built site beside them; whoever changes the site after its build, does it again. */
export function writeSiteSums(site: string): number {
  const lines = siteLines(site);
  writeFileSync(join(site, SOMMEN), lines.join(''));
  return lines.length;
}

/** Whether the files of a site still are those that its sums were made of. */
export function isSomGelijk(site: string): boolean {
  return readFileSync(join(site, SOMMEN), 'utf8') === siteLines(site).join('');
}

function siteLines(site: string): string[] {
  return sumLines(site, '', (path) => !ZONDER_SOM.test(path));
}

/** Writes the checksums of all files. Stands at the end of the integrations: what comes after it has none. */
export function siteSums(output: string, logger: AstroIntegrationLogger): void {
  logger.info(`controlegetallen van ${writeSiteSums(output)} bestanden`);
}
