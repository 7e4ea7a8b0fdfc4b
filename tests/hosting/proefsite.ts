import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FILE_TYPES } from '../../src/hosting/content-types.ts';
import { headersFile, OMLEIDINGEN, redirectsFile, redirectsMap } from '../../src/hosting/site-files.ts';
import { gevallen } from '../gevallen.ts';

const BESTANDEN = gevallen(import.meta) as Record<'lang' | 'kort', Record<string, string>>;

/** Long enough to be sent packed. */
const tekst = (over: string) => `<!doctype html><title>${over}</title>${`<p>${over}</p>`.repeat(99)}\n`;

/** A longer address than nginx has room for by itself. */
export const LANG = `/acties/1-2-3-${'een-heel-lange-naam-'.repeat(9)}einde/`;

/** A site of a few files, one of every kind and type, as a build would leave it; nothing is packed yet. */
export function maakProefsite(basis = '/'): string {
  const map = mkdtempSync(join(tmpdir(), 'wozo-proefsite-'));
  const soorten = Object.keys(FILE_TYPES).map((extension) => [`soorten/bestand.${extension}`, extension] as const);
  const files: Record<string, string> = { ...BESTANDEN.kort };
  for (const [path, over] of [...Object.entries(BESTANDEN.lang), ...soorten]) files[path] = tekst(over);
  const redirects = [
    { van: `${basis}acties/oud/`, naar: `${basis}acties/nieuw/` },
    { van: `${basis}${LANG.slice(1)}`, naar: `${basis}acties/nieuw/` },
  ];
  files['_headers'] = headersFile(Object.keys(files), basis);
  files['_redirects'] = redirectsFile(redirects);
  files[OMLEIDINGEN] = redirectsMap(redirects);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(map, path)), { recursive: true });
    writeFileSync(join(map, path), content);
  }
  return map;
}
