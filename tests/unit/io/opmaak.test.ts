import { readFileSync } from 'node:fs';
import { markdownToHtml, mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Stuk } from '../../../src/domain/content.ts';
import { readMdxFile } from '../../../src/io/frontmatter.ts';
import { opmaakOf } from '../../../src/io/opmaak.ts';
import { readContent } from '../../../src/io/read-content.ts';

const html = (stukken: readonly Stuk[]) =>
  stukken
    .map((stuk) => (typeof stuk === 'string' ? stuk : 'href' in stuk ? escape(stuk.href) : escape(stuk.woorden)))
    .join('');
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The whole body by our own hand, headings left out as pages do. */
function ours(body: string): string | undefined {
  const opmaak = opmaakOf(mdxToMdast(body));
  return opmaak && [opmaak.inleiding, ...Object.values(opmaak.secties)].map(html).join('');
}

/** The same by the library, its line breaks between blocks and its alignments left out. */
function theirs(body: string): string {
  const { html: made } = markdownToHtml(body, { features: { smartPunctuation: false } });
  return made
    .replace(/<h2>.*?<\/h2>/g, '')
    .replace(/<(t[hd]) style="[^"]*">/g, '<$1>')
    .replaceAll('<th>', '<th scope="col">')
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\n(<[ou]l>)/g, '$1')
    .replaceAll('&quot;', '"')
    .trim();
}

describe('a reader sees the text as its editor wrote it', () => {
  test('every text of the programme that is plain Markdown has the same HTML as the Markdown library gives it', () => {
    const { content } = readContent('content');
    const files = [...content.acties, ...content.onderwerpen, ...content.actielijnen, ...content.edities];
    let compared = 0;
    for (const { bestand, opmaak } of files) {
      if (!opmaak) continue;
      const { body } = readMdxFile(readFileSync(bestand, 'utf8'), bestand);
      expect(ours(body), bestand).toBe(theirs(body));
      compared++;
    }
    expect(compared).toBeGreaterThan(75);
  });

  test.each([
    ['a list with room between its items', 'Eerst:\n\n- een\n\n- twee'],
    ['a numbered list that begins later', '3. drie\n4. vier'],
    ['a list in a list', '- een\n  - binnen\n- twee'],
    ['a table with alignment', '| a | b |\n| :- | -: |\n| *1* | 2 |'],
    ['signs that mean something in HTML', 'Kosten \\< 5 & kwaliteit > 3; "zo"'],
    ['words with weight, within a link too', '**vet** en *schuin*, [een **link**](bron:x)'],
    ['a forced line break', 'een\\\ntwee'],
  ])('%s', (_, body) => {
    expect(ours(body)).toBe(theirs(body));
  });

  test('a text with a component, or anything else that is more than plain Markdown, is left to MDX', () => {
    expect(ours('Tekst.\n\n<Opmerking>Let op.</Opmerking>')).toBeUndefined();
    expect(ours('Tekst met `code`.')).toBeUndefined();
    expect(ours('### Kop\n\nTekst.')).toBeUndefined();
  });
});
