import { gzipSync } from 'node:zlib';
import { leesBytes } from './gebouwd.ts';
import type { Element, Pagina } from './site.ts';

/** What the first view of a page loads with an empty cache, in bytes over the wire. */
export interface Gewicht {
  html: number;
  css: number;
  script: number;
  letter: number;
  beeld: number;
  /** Each file with its own bytes, the page itself included. */
  bestanden: Map<string, number>;
}

type Soort = Exclude<keyof Gewicht, 'bestanden'>;

/** What a browser fetches by itself; an icon for the home screen only when somebody puts it there. */
const LINKS: Record<string, Soort> = {
  stylesheet: 'css',
  modulepreload: 'script',
  icon: 'beeld',
  manifest: 'beeld',
  'preload font': 'letter',
  'preload script': 'script',
  'preload style': 'css',
  'preload image': 'beeld',
};

/** Already compressed: a server sends these as they are. */
const ZOALS_HET_IS = /\.(woff2|png|jpg|webp|avif)$/;

/** Bytes over the wire of each file that was weighed: pages share most of theirs. */
const verstuurd = new Map<string, number>();

/**
 * Weighs a page of a built site: the page, and all that it makes a browser fetch before anybody touches it. Text
 * counts as gzip makes it at its best, which is how a server keeps it; 1 kB is 1,000 bytes. Every icon counts, where a
 * browser chooses one. A script counts with what it imports, but not with what it fetches later (`import()`); a font
 * when the page loads it ahead, or has a character that only that file has.
 *
 * @throws when the page points at a file that is not there
 */
export function weegPagina({ bestand, elementen }: Pagina): Gewicht {
  const gewicht: Gewicht = { html: 0, css: 0, script: 0, letter: 0, beeld: 0, bestanden: new Map() };
  const tel = (soort: Soort, pad: string): Buffer | undefined => {
    if (gewicht.bestanden.has(pad)) return undefined;
    const inhoud = leesBytes(pad);
    const bytes = verstuurd.get(pad) ?? (ZOALS_HET_IS.test(pad) ? inhoud : gzipSync(inhoud, { level: 9 })).length;
    verstuurd.set(pad, bytes);
    gewicht.bestanden.set(pad, bytes);
    gewicht[soort] += bytes;
    return inhoud;
  };

  tel('html', bestand);
  const tekst = tekensVan(elementen);
  for (const { tag, props } of elementen) {
    const { rel = '', as, href, src } = props;
    const soort = { link: LINKS[as ? `${rel} ${as}` : rel], script: 'script', img: 'beeld' }[tag] as Soort | undefined;
    const url = tag === 'link' ? href : src;
    if (!soort || !url) continue;
    const pad = padVan(url, bestand);
    const inhoud = tel(soort, pad);
    if (inhoud && soort === 'script') telImports(pad, String(inhoud), tel);
    if (inhoud && soort === 'css') telLetters(pad, String(inhoud), tekst, tel);
  }
  return gewicht;
}

/** "61,2 kB: html 29,9, css 9,6, script 5,0, letter 16,8" */
export function gewichtWoorden(gewicht: Gewicht): string {
  const { bestanden: _, ...soorten } = gewicht;
  const delen = Object.entries(soorten).filter(([, bytes]) => bytes > 0);
  return `${kB(totaal(gewicht))} kB: ${delen.map(([soort, bytes]) => `${soort} ${kB(bytes)}`).join(', ')}`;
}

export function totaal({ html, css, script, letter, beeld }: Gewicht): number {
  return html + css + script + letter + beeld;
}

function kB(bytes: number): string {
  return (bytes / 1000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** The characters that a page shows: what stands in it, and in its empty fields. */
function tekensVan(elementen: readonly Element[]): Set<string> {
  const getoond = elementen.map(({ tag, props, tekst }) => (tag === 'body' ? tekst : (props['placeholder'] ?? '')));
  return new Set(getoond.join(''));
}

/** A script and what it imports, for what stands beside it. */
function telImports(pad: string, code: string, tel: (soort: Soort, pad: string) => Buffer | undefined): void {
  for (const [, url = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    const ander = padVan(url, pad);
    const inhoud = tel('script', ander);
    if (inhoud) telImports(ander, String(inhoud), tel);
  }
}

/** The fonts of a stylesheet that the characters of a page ask for: of two files that have one, the last. */
function telLetters(pad: string, css: string, tekst: Set<string>, tel: (soort: Soort, pad: string) => unknown): void {
  const letters = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, regel = '']) => {
    const url = /url\(["']?([^"')]+)/.exec(regel)?.[1];
    return url ? [{ url, heeft: bereik(/unicode-range:([^;]*)/.exec(regel)?.[1]) }] : [];
  });
  const getekend = [...css.matchAll(/content:\s*"([^"]+)"/g)].flatMap(([, inhoud = '']) => Array.from(inhoud));
  for (const teken of new Set([...tekst, ...getekend])) {
    const code = teken.codePointAt(0) ?? 0;
    // The end of a line is a space to a browser.
    const letter = letters.findLast(({ heeft }) => heeft(code));
    if (letter) tel('letter', padVan(letter.url, pad));
  }
}

/** U+20-7E, U+A0, U+?? */
function bereik(tekst: string | undefined): (code: number) => boolean {
  if (tekst === undefined) return () => true;
  const delen = [...tekst.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(([, van = '', tot]) => ({
    van: Number.parseInt(van.replaceAll('?', '0'), 16),
    tot: Number.parseInt(tot ?? van.replaceAll('?', 'F'), 16),
  }));
  return (code) => delen.some(({ van, tot }) => code >= van && code <= tot);
}

function padVan(url: string, vanuit: string): string {
  return decodeURIComponent(new URL(url, `http://site/${vanuit}`).pathname.slice(1));
}
