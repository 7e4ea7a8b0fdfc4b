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
const { alineas } = readBody(TEXT, 'a.mdx', FIRST_LINE);

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
