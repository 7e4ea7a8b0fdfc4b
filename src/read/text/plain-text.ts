import type { MdastNode } from 'satteri';

const BLOCKS = new Set(['paragraph', 'list', 'listItem', 'table', 'tableRow', 'heading', 'mdxJsxFlowElement']);

/** A text without its markup: blocks on lines of their own, list items behind a dash, table cells behind a bar. */
export function plainText(nodes: readonly MdastNode[]): string {
  return nodes
    .map((node) => block(node).trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

function block(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const children = node.children as MdastNode[];
  if (node.type === 'list') return children.map((item) => `- ${block(item).trim()}`).join('\n');
  if (node.type === 'table') return children.map((row) => block(row)).join('\n');
  if (node.type === 'tableRow') return children.map((cell) => block(cell)).join(' | ');
  const hasBlocks = children.some((child) => BLOCKS.has(child.type));
  return children.map(block).join(hasBlocks ? '\n' : '');
}
