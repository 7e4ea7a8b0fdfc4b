import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { spelHints } from '../../../../src/read/text/spelling.ts';
import { fixtureContent } from '../../maak.ts';

/** Hints about spelling: what the dictionary and the programme know is left alone. */

let cache: string;
beforeEach(() => (cache = mkdtempSync(join(tmpdir(), 'wozo-spelling-'))));
afterEach(() => rmSync(cache, { recursive: true }));

function rmdir(map: string): string {
  rmSync(map, { recursive: true });
  return map;
}

async function told(tekst: string, woorden: string[] = []): Promise<string[]> {
  const content = { ...fixtureContent(), woorden };
  const hints = await spelHints(
    content,
    [{ bestand: 'a.mdx', tekst, plaats: (kolom) => ({ regel: 3, kolom }) }],
    cache,
  );
  return hints.map(({ kolom, wat }) => `${kolom} ${/"(.*)"/.exec(wat)?.[1] ?? ''}`);
}

test('a word that no dictionary has is found, where it stands', async () => {
  expect(await told('De gemeente bouwt huzien voor ouderen.')).toEqual(['18 huzien']);
});

test.each([
  ['is damaged', () => writeFileSync(join(cache, 'spelling.json'), '{"woordenboek"')],
  ['lacks its lists', () => writeFileSync(join(cache, 'spelling.json'), JSON.stringify({ woordenboek: '2.4.2' }))],
  ['is a folder', () => mkdirSync(join(cache, 'spelling.json', 'x'), { recursive: true })],
  ['stands in what is no folder', () => writeFileSync(rmdir(cache), 'x')],
])('what was kept of earlier words and %s is thrown away', async (_, breek) => {
  breek();
  expect(await told('Er wordt xyzq gebouwd.')).toEqual(['9 xyzq']);
  expect(await told('Er wordt xyzq gebouwd.')).toEqual(['9 xyzq']);
});

test('Dutch words and their compounds are left alone', async () => {
  expect(await told('Zorgorganisaties bouwen ouderenwoningen in de wijk; er zijn foto’s en re-integratie.')).toEqual(
    [],
  );
});

test('words of the programme, abbreviations and addresses are left alone', async () => {
  expect(await told('Een wadi van het VMG en Voorbeeldstad, zie tweedekamer.nl.')).toEqual([]);
});

test('a word of content/woorden.txt is left alone, with or without a capital', async () => {
  expect(await told('Ouderworden is xyzq.')).toEqual(['0 Ouderworden', '15 xyzq']);
  expect(await told('Ouderworden is xyzq.', ['ouderworden'])).toEqual(['15 xyzq']);
});

test('what the dictionary said is kept, and a file of that which is broken is made anew', async () => {
  const kept = join(cache, 'spelling.json');
  await told('huzien en huizen');
  expect(JSON.parse(readFileSync(kept, 'utf8'))).toMatchObject({ goed: ['en', 'huizen'], fout: ['huzien'] });
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('"huizen"', '"huizen","xyzq"'));
  expect(await told('xyzq huzien')).toEqual(['5 huzien']);
  writeFileSync(kept, '{"half');
  expect(await told('xyzq huzien')).toEqual(['0 xyzq', '5 huzien']);
});
