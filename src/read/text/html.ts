import type { MdastNode } from 'satteri';
import type { Opmaak, Stuk } from '../../domain/content.ts';
import { plainText } from './plain-text.ts';
import { splitAtHeadings } from './split-at-headings.ts';

/**
 * The HTML of a text, made from the tree that the reader has already, so that a page needs no module of its own for
 * it: that is what most of the time of a large build went to (decision 0033). Undefined for a text that holds more
 * than plain Markdown, such as a component: that takes the way of MDX. What may stand in a text at all, says
 * mdx-guard.ts.
 */
export function opmaakOf(root: MdastNode): Opmaak | undefined {
  try {
    const opmaak: Opmaak = { inleiding: [], secties: {} };
    for (const { heading, nodes } of splitAtHeadings(root)) {
      const stukken = joined(blocks(nodes));
      // Of two under one heading the first: the validator refuses the second.
      if (heading) opmaak.secties[plainText([heading])] ??= stukken;
      else opmaak.inleiding = stukken;
    }
    return opmaak;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class NotPlain extends Error {}

function blocks(nodes: readonly MdastNode[], tight = false): Stuk[] {
  return nodes.flatMap((node) => block(node, tight));
}

function block(node: MdastNode, tight: boolean): Stuk[] {
  switch (node.type) {
    case 'paragraph':
      return tight ? words(node.children) : ['<p>', ...words(node.children), '</p>'];
    case 'list': {
      const tag = node.ordered ? 'ol' : 'ul';
      const start = node.ordered && node.start !== undefined && node.start !== null && node.start !== 1;
      const isTight = !node.children.some(({ spread }) => spread) && !node.spread;
      const items = node.children.flatMap((item) => ['<li>', ...blocks(item.children, isTight), '</li>']);
      return [start ? `<ol start="${String(node.start)}">` : `<${tag}>`, ...items, `</${tag}>`];
    }
    case 'table': {
      const [head, ...rows] = node.children;
      const row = (cells: readonly MdastNode[], open: string, close: string): Stuk[] => [
        '<tr>',
        ...cells.flatMap((cell) => [open, ...words('children' in cell ? (cell.children as MdastNode[]) : []), close]),
        '</tr>',
      ];
      return [
        '<table><thead>',
        ...row(head?.children ?? [], '<th scope="col">', '</th>'),
        '</thead>',
        ...(rows.length > 0
          ? ['<tbody>', ...rows.flatMap(({ children }) => row(children, '<td>', '</td>')), '</tbody>']
          : []),
        '</table>',
      ];
    }
    default:
      throw new NotPlain(node.type);
  }
}

function words(nodes: readonly MdastNode[], inLink = false): Stuk[] {
  return nodes.flatMap((node): Stuk[] => {
    switch (node.type) {
      case 'text':
        return inLink ? [escaped(node.value)] : [{ woorden: node.value }];
      case 'emphasis':
        return ['<em>', ...words(node.children, inLink), '</em>'];
      case 'strong':
        return ['<strong>', ...words(node.children, inLink), '</strong>'];
      case 'break':
        return ['<br>\n'];
      case 'link':
        return ['<a href="', { href: node.url }, '">', ...words(node.children, true), '</a>'];
      default:
        throw new NotPlain(node.type);
    }
  });
}

/** Markup that stands beside markup is one piece. */
function joined(stukken: readonly Stuk[]): Stuk[] {
  const all: Stuk[] = [];
  for (const stuk of stukken) {
    const last = all.at(-1);
    if (typeof stuk === 'string' && typeof last === 'string') all[all.length - 1] = last + stuk;
    else all.push(stuk);
  }
  return all;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
