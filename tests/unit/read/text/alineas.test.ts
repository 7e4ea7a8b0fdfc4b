import { expect, test } from 'vitest';
import { readBody } from '../../../../src/read/text/read-body.ts';

/** Rules about words say where the word stands. */

const TEXT = `Vooraf staat dit.

## 2023-12

Een [link](/agenda/) en **nadruk**
op de tweede regel.

- punt *een*
- punt twee

| kop | naast |
| --- | --- |
| cel | [bron](bron:x) |

<Opmerking>Een [plek](#hier) hier.</Opmerking>
`;
const FIRST_LINE = 11;
const { alineas, sitelinks } = readBody(TEXT, 'a.mdx', FIRST_LINE);

test('every paragraph, item and cell is there, with its editie', () => {
  expect(alineas.map(({ editie, tekst }) => [editie, tekst])).toEqual([
    [undefined, 'Vooraf staat dit.'],
    ['2023-12', 'Een link en nadruk\nop de tweede regel.'],
    ['2023-12', 'punt een'],
    ['2023-12', 'punt twee'],
    ['2023-12', 'kop'],
    ['2023-12', 'naast'],
    ['2023-12', 'cel'],
    ['2023-12', 'bron'],
    ['2023-12', 'Een plek hier.'],
  ]);
});

test('every word is found where it stands in the file, whatever markup is around it', () => {
  const lines = TEXT.split('\n');
  const wrong = alineas.flatMap(({ tekst, plaats }) =>
    [...tekst.matchAll(/[\p{L}.]+/gu)].filter(({ 0: word, index }) => {
      const { regel, kolom } = plaats(index);
      return lines[regel - FIRST_LINE]?.slice(kolom - 1, kolom - 1 + word.length) !== word;
    }),
  );
  expect(wrong.map(([word]) => word)).toEqual([]);
});

test('links to the site itself are apart from links to documents', () => {
  expect(sitelinks).toEqual([
    { url: '/agenda/', regel: 15, kolom: 5 },
    { url: '#hier', regel: 25, kolom: 16 },
  ]);
});

test.each<[string, string, ...string[]]>([
  ['a list from 1', '1. een\n2. twee\n\n   meer\n3. drie'],
  ['two lists', '1. een\n\nTekst.\n\n1. een'],
  ['a year within a line', 'In 2023. Toen begon het.'],
  ['a list that begins later', '4. vier\n5. vijf', '11:1 4', '12:1 5'],
  ['an item with another number', '1. een\n7. zeven', '12:1 7'],
  ['a list in a list', '- punt\n  1. een\n  3. drie', '13:3 3'],
])('a number that Markdown would change is reported: %s', (_, text, ...places) => {
  const { meldingen } = readBody(text, 'a.mdx', FIRST_LINE);
  expect(meldingen.map(({ regel, kolom, wat }) => `${regel}:${kolom} ${/"(\d+)\./.exec(wat)?.[1] ?? ''}`)).toEqual(
    places,
  );
});

test('a line break by hand keeps the words apart, and the places right', () => {
  const [alinea] = readBody('Een regel\\\nen nog een.', 'a.mdx', 1).alineas;
  expect(alinea?.tekst).toBe('Een regel\nen nog een.');
  expect(alinea?.plaats(alinea.tekst.indexOf('nog'))).toEqual({ regel: 2, kolom: 4 });
});
