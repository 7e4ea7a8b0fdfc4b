import { mdxToMdast, type MdastNode } from 'satteri';
import type { Entry, Proza } from '../../domain/content.ts';
import { BRON_LINK } from '../../vocabulary/bronlink.ts';
import type { Melding } from '../../vocabulary/melding.ts';
import { alineasOf, sitelinksOf } from './alineas.ts';
import { guardBody, placeOf, TEKST, walk, type Vorm } from './guard.ts';
import { explainSyntax } from './syntax.ts';
import { markdownSignFindings } from './markdown-signs.ts';
import { numberedListFindings } from './numbered-lists.ts';
import { opmaakOf } from './html.ts';
import { plainText } from './plain-text.ts';
import { splitAtHeadings } from './split-at-headings.ts';

/** The text of a file, taken apart: what of an Entry is read from it, and what is wrong with it. */
interface Body extends Pick<
  Entry<unknown>,
  'inleiding' | 'secties' | 'opmaak' | 'alineas' | 'sitelinks' | 'bronLinks'
> {
  /** Absent for the text of an editie. */
  proza?: Proza;
  meldingen: Melding[];
  /** False when the parser gave up: then nothing is known of the text. */
  gelezen: boolean;
}

/** More findings than this in one text nobody reads. */
const GENOEG = 1_000;

/** Reads the text of an MDX file with the build's own parser. Nothing in it is ever run. */
export function readBody(body: string, bestand: string, bodyLine: number, vorm: Vorm = TEKST): Body {
  const result: Body = {
    inleiding: '',
    secties: [],
    opmaak: undefined,
    alineas: [],
    sitelinks: [],
    bronLinks: [],
    meldingen: [],
    gelezen: false,
  };
  let root: MdastNode;
  try {
    root = mdxToMdast(body);
  } catch (error) {
    const finding = explainSyntax((error as Error).message, body, vorm);
    result.meldingen.push({ bestand, ...finding, regel: finding.regel + bodyLine - 1 });
    return result;
  }
  result.gelezen = true;
  const findings = [...guardBody(root, vorm), ...numberedListFindings(root, body), ...markdownSignFindings(root, body)];
  for (const finding of findings.slice(0, GENOEG)) {
    result.meldingen.push({ bestand, ...finding, regel: finding.regel + bodyLine - 1 });
  }
  for (const { heading, nodes } of splitAtHeadings(root)) {
    if (heading) {
      const regel = placeOf(heading).regel + bodyLine - 1;
      result.secties.push({ editie: plainText([heading]), tekst: plainText(nodes), regel });
    } else {
      result.inleiding = plainText(nodes);
    }
  }
  if (vorm !== TEKST) result.proza = prozaOf(root, body, bodyLine);
  else if (result.meldingen.length === 0) result.opmaak = opmaakOf(root, bestand);
  result.alineas = alineasOf(root, bodyLine);
  result.sitelinks = sitelinksOf(root, bodyLine);
  walk(root, (node) => {
    const bron = node.type === 'link' ? BRON_LINK.exec(node.url)?.[1] : undefined;
    if (bron) result.bronLinks.push({ bron, regel: placeOf(node).regel + bodyLine - 1 });
  });
  return result;
}

/** What a page of prose shows in the list at its top, and what it must have, is read from its components. */
function prozaOf(root: MdastNode, body: string, regel: number): Proza {
  const delen: Proza['delen'] = [];
  const onderdelen = new Set<string>();
  walk(root, (node) => {
    if (!('name' in node) || !node.name || !('attributes' in node)) return;
    onderdelen.add(node.name);
    if (node.name !== 'Deel') return;
    const attributes = node.attributes as { name?: string; value?: unknown }[];
    const {
      id = '',
      kop = '',
      menu,
    } = Object.fromEntries(attributes.map(({ name = '', value }) => [name, String(value)]));
    delen.push({ id, kop, menu });
  });
  return { delen, onderdelen: [...onderdelen], body, regel };
}
