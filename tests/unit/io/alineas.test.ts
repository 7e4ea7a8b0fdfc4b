import { expect, test } from 'vitest';
import { readBody } from '../../../src/io/read-body.ts';

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
