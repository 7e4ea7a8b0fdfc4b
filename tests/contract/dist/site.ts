import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { htmlToHast, type HastNode } from 'satteri';

/** A built site as tests see it: every file, and every page as a tree. */

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

/** Every file of a built site, within its folder, with "/" on every machine. */
export function bestandenIn(dist: string): ReadonlySet<string> {
  return new Set(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(dist.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
}

export function paginasIn(dist: string): Pagina[] {
  return [...bestandenIn(dist)]
    .filter((bestand) => bestand.endsWith('.html') && !bestand.startsWith('pagefind/'))
    .sort()
    .map((bestand) => {
      const html = readFileSync(join(dist, bestand), 'utf8');
      const elementen = elementsIn(htmlToHast(html));
      const ids = new Set(elementen.flatMap(({ props }) => (props['id'] ? [props['id']] : [])));
      return { bestand, adres: `/${bestand.replace(/(^|\/)index\.html$/, '$1')}`, html, elementen, ids };
    });
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

/** A file as text; of a package, however deep, each file that is in it: "data/x.zip/LEESWIJZER.txt". */
export function tekstenIn(naam: string, bytes: Uint8Array): [naam: string, tekst: string][] {
  if (/\.(zip|xlsx)$/.test(naam)) {
    return Object.entries(unzipSync(bytes)).flatMap(([deel, each]) => tekstenIn(`${naam}/${deel}`, each));
  }
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return [[naam, Buffer.from(isPacked ? gunzipSync(bytes) : bytes).toString('utf8')]];
}
