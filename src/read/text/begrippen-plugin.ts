import { defineMdastPlugin, type MdastNode } from 'satteri';
import type { Termzoeker } from '../../domain/termen.ts';
import { splitAtHeadings } from './split-at-headings.ts';

/** Within these a word is left as it is: a link leads somewhere already, and a heading is a name. */
const LEFT_ALONE = new Set(['link', 'heading']);

/**
 * Marks the words of the glossary in a text, and the names of parties, as <Begrip soort="begrip" id="wlz">: of each
 * the first one in the text of an editie. Must stand before sectiesPlugin, which takes the headings away.
 */
export function begrippenPlugin(find: Termzoeker) {
  return defineMdastPlugin({
    name: 'wozo-begrippen',
    before(root, context) {
      const children = splitAtHeadings(root).flatMap(({ heading, nodes }) => {
        const seen = new Set<string>();
        return [...(heading ? [heading] : []), ...nodes.flatMap((node) => mark(node, find, seen))];
      });
      context.replaceNode(root, { type: 'root', children });
    },
  });
}

function mark(node: MdastNode, find: Termzoeker, seen: Set<string>): MdastNode[] {
  if (node.type === 'text') {
    return find(node.value, seen).map(({ tekst, term }) =>
      term ? begrip(term.soort, term.id, tekst) : { type: 'text', value: tekst },
    );
  }
  if (LEFT_ALONE.has(node.type) || !('children' in node)) return [node];
  const children = (node.children as MdastNode[]).flatMap((child) => mark(child, find, seen));
  return [{ ...node, children } as MdastNode];
}

function begrip(soort: string, id: string, tekst: string): MdastNode {
  const attributes = Object.entries({ soort, id }).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
  return {
    type: 'mdxJsxTextElement',
    name: 'Begrip',
    attributes,
    children: [{ type: 'text', value: tekst }],
  } as MdastNode;
}
