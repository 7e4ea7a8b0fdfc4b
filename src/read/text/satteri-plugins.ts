import { defineMdastPlugin, type MdastNode } from 'satteri';
import { guardBody, PAGINA, TEKST } from './guard.ts';
import { plainText } from './plain-text.ts';
import { splitAtHeadings } from './split-at-headings.ts';

/** Stops the build at anything that a text may not hold, also when the validator did not run. */
export const guardPlugin = defineMdastPlugin({
  name: 'monitor-mdx-guard',
  before(root, context) {
    const pad = context.fileURL?.pathname ?? '';
    const first = guardBody(root, /\/paginas\/[^/]+$/.test(pad) ? PAGINA : TEKST)[0];
    if (first) throw new Error(`${pad}: ${first.wat} ${first.herstel}`);
  },
});

/**
 * Wraps the text of each editie in <Sectie editie="2023-12" toon={props.toon}>, so that a page can show
 * one of them. The heading itself goes: every page has its own.
 */
export const sectiesPlugin = defineMdastPlugin({
  name: 'wozo-secties',
  before(root, context) {
    const parts = splitAtHeadings(root);
    const children = parts.flatMap(({ heading, nodes }) => (heading ? [sectie(plainText([heading]), nodes)] : nodes));
    context.replaceNode(root, { type: 'root', children });
  },
});

function sectie(editie: string, children: MdastNode[]): MdastNode {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Sectie',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'editie', value: editie },
      { type: 'mdxJsxAttribute', name: 'toon', value: { type: 'mdxJsxAttributeValueExpression', value: 'props.toon' } },
    ],
    children,
  } as MdastNode;
}
