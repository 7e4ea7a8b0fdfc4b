import { describe, expect, test } from 'vitest';
import { readMdxFile } from '../../../src/read/frontmatter.ts';

describe('an MDX file is taken apart without running anything in it', () => {
  test('fields, text, and the line on which the text starts', () => {
    const file = readMdxFile('---\ntitel: Plan\n---\n\n## 2023-06\n', 'a.mdx');
    expect(file).toMatchObject({ data: { titel: 'Plan' }, body: '\n## 2023-06\n', bodyLine: 4, meldingen: [] });
    expect(file.locate(['titel'])).toEqual({ regel: 2, kolom: 8, lengte: 4 });
  });

  test.each([
    ['a file from Windows', '---\r\ntitel: Plan\r\n---\r\n\r\nTekst\r\n', 4],
    ['with spaces behind the two lines', '---  \ntitel: Plan\n---  \nTekst', 3],
  ])('%s reads the same', (_, text, bodyLine) => {
    expect(readMdxFile(text, 'a.mdx')).toMatchObject({ data: { titel: 'Plan' }, bodyLine, meldingen: [] });
  });

  test('the same text read twice gives the same findings', () => {
    const text = '---\nnummer: 1.10\n---\n';
    expect(readMdxFile(text, 'a.mdx').meldingen).toHaveLength(1);
    expect(readMdxFile(text, 'a.mdx').meldingen).toHaveLength(1);
  });

  // The other ways have their exact report in tests/messages.
  test.each([
    ['no block at all', 'Tekst', 'Het bestand begint niet met een blok met velden.'],
    ['a space before the block', ' ---\na: b\n---\n', 'Voor de --- op de eerste regel staat een spatie.'],
    ['too many dashes', '----\na: b\n----\n', 'Op de eerste regel staat "----"'],
  ])('%s is refused', (_, text, wat) => {
    const { data, meldingen } = readMdxFile(text, 'a.mdx');
    expect(data).toBeUndefined();
    expect(meldingen).toMatchObject([{ bestand: 'a.mdx', regel: 1, wat: expect.stringContaining(wat) as string }]);
  });
});
