import { describe, expect, test } from 'vitest';
import { readMdxFile } from '../../../src/io/frontmatter.ts';

describe('an MDX file is taken apart without running anything in it', () => {
  test('fields, text, and the line on which the text starts', () => {
    const file = readMdxFile('---\ntitel: Plan\n---\n\n## 2023-06\n', 'a.mdx');
    expect(file).toMatchObject({ data: { titel: 'Plan' }, body: '\n## 2023-06\n', bodyLine: 4, meldingen: [] });
    expect(file.locate(['titel'])).toEqual({ regel: 2, kolom: 8 });
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
    ['no block at all', 'Tekst', 'Het bestand begint niet met een blok met velden.'],
    ['a block that is not closed', '---\ntitel: Plan\n', 'Het blok met velden wordt nergens afgesloten.'],
    ['a block in JavaScript', '---js\nprocess.exit()\n---\n', 'Het bestand begint niet met een blok met velden.'],
    ['a block in JSON', '---json\n{}\n---\n', 'Het bestand begint niet met een blok met velden.'],
  ])('%s is refused', (_, text, wat) => {
    const file = readMdxFile(text, 'a.mdx');
    expect(file.data).toBeUndefined();
    expect(file.meldingen).toMatchObject([{ bestand: 'a.mdx', regel: 1, wat }]);
  });
});
