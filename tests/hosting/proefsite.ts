import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FILE_TYPES } from '../../src/hosting/content-types.ts';
import { headersFile, OMLEIDINGEN, redirectsFile, redirectsMap } from '../../src/hosting/site-files.ts';

/** Long enough to be sent packed. */
const tekst = (over: string) => `<!doctype html><title>${over}</title>${`<p>${over}</p>`.repeat(99)}\n`;

/** A longer address than nginx has room for by itself. */
export const LANG = `/acties/1-2-3-${'een-heel-lange-naam-'.repeat(9)}einde/`;

/** A site of a few files, one of every kind and type, as a build would leave it; nothing is packed yet. */
export function maakProefsite(basis = '/'): string {
  const map = mkdtempSync(join(tmpdir(), 'wozo-proefsite-'));
  const files: Record<string, string> = {
    'index.html': tekst('Overzicht'),
    '404.html': tekst('Deze pagina bestaat niet'),
    'acties/nieuw/index.html': tekst('Nieuw'),
    'acties/oud/index.html': tekst('Verhuisd'),
    'inbedden/acties/nieuw/index.html': tekst('Ingebed'),
    '_astro/site.abc.css': tekst('opmaak'),
    '_astro/_slug_.abc.js': tekst('een naam die begint met een streepje'),
    'pagefind/fragment/nl_1.pf_fragment': 'deel',
    'data/acties.json': JSON.stringify({ acties: tekst('gegevens') }),
    'atom.xml': tekst('nieuws'),
    '.well-known/security.txt': 'Contact: mailto:meld@wozo-monitor.example\n',
    '.env': 'geheim',
    ...Object.fromEntries(
      Object.keys(FILE_TYPES).map((extension) => [`soorten/bestand.${extension}`, tekst(extension)]),
    ),
  };
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
