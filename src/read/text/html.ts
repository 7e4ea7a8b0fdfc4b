import type { MdastNode } from 'satteri';
import type { Opmaak, Stuk } from '../../domain/content.ts';
import type { Component } from './guard.ts';
import { plainText } from './plain-text.ts';
import { splitAtHeadings } from './split-at-headings.ts';

/**
 * The HTML of a text, made from the tree that the reader has already, so that a page needs no module of its own for
 * it: that is what most of the time of a large build went to (decision 0033). It knows everything that guard.ts allows.
 *
 * @throws at anything else, naming file and section: nothing of a text may vanish
 */
export function opmaakOf(root: MdastNode, bestand: string): Opmaak {
  const [above, ...parts] = splitAtHeadings(root);
  const opmaak: Opmaak = { inleiding: section(above.nodes, `${bestand}, boven de koppen`), secties: {} };
  for (const { heading, nodes } of parts) {
    const naam = plainText([heading]);
    // Of two under one heading the first: the validator refuses the second.
    opmaak.secties[naam] ??= section(nodes, `${bestand}, ${naam}`);
  }
  return opmaak;
}

function section(nodes: readonly MdastNode[], plek: string): Stuk[] {
  try {
    return joined(html(nodes));
  } catch (error) {
    throw new Error(`${plek}: ${(error as Error).message}`, { cause: error });
  }
}

interface Around {
  /** In a list without room between its items, where a paragraph is no block of its own. */
  tight?: boolean;
  /** A link leads somewhere already, so its words are not explained. */
  inLink?: boolean;
}

function html(nodes: readonly MdastNode[], around: Around = {}): Stuk[] {
  return nodes.flatMap((node) => ofNode(node, around));
}

function ofNode(node: MdastNode, around: Around): Stuk[] {
  switch (node.type) {
    case 'paragraph':
      return around.tight ? html(node.children) : ['<p>', ...html(node.children), '</p>'];
    case 'list': {
      const tag = node.ordered ? 'ol' : 'ul';
      const start = node.ordered && node.start !== undefined && node.start !== null && node.start !== 1;
      const tight = !node.children.some(({ spread }) => spread) && !node.spread;
      const items = node.children.flatMap((item) => ['<li>', ...html(item.children, { tight }), '</li>']);
      return [start ? `<ol start="${String(node.start)}">` : `<${tag}>`, ...items, `</${tag}>`];
    }
    case 'table': {
      const [head, ...rows] = node.children;
      const row = (cells: readonly MdastNode[], open: string, close: string): Stuk[] => [
        '<tr>',
        ...cells.flatMap((cell) => [open, ...html('children' in cell ? (cell.children as MdastNode[]) : []), close]),
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
    case 'text':
      return around.inLink ? [escaped(node.value)] : [{ woorden: node.value }];
    case 'emphasis':
      return ['<em>', ...html(node.children, around), '</em>'];
    case 'strong':
      return ['<strong>', ...html(node.children, around), '</strong>'];
    case 'break':
      return ['<br>\n'];
    case 'link':
      return ['<a href="', { href: node.url }, '">', ...html(node.children, { inLink: true }), '</a>'];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const component = COMPONENTS[node.name as Component] as ((inside: Stuk[], inLine: boolean) => Stuk[]) | undefined;
      if (!component) throw new Error(`<${node.name ?? ''}> heeft geen opmaak.`);
      const { inLink = false } = around;
      return component(html(node.children, { inLink }), node.type === 'mdxJsxTextElement');
    }
    default:
      throw new Error(`een onderdeel "${node.type}" heeft geen opmaak.`);
  }
}

/** A component that an editor may write, around what stands in it; within a line only what may stand in a line. */
const COMPONENTS: Record<Component, (inside: Stuk[], inLine: boolean) => Stuk[]> = {
  /** A remark of the editors of this site, as opposed to what a source says. */
  Opmerking: (inside, inLine) => {
    const [block, name] = inLine ? ['span', 'span'] : ['div', 'p'];
    return [
      `<${block} class="opmerking"> <${name} class="opmerking-naam">Opmerking van deze site</${name}> `,
      ...inside,
      ` </${block}>`,
    ];
  },
};

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
