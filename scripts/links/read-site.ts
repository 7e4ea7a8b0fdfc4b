import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { filesBelow } from '../../src/read/files/files-below.ts';

/** A built site as a reader of links sees it: its files, and what each of them names. */
export interface Site {
  /** Every file, within the folder, with "/" on every machine. */
  bestanden: ReadonlySet<string>;
  paginas: ReadonlyMap<string, Pagina>;
  verwijzingen: readonly Verwijzing[];
}

export interface Pagina {
  /** Every id, with how often it is there. */
  ids: ReadonlyMap<string, number>;
  /** It only leads on to another page. */
  leidtDoor: boolean;
}

/** One address in one file. */
export interface Verwijzing {
  /** Within the folder. */
  bestand: string;
  /** As it is written there, without the marks of the format. */
  url: string;
  /** A place where people click, or a program that shows it (a browser, a feed reader) loads it; else text. */
  soort: 'link' | 'tekst';
}

/** Attributes that hold one address. */
const ATTRIBUTEN = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
  'data-naar',
]);

/** Formats in which addresses stand as text. Programs (.js) hold no addresses of pages. */
const TEKST = /\.(html|xml|json|jsonld|webmanifest|ics|csv|txt|svg|css)$|^_redirects$/;

/**
 * @param output the folder of a build
 * @param site the public address of the site, without a slash at the end
 */
export function leesSite(output: string, site: string): Site {
  const bestanden = filesBelow(output);
  const paginas = new Map<string, Pagina>();
  const verwijzingen: Verwijzing[] = [];
  for (const bestand of bestanden.filter((name) => TEKST.test(name) && !name.startsWith('pagefind/'))) {
    const text = readFileSync(join(output, bestand), 'utf8');
    const add = (soort: Verwijzing['soort']) => (url: string) => {
      verwijzingen.push({ bestand, url, soort });
    };
    if (bestand.endsWith('.html')) paginas.set(bestand, leesPagina(text, add('link')));
    else if (bestand.endsWith('.css')) for (const url of inStijl(text)) add('link')(url);
    else if (bestand.endsWith('.webmanifest')) for (const url of inManifest(text)) add('link')(url);
    for (const url of inTekst(text, site)) add('tekst')(url);
  }
  return { bestanden: new Set(bestanden), paginas, verwijzingen };
}

function leesPagina(html: string, add: (url: string) => void): Pagina {
  const ids = new Map<string, number>();
  let leidtDoor = false;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      for (const [name, value] of Object.entries(attributes)) {
        // The data of an actie in a timeline are attributes too; only these hold an address.
        if (ATTRIBUTEN.has(name)) add(value.trim());
        if (name === 'srcset') for (const part of value.split(',')) add(part.trim().split(/\s/)[0] ?? '');
      }
      const { id, content = '' } = attributes;
      if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
      if (tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
        leidtDoor = true;
        add(content.replace(/^\d+;\s*url=/i, ''));
      }
    },
  });
  parser.end(html);
  return { ids, leidtDoor };
}

function inStijl(css: string): string[] {
  return Array.from(css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g), ([, url, imported]) =>
    (imported ?? url ?? '').trim(),
  );
}

function inManifest(text: string): string[] {
  const { start_url, scope, icons } = JSON.parse(text) as Partial<{
    start_url: string;
    scope: string;
    icons: { src: string }[];
  }>;
  return [start_url, scope, ...(icons ?? []).map(({ src }) => src)].filter((url) => url !== undefined);
}

/** The host of a site, for in a regular expression. */
export function hostOf(site: string): string {
  return RegExp.escape(site.split('://')[1] ?? '');
}

/** Every whole address of the site itself, or of the machine that built it: in feeds, calendars, data, canonical links, pictures of links, embed code. */
function inTekst(text: string, site: string): string[] {
  // A calendar breaks its lines; XML and JSON write some signs in their own way.
  const plain = text
    .replace(/\r\n[ \t]/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(String.raw`\/`, '/');
  const found = plain.matchAll(
    new RegExp(
      String.raw`(?:https?|webcal)://(?:${hostOf(site)}|localhost(?::\d+)?)(?![\w.:-])[^\s"'<>\\;,)“”’]*`,
      'g',
    ),
  );
  return Array.from(found, ([url]) => url.replace(/(&(quot|lt|gt|#\d+).*|[.,:])$/, ''));
}
