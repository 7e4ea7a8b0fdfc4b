import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/read/text/plain-text.ts';
import { readBody } from '../../../../src/read/text/read-body.ts';
import { splitAtHeadings } from '../../../../src/read/text/split-at-headings.ts';

const BODY = `
## 2023-12

De regeling ging [op 17 juli 2023](bron:brief) open.

- Zie [het bericht](bron:krant) en [de site](https://voorbeeld.example).

## 2023-06

De regeling gaat begin juli open.
`;

describe('a text is cut at the headings of its edities', () => {
  test('each section has its editie, its words and the line of its heading in the file', () => {
    expect(readBody(BODY, 'a.mdx', 10).secties).toEqual([
      {
        editie: '2023-12',
        tekst: 'De regeling ging op 17 juli 2023 open.\n\n- Zie het bericht en de site.',
        regel: 11,
      },
      { editie: '2023-06', tekst: 'De regeling gaat begin juli open.', regel: 17 },
    ]);
  });

  test('every link to a document is kept with its line; other links are not', () => {
    const { bronLinks } = readBody(BODY, 'a.mdx', 10);
    expect(bronLinks.map(({ bron, regel }) => `${bron} ${regel}`)).toEqual(['brief 13', 'krant 15']);
  });

  test('what stands above the first heading is the introduction', () => {
    const { inleiding, secties } = readBody('Een zin.\n\nNog een.\n\n## 2023-06\n\nTekst.', 'a.mdx', 1);
    expect(inleiding).toBe('Een zin.\n\nNog een.');
    expect(secties.map(({ editie }) => editie)).toEqual(['2023-06']);
  });

  test('a heading without a text is kept, so that a check can find it', () => {
    expect(readBody('## 2023-06\n', 'a.mdx', 1).secties).toEqual([{ editie: '2023-06', tekst: '', regel: 1 }]);
  });

  test('an empty text has no sections and no findings', () => {
    expect(readBody('', 'a.mdx', 1)).toEqual({
      inleiding: '',
      secties: [],
      opmaak: { inleiding: [], secties: {} },
      alineas: [],
      sitelinks: [],
      bronLinks: [],
      meldingen: [],
      gelezen: true,
    });
  });

  test('only headings of the second level cut', () => {
    const parts = splitAtHeadings(mdxToMdast('# a\n\n## b\n\n### c\n\nd'));
    expect(parts.map(({ heading, nodes }) => [heading !== undefined, nodes.length])).toEqual([
      [false, 1],
      [true, 2],
    ]);
  });
});

describe('data users and the search index get a text without markup', () => {
  test.each([
    ['paragraphs', 'Een *zin*.\n\nNog **een**.', 'Een zin.\n\nNog een.'],
    ['a link by its words', 'Zie [de brief](bron:brief).', 'Zie de brief.'],
    ['a list behind dashes', '- een\n- twee', '- een\n- twee'],
    ['a table with bars', '| a | b |\n| --- | --- |\n| 1 | 2 |', 'a | b\n1 | 2'],
    ['a line break', 'een\\\ntwee', 'een\ntwee'],
    ['a remark by its words', '<Opmerking>Het vak is leeg.</Opmerking>', 'Het vak is leeg.'],
    ['escaped signs as themselves', 'a \\< b', 'a < b'],
    ['quotes as they were written', '"zo" en \'zo\'', '"zo" en \'zo\''],
    ['nothing', '', ''],
  ])('%s', (_, text, plain) => {
    const root = mdxToMdast(text);
    expect(plainText('children' in root ? (root.children as (typeof root)[]) : [])).toBe(plain);
  });
});
