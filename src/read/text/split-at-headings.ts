import type { MdastNode } from 'satteri';

interface Part {
  heading: MdastNode | undefined;
  nodes: MdastNode[];
}

/** Cuts a text at its second-level headings; the first part has none. */
export function splitAtHeadings(root: MdastNode): Part[] {
  let current: Part = { heading: undefined, nodes: [] };
  const parts = [current];
  for (const node of 'children' in root ? (root.children as MdastNode[]) : []) {
    if (node.type === 'heading' && node.depth === 2) {
      current = { heading: node, nodes: [] };
      parts.push(current);
    } else {
      current.nodes.push(node);
    }
  }
  return parts;
}
