import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { htmlToHast, type HastNode } from 'satteri';
import { buildMonitor, type Monitor } from '../../../src/domain/monitor.ts';
import { readContent } from '../../../src/read/read-content.ts';

/** The built site as the tests of this folder see it: every file, and every page as a tree. */

export const ROOT = join(import.meta.dirname, '../../..');

/** Where the site was built, with the default settings; another place for who builds beside others. */
export const DIST = resolve(ROOT, process.env['DIST'] || 'dist');

export interface Element {
  tag: string;
  /** As in a browser: href, srcSet, ariaLabel, onClick. A list, such as of classes, has spaces between. */
  props: Record<string, string>;
  tekst: string;
}

export interface Pagina {
  /** Within dist/. */
  bestand: string;
  /** The address at which it is served. */
  adres: string;
  html: string;
  elementen: Element[];
  ids: Set<string>;
}

/** Every file, within dist/, with "/" on every machine. */
export const bestanden: ReadonlySet<string> = new Set(
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    ),
);

export function leesBytes(bestand: string): Buffer {
  return readFileSync(join(DIST, bestand));
}

export function lees(bestand: string): string {
  return readFileSync(join(DIST, bestand), 'utf8');
}

export const paginas: readonly Pagina[] = [...bestanden]
  .filter((bestand) => bestand.endsWith('.html') && !bestand.startsWith('pagefind/'))
  .sort()
  .map((bestand) => {
    const html = lees(bestand);
    const elementen = elementsIn(htmlToHast(html));
    const ids = new Set(elementen.flatMap(({ props }) => (props['id'] ? [props['id']] : [])));
    return { bestand, adres: `/${bestand.replace(/(^|\/)index\.html$/, '$1')}`, html, elementen, ids };
  });

/** What was built is held against the content of this folder. */
export function realMonitor(): Monitor {
  return buildMonitor(readContent(join(ROOT, 'content')).content);
}

/** Something about every element of every page, with the page it is on. */
export function perElement(say: (element: Element, pagina: Pagina) => string | false | undefined): string[] {
  return paginas.flatMap((pagina) =>
    pagina.elementen.flatMap((element) => {
      const said = say(element, pagina);
      return said ? [`${pagina.bestand}: ${said}`] : [];
    }),
  );
}

function elementsIn(node: HastNode): Element[] {
  const children = 'children' in node ? (node.children as HastNode[]) : [];
  const below = children.flatMap(elementsIn);
  if (node.type !== 'element') return below;
  return [{ tag: node.tagName, props: textProps(node.properties), tekst: textIn(node) }, ...below];
}

function textProps(properties: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)]),
  );
}

function textIn(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as HastNode[]).map(textIn).join('') : '';
}
