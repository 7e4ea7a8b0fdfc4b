import { round } from '../charts/round.ts';

/** A drawing as data: what a file is written from, and what its letters are turned into outlines from. */
export interface SvgNode {
  tag: string;
  attrs: Record<string, string | number | undefined>;
  children: (SvgNode | string)[];
}

/** One element; an attribute without a value is left out. */
export function el(tag: string, attrs: SvgNode['attrs'] = {}, ...children: (SvgNode | string | undefined)[]): SvgNode {
  return { tag, attrs, children: children.filter((child) => child !== undefined) };
}

/** The drawing as text. Numbers are rounded to hundredths, so that every machine writes the same. */
export function serialize(node: SvgNode | string): string {
  if (typeof node === 'string') return escape(node);
  const { tag, attrs, children } = node;
  const written = Object.entries(attrs).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${typeof value === 'number' ? round(value) : escape(value)}"`],
  );
  const inside = children.map(serialize).join(children.some((child) => typeof child === 'string') ? '' : '\n');
  return inside === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inside}</${tag}>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
