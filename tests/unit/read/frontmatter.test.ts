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
});
