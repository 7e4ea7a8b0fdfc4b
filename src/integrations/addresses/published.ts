import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../read/files/files-below.ts';

/** The addresses that a build has, read from the files that it wrote. All are without BASIS, as in content/adressen.txt. */

/**
 * Files that nobody links to or asks for by name: what a page loads (its name holds a hash), what programs find through
 * another file, what a host reads, PDFs, which are there only after `npm run pdf`, and the sums, which are made last.
 */
const NO_ADDRESS =
  /^(_|pagefind\/|404\.html$|sha256sums\.txt$|sitemap-\d+\.xml$)|\.(js|mjs|map|gz|br|pdf)$|(^|\/)\.(?!well-known\/)/;

/** Every page and file that people or programs can have kept the address of. */
export function fileAddresses(output: string): string[] {
  return filesBelow(output)
    .filter((path) => !NO_ADDRESS.test(path))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/**
 * Every place on a page that others can have kept the address of: what another page of the site links to, such as
 * `/begrippen/#wlz`, and what a page offers itself under a number that never changes, such as a meting (`#2023-06`) or a
 * row of a timeline (`#actie-1.4.3`), and every target. Other headings may come and go with what there is to tell.
 */
export function anchorAddresses(output: string, basis: string): string[] {
  const found = new Set<string>();
  for (const address of fileAddresses(output).filter((each) => each.endsWith('/') && !each.startsWith('/inbedden/'))) {
    for (const [, path = '', id = ''] of pageAt(output, address).matchAll(/ href="([^"#?]*)#([^"]+)"/g)) {
      if (path.startsWith(basis)) found.add(`/${path.slice(basis.length)}#${id}`);
      else if (path === '' && id !== 'inhoud' && (/\d/.test(id) || address === '/cijfers/'))
        found.add(`${address}#${id}`);
    }
  }
  return [...found].sort();
}

/** What the build has and the list does not; places on pages too only with `places`, because those take a while. */
export function newAddresses(output: string, ledger: readonly string[], basis: string, places = false): string[] {
  const known = new Set(ledger);
  const all = [...fileAddresses(output), ...(places ? anchorAddresses(output, basis) : [])];
  return all.filter((address) => !known.has(address)).sort();
}

/** The addresses of the list that lead nowhere, each with the reason in a few Dutch words. */
export function lostAddresses(output: string, ledger: readonly string[], basis: string) {
  const pages = new Map<string, Page>();
  const read = (address: string): Page => {
    const known = pages.get(address) ?? readPage(pageAt(output, address), basis);
    pages.set(address, known);
    return known;
  };
  return ledger.flatMap((adres): { adres: string; waarom: string }[] => {
    const [start = '', id] = adres.split('#');
    const passed = new Set<string>();
    for (let at = start; ;) {
      if (!existsSync(join(output, fileOf(at)))) {
        return [{ adres, waarom: at === start ? 'is er niet' : `leidt naar ${at}, en dat is er niet` }];
      }
      if (id === undefined && !at.endsWith('/')) return [];
      const { next, ids } = read(at);
      if (next === undefined)
        return id === undefined || ids.has(id) ? [] : [{ adres, waarom: `${at} heeft die plaats niet` }];
      if (passed.has(next)) return [{ adres, waarom: 'leidt in een kring' }];
      passed.add(next);
      at = next;
    }
  });
}

interface Page {
  ids: ReadonlySet<string>;
  /** Where it leads on to by itself. */
  next: string | undefined;
}

/** Only what is asked for is looked at, by pattern: taking all pages apart costs as long as making them. */
function readPage(html: string, basis: string): Page {
  const next = /<meta http-equiv="refresh" content="\d+; url=([^"#]+)/.exec(html)?.[1];
  return {
    ids: new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id)),
    next: next === undefined ? undefined : `/${next.slice(basis.length)}`,
  };
}

function pageAt(output: string, address: string): string {
  return readFileSync(join(output, fileOf(address)), 'utf8');
}

/** What a server sends for an address: the file itself, or the index of a folder. */
function fileOf(address: string): string {
  const path = decodeURI(address).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
