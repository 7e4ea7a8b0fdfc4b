import { describe, expect, test } from 'vitest';
import { readMdxFile } from '../../../src/read/frontmatter.ts';

describe('an MDX file is taken apart without running anything in it', () => {
  test('fields, text, and the line on which the text starts', () => {
    const file = readMdxFile('---\ntitel: Plan\n---\n\n## 2023-06\n', 'a.mdx');
    expect(file).toMatchObject({ data: { titel: 'Plan' }, body: '\n## 2023-06\n', bodyLine: 4, meldingen: [] });
    expect(file.locate(['titel'])).toEqual({ regel: 2, kolom: 8, lengte: 4 });
  });

  test('a file from Windows reads the same', () => {
    expect(readMdxFile('---\r\ntitel: Plan\r\n---\r\n\r\nTekst\r\n', 'a.mdx')).toMatchObject({
      data: { titel: 'Plan' },
      bodyLine: 4,
      meldingen: [],
    });
  });

  test('the same text read twice gives the same findings', () => {
    const text = '---\nnummer: 1.10\n---\n';
    expect(readMdxFile(text, 'a.mdx').meldingen).toHaveLength(1);
    expect(readMdxFile(text, 'a.mdx').meldingen).toHaveLength(1);
  });

  test.each([
    ['no block at all', 'Tekst', 1, 'Het bestand begint niet met een blok met velden.'],
    ['nothing', '\n\n', 1, 'Dit bestand is leeg.'],
    ['a block that is not closed', '---\ntitel: Plan\n', 1, 'Het blok met velden begint hier, maar wordt nergens'],
    ['a block without fields', '---\n# niets\n---\n', 1, 'In het blok met velden staat niets.'],
    ['an empty line above the block', '\n---\na: b\n---\n', 1, 'Boven het blok met velden staat een lege regel.'],
    ['a text above the block', 'Tekst\n\n---\na: b\n---\n', 1, 'Boven het blok met velden staat tekst.'],
    ['a space before the block', ' ---\na: b\n---\n', 1, 'Voor de --- op de eerste regel staat een spatie.'],
    ['a block in TOML', '+++\na = "b"\n+++\n', 1, 'Het blok met velden begint met +++.'],
    ['a block in JavaScript', '---js\nprocess.exit()\n---\n', 1, 'Op de eerste regel staat "---js"'],
    ['a block in JSON', '---json\n{}\n---\n', 1, 'Op de eerste regel staat "---json"'],
    ['too many dashes', '----\na: b\n----\n', 1, 'Op de eerste regel staat "----"'],
    ['words behind the closing line', '---\na: b\n--- tekst\n', 3, 'Een regel die met --- begint, sluit het blok'],
    [
      'a line that closes the block too soon',
      '---\na: x\n---\nb: c\n---\n',
      3,
      'maar verderop (regel 4) staan nog velden',
    ],
  ])('%s is refused', (_, text, regel, wat) => {
    const file = readMdxFile(text, 'a.mdx');
    expect(file.data).toBeUndefined();
    expect(file.meldingen).toMatchObject([{ bestand: 'a.mdx', regel, wat: expect.stringContaining(wat) as string }]);
  });

  test('spaces behind the two lines change nothing', () => {
    expect(readMdxFile('---  \na: b\n---  \nTekst', 'a.mdx')).toMatchObject({ data: { a: 'b' }, meldingen: [] });
  });
});
