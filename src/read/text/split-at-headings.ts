import type { MdastNode } from 'satteri';

interface Part {
  heading: MdastNode;
  nodes: MdastNode[];
}

/** Cuts a text at its second-level headings; what stands above the first of them has none. */
export function splitAtHeadings(root: MdastNode): [Omit<Part, 'heading'>, ...Part[]] {
  const parts: ReturnType<typeof splitAtHeadings> = [{ nodes: [] }];
  for (const node of 'children' in root ? (root.children as MdastNode[]) : []) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ heading: node, nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}
