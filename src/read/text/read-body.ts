import { mdxToMdast, type MdastNode } from 'satteri';
import type { Entry, Proza } from '../../domain/content.ts';
import { BRON_LINK } from '../../vocabulary/bronlink.ts';
import type { Melding } from '../../vocabulary/melding.ts';
import { alineasOf, sitelinksOf } from './alineas.ts';
import { guardBody, placeOf, TEKST, walk, type GuardFinding, type Vorm } from './guard.ts';
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
  const inFile = (finding: GuardFinding) => ({ bestand, ...finding, regel: finding.regel + bodyLine - 1 });
  let root: MdastNode;
  try {
    root = mdxToMdast(body);
  } catch (error) {
    const meldingen = [inFile(explainSyntax((error as Error).message, body, vorm))];
    const niets = { inleiding: '', secties: [], opmaak: undefined, alineas: [], sitelinks: [], bronLinks: [] };
    return { ...niets, meldingen, gelezen: false };
  }
  const findings = [...guardBody(root, vorm), ...numberedListFindings(root, body), ...markdownSignFindings(root, body)];
  const meldingen = findings.slice(0, GENOEG).map(inFile);
  const [above, ...parts] = splitAtHeadings(root);
  const lineOf = (node: MdastNode) => placeOf(node).regel + bodyLine - 1;
  const bronLinks: Body['bronLinks'] = [];
  walk(root, (node) => {
    const bron = node.type === 'link' ? BRON_LINK.exec(node.url)?.[1] : undefined;
    if (bron) bronLinks.push({ bron, regel: lineOf(node) });
  });
  return {
    inleiding: plainText(above.nodes),
    secties: parts.map(({ heading, nodes }) => {
      return { editie: plainText([heading]), tekst: plainText(nodes), regel: lineOf(heading) };
    }),
    opmaak: vorm === TEKST && meldingen.length === 0 ? opmaakOf(root, bestand) : undefined,
    ...(vorm !== TEKST && { proza: prozaOf(root, body, bodyLine) }),
    alineas: alineasOf(root, bodyLine),
    sitelinks: sitelinksOf(root, bodyLine),
    bronLinks,
    meldingen,
    gelezen: true,
  };
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
    const kenmerken = Object.fromEntries(attributes.map(({ name = '', value }) => [name, String(value)]));
    const { id = '', kop = '', menu } = kenmerken;
    delen.push({ id, kop, menu });
  });
  return { delen, onderdelen: [...onderdelen], body, regel };
}
