import type { MdastNode } from 'satteri';
import type { Alinea, Link } from '../../domain/content.ts';
import { placeOf, walk } from './guard.ts';
import { plaatsenIn } from '../../vocabulary/plaats.ts';
import { plainText } from './plain-text.ts';

/** Every paragraph, list item, remark and cell of a text, with the place of each of its characters. */
export function alineasOf(root: MdastNode, bodyLine: number): Alinea[] {
  const alineas: Alinea[] = [];
  let editie: string | undefined;
  const collect = (node: MdastNode, parent?: MdastNode) => {
    const children = 'children' in node ? (node.children as MdastNode[]) : [];
    const los = node.type === 'paragraph' && parent?.type !== 'listItem';
    if (node.type === 'heading') editie = plainText([node]);
    else if (children.some(({ type }) => WOORDEN.has(type))) alineas.push({ editie, los, ...alinea(node, bodyLine) });
    else for (const child of children) collect(child, node);
  };
  collect(root);
  return alineas;
}

/** What stands within a line; a block that holds any of these holds words of its own. */
const WOORDEN = new Set(['text', 'emphasis', 'strong', 'link', 'inlineCode', 'mdxJsxTextElement']);

/** Every link of a text that leads to a page of the site itself, to a place on one, or to another site. */
export function sitelinksOf(root: MdastNode, bodyLine: number): Link[] {
  const links: Link[] = [];
  walk(root, (node) => {
    if (node.type !== 'link' || !/^(?:[/.#]|https?:)/i.test(node.url)) return;
    const { regel, kolom } = placeOf(node);
    links.push({ url: node.url, regel: regel + bodyLine - 1, kolom });
  });
  return links;
}

function alinea(block: MdastNode, bodyLine: number): Omit<Alinea, 'editie'> {
  let tekst = '';
  const pieces: { from: number; plaats: ReturnType<typeof plaatsenIn>; line: number; column: number }[] = [];
  walk(block, (node) => {
    if (node.type === 'break') tekst += '\n';
    if (node.type !== 'text' && node.type !== 'inlineCode') return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    pieces.push({ from: tekst.length, plaats: plaatsenIn(node.value), line, column });
    tekst += node.value;
  });
  return {
    tekst,
    plaats: (offset) => {
      const piece = pieces.findLast(({ from }) => from <= offset);
      if (!piece) return { regel: bodyLine, kolom: 1 };
      const { regel, kolom } = piece.plaats(offset - piece.from);
      // A new line of the file begins at its first column; an indent is not in the text.
      return { regel: piece.line + regel - 1 + bodyLine - 1, kolom: regel === 1 ? piece.column + kolom - 1 : kolom };
    },
  };
}
