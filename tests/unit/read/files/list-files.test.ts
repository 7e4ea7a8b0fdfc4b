import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPublic, listFiles } from '../../../../src/read/files/list-files.ts';

let map: string;
beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'wozo-bestanden-'))));
afterEach(() => rmSync(map, { recursive: true }));

const wat = () => listFiles(map).meldingen.map((melding) => `${melding.bestand.slice(map.length + 1)}: ${melding.wat}`);

describe('every file of a folder is read or reported', () => {
  test('plain files come in one order on every machine, with / between the folders', () => {
    for (const folder of ['b', 'a/c']) mkdirSync(join(map, folder), { recursive: true });
    for (const name of ['z.txt', 'b/x.txt', 'a/c/y.txt', 'B.txt']) writeFileSync(join(map, name), '');
    expect(listFiles(map)).toEqual({ paden: ['B.txt', 'a/c/y.txt', 'b/x.txt', 'z.txt'], meldingen: [] });
  });

  test('a line break in a name does not break the report', () => {
    writeFileSync(join(map, 'a\nb.mdx'), '');
    expect(listFiles(map).meldingen).toMatchObject([{ regelId: 'bestand-naam' }]);
  });
});

describe('nothing outside the folder is published through it', () => {
  test.each([
    ['a file elsewhere', '/etc/hostname', 'Dit is een verwijzing (symbolische link) naar iets buiten deze map.'],
    ['a folder elsewhere', '/etc', 'Dit is een verwijzing (symbolische link) naar iets buiten deze map.'],
    ['nothing', 'weg', 'Dit is een verwijzing naar een bestand dat er niet is.'],
  ])('a link to %s, in public/ too', (_, target, tekst) => {
    symlinkSync(target, join(map, 'link'));
    expect(wat()).toEqual([`link: ${tekst}`]);
    expect(checkPublic(map).map((melding) => melding.wat)).toEqual([tekst]);
  });

  test('a public/ that is not there holds no links, one that is a link itself is refused', () => {
    expect(checkPublic(join(map, 'weg'))).toEqual([]);
    symlinkSync('/etc', join(map, 'public'));
    expect(checkPublic(join(map, 'public'))).toMatchObject([{ regelId: 'bestand-link' }]);
  });
});
