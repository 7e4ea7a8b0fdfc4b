import { readFileSync } from 'node:fs';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readMdxFile } from '../../../../src/read/frontmatter.ts';
import { readContent } from '../../../../src/read/read-content.ts';
import { ours } from './opmaak.ts';

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
});
