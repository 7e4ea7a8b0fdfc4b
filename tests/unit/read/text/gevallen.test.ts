import { mdxToJs, mdxToMdast } from 'satteri';
import { guardBody } from '../../../../src/read/text/guard.ts';
import { opmaakOf } from '../../../../src/read/text/html.ts';
import { plainText } from '../../../../src/read/text/plain-text.ts';
import { readBody } from '../../../../src/read/text/read-body.ts';
import { guardPlugin } from '../../../../src/read/text/satteri-plugins.ts';
import { splitAtHeadings } from '../../../../src/read/text/split-at-headings.ts';
import { toetsGevallen } from '../../toets-gevallen.ts';
import { ours } from './opmaak.ts';

toetsGevallen(import.meta.dirname, {
  // The rules that a text breaks, with the place of each.
  guardBody: (text: string) =>
    guardBody(mdxToMdast(text)).map(({ regelId, regel, kolom }) => `${regelId} ${regel}:${kolom}`),
  plainText: (text: string) => {
    const root = mdxToMdast(text);
    return plainText('children' in root ? (root.children as (typeof root)[]) : []);
  },
  readBody: (text: string) => readBody(text, 'a.mdx', 10),
  'secties van readBody': (text: string) => readBody(text, 'a.mdx', 10).secties,
  'bronLinks van readBody': (text: string) =>
    readBody(text, 'a.mdx', 10).bronLinks.map(({ bron, regel }) => `${bron}, regel ${regel}`),
  'inleiding van readBody': (text: string) => readBody(text, 'a.mdx', 10).inleiding,
  'alineas van readBody': (text: string) =>
    readBody(text, 'a.mdx', 10).alineas.map(({ editie, tekst }) => [editie ?? 'vooraf', tekst].join(': ')),
  'plaats in de laatste alinea': (text: string, word: string) => {
    const alinea = readBody(text, 'a.mdx', 10).alineas.at(-1);
    return alinea?.plaats(alinea.tekst.indexOf(word));
  },
  'sitelinks van readBody': (text: string) => readBody(text, 'a.mdx', 10).sitelinks,
  'meldingen van readBody': (text: string) =>
    readBody(text, 'a.mdx', 10).meldingen.map(({ regel, kolom, wat }) => `${regel}:${kolom} ${wat}`),
  splitAtHeadings: (text: string) =>
    splitAtHeadings(mdxToMdast(text)).map(
      (part) => `${'heading' in part ? 'met' : 'zonder'} kop, stukken: ${part.nodes.length}`,
    ),
  html: ours,
  woorden: (text: string) =>
    opmaakOf(mdxToMdast(text), 'acties/1/a.mdx').inleiding.flatMap((stuk) =>
      typeof stuk === 'object' && 'woorden' in stuk ? [stuk.woorden] : [],
    ),
  // What the build makes of a text, with the plugins of astro.config.mjs.
  bouw: (text: string) =>
    mdxToJs(text, {
      mdastPlugins: [guardPlugin],
      features: { smartPunctuation: false },
      fileURL: new URL('file:///content/acties/1/a.mdx'),
    }).code,
});
