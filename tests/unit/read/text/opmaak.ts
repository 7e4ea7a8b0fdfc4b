import { mdxToMdast } from 'satteri';
import type { Stuk } from '../../../../src/domain/content.ts';
import { opmaakOf } from '../../../../src/read/text/html.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const html = (stukken: readonly Stuk[]) =>
  stukken
    .map((stuk) => (typeof stuk === 'string' ? stuk : 'href' in stuk ? escape(stuk.href) : escape(stuk.woorden)))
    .join('');

/** The whole body by our own hand, headings left out as pages do. */
export function ours(body: string): string {
  const opmaak = opmaakOf(mdxToMdast(body), 'acties/1/a.mdx');
  return [opmaak.inleiding, ...Object.values(opmaak.secties)].map(html).join('');
}
