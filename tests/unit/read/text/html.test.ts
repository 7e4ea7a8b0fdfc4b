import { readFileSync } from 'node:fs';
import { markdownToHtml, mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Stuk } from '../../../../src/domain/content.ts';
import { readMdxFile } from '../../../../src/read/frontmatter.ts';
import { opmaakOf } from '../../../../src/read/text/html.ts';
import { readContent } from '../../../../src/read/read-content.ts';

const html = (stukken: readonly Stuk[]) =>
  stukken
    .map((stuk) => (typeof stuk === 'string' ? stuk : 'href' in stuk ? escape(stuk.href) : escape(stuk.woorden)))
    .join('');
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The whole body by our own hand, headings left out as pages do. */
function ours(body: string): string {
  const opmaak = opmaakOf(mdxToMdast(body), 'a.mdx');
  return [opmaak.inleiding, ...Object.values(opmaak.secties)].map(html).join('');
}

/** The same by the library, its line breaks between blocks and its alignments left out; a remark it leaves as it is. */
function theirs(body: string): string {
  const { html: made } = markdownToHtml(body, { features: { smartPunctuation: false } });
  return made
    .replace(/<h2>.*?<\/h2>/g, '')
    .replace(/<(t[hd]) style="[^"]*">/g, '<$1>')
    .replaceAll('<th>', '<th scope="col">')
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\n(<[ou]l>)/g, '$1')
    .replaceAll('&quot;', '"')
    .replace(/<p>(<Opmerking>.*?<\/Opmerking>)<\/p>/g, '$1')
    .replaceAll('<Opmerking>', '<div class="opmerking"> <p class="opmerking-naam">Opmerking van deze site</p> ')
    .replaceAll('</Opmerking>', ' </div>')
    .trim();
}

describe('a reader sees the text as its editor wrote it', () => {
  test('every text of the programme has the same HTML as the Markdown library gives it', () => {
    const { content } = readContent('content');
    const { acties, onderwerpen, actielijnen, edities, programma } = content;
    const files = [...acties, ...onderwerpen, ...actielijnen, ...edities, ...(programma ? [programma] : [])];
    for (const { bestand } of files) {
      const { body } = readMdxFile(readFileSync(bestand, 'utf8'), bestand);
      expect(ours(body), bestand).toBe(theirs(body));
    }
    expect(files.length).toBeGreaterThan(140);
  });

  test.each([
    ['a list with room between its items', 'Eerst:\n\n- een\n\n- twee'],
    ['a numbered list that begins later', '3. drie\n4. vier'],
    ['a list in a list', '- een\n  - binnen\n- twee'],
    ['a table with alignment', '| a | b |\n| :- | -: |\n| *1* | 2 |'],
    ['signs that mean something in HTML', 'Kosten \\< 5 & kwaliteit > 3; "zo"'],
    ['words with weight, within a link too', '**vet** en *schuin*, [een **link**](bron:x)'],
    ['a forced line break', 'een\\\ntwee'],
    ['a remark of several paragraphs', 'Eerst.\n\n<Opmerking>\n\nEen *bron*.\n\n- twee\n\n</Opmerking>\n\nDan.'],
  ])('%s', (_, body) => {
    expect(ours(body)).toBe(theirs(body));
  });

  test('a remark within a line holds nothing that would end the paragraph', () => {
    expect(ours('Tekst <Opmerking>let *op*</Opmerking>.')).toBe(
      '<p>Tekst <span class="opmerking"> <span class="opmerking-naam">Opmerking van deze site</span> let <em>op</em> </span>.</p>',
    );
  });

  test.each([
    ['a paragraph', 'De Wlz.'],
    ['a list', '- De Wlz.'],
    ['a table', '| De Wlz. |\n| - |'],
    ['emphasis', '*De Wlz.*'],
    ['a remark', '<Opmerking>De Wlz.</Opmerking>'],
  ])('in %s a word may be explained', (_, body) => {
    expect(opmaakOf(mdxToMdast(body), 'a.mdx').inleiding).toContainEqual({ woorden: 'De Wlz.' });
  });

  test.each(['De Wlz.', '*De Wlz.*', '<Opmerking>De Wlz.</Opmerking>'])(
    'in a link it is not, because that leads somewhere already: %s',
    (words) => {
      const { inleiding } = opmaakOf(mdxToMdast(`[${words}](bron:brief)`), 'a.mdx');
      expect(inleiding).not.toContainEqual({ woorden: 'De Wlz.' });
    },
  );
});

test.each([
  ['Tekst met `code`.', 'acties/1/a.mdx, boven de koppen: '],
  ['## 2023-06\n\nTekst.\n\n### Kop', 'acties/1/a.mdx, 2023-06: '],
  ['## 2023-06\n\n- <Begrip>Wlz</Begrip>', 'acties/1/a.mdx, 2023-06: <Begrip>'],
])('what has no HTML stops the build, instead of vanishing: %j', (body, words) => {
  expect(() => opmaakOf(mdxToMdast(body), 'acties/1/a.mdx')).toThrow(words);
});
