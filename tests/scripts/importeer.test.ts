import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schrijf } from '../../scripts/lib/schrijf.ts';
import { readMdxFile } from '../../src/read/frontmatter.ts';
import { draai } from './draai.ts';

const SEED = `editie: 2023-06
bron: monitor-2023-06
actielijnen:
  - nummer: "3"
    titel: Licht in de straat
    slug: licht-in-de-straat
    onderwerpen:
      - nummer: "3.1"
        titel: "Lampen: zuinig en mooi"
        slug: lampen
        marker: leeg
        toelichting: per-actie
        vindplaats: actielijn 3, onderwerp 1
        acties:
          - nummer: "3.1.1"
            titel: 'Plan #1 voor lampen'
            brontitel: Er komt een plan voor lampen, "zuinig" en mooi.
            slug: plan-voor-lampen
            vindplaats: actielijn 3, onderwerp 1, actie 1
            feiten:
              getallen: ["900.000", "9"]
              momenten:
                - wanneer: op 1 maart 2023
                  datums: [2023-03-01]
                - wanneer: in 2024
                  kwartalen: [2024-Q1, 2024-Q2, 2024-Q3, 2024-Q4]
                - wanneer: in 2020
                  tekst: "2020"
              partijen: [voorbeeldministerie]
              oordeel: later dan gepland
          - nummer: "3.1.2"
            titel: Lampen ophangen
            slug: lampen-ophangen
            vindplaats: actielijn 3, onderwerp 1
`;
const ACTIE = 'acties/3/3-1-1-plan-voor-lampen.mdx';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'wozo-importeer-'));
  cpSync(join(import.meta.dirname, '../fixtures/programma'), join(map, 'content'), { recursive: true });
  mkdirSync(join(map, 'seeds'));
  writeFileSync(join(map, 'seeds/lampen.yaml'), SEED);
});
afterEach(() => rmSync(map, { recursive: true }));

const importeer = (...argumenten: string[]) => draai('importeer.ts', argumenten, map);
const lees = (pad: string) => readFileSync(join(map, 'content', pad), 'utf8');

/** Every file of the content folder with what is in it. */
function inhoud(): Record<string, string> {
  const paden = readdirSync(join(map, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(map, 'content').length + 1));
  return Object.fromEntries(paden.sort().map((pad) => [pad, lees(pad)]));
}

describe('an editor who starts an edition', () => {
  test('sees with --proef what would be made, and nothing is written', () => {
    const voor = inhoud();
    const { code, uit } = importeer('seeds/lampen.yaml', '--proef');
    expect(uit).toBe(`nieuw  3      content/actielijnen/3-licht-in-de-straat.mdx
nieuw  3.1    content/onderwerpen/3-1-lampen.mdx
nieuw  3.1.1  content/acties/3/3-1-1-plan-voor-lampen.mdx
nieuw  3.1.2  content/acties/3/3-1-2-lampen-ophangen.mdx

Proef: 4 bestanden te maken, niets geschreven.
`);
    expect(code).toBe(0);
    expect(inhoud()).toEqual(voor);
  });

  test('gets a file for everything that has none, and the other files stay as they are', () => {
    const voor = inhoud();
    const { code, uit } = importeer('seeds/lampen.yaml');
    expect(code).toBe(0);
    expect(uit).toContain('4 bestanden gemaakt.');
    const na = inhoud();
    expect(Object.keys(na)).toHaveLength(Object.keys(voor).length + 4);
    expect(na).toMatchObject(voor);
  });

  test('gets the facts in the fields and the rest as comments, which no reader sees', () => {
    importeer('seeds/lampen.yaml');
    expect(lees(ACTIE)).toBe(`---
nummer: "3.1.1"
titel: "Plan #1 voor lampen"
brontitel: Er komt een plan voor lampen, "zuinig" en mooi.
partijen: [voorbeeldministerie]
metingen:
  - editie: 2023-06
    fase: onbekend
    status: onbekend
    bronnen:
      - bron: monitor-2023-06
        vindplaats: actielijn 3, onderwerp 1, actie 1
    # De bron oordeelt: later dan gepland
    # Getallen voor de tekst: 900.000 · 9
    # Alleen in de tekst: 2020 (in 2020)
    mijlpalen:
      # De bron zegt: op 1 maart 2023
      - id: moment-1
        wat:
        datum: 2023-03-01
        stand: onbekend
      # De bron zegt: in 2024
      - id: moment-2
        wat:
        kwartaal: 2024-Q1
        tot: 2024-Q4
        stand: onbekend
---

## 2023-06
`);
    const onderwerp = readMdxFile(lees('onderwerpen/3-1-lampen.mdx'), '');
    expect(onderwerp.meldingen).toEqual([]);
    expect(onderwerp.data).toMatchObject({ nummer: '3.1', titel: 'Lampen: zuinig en mooi' });
  });

  test('makes nothing when run again', () => {
    importeer('seeds/lampen.yaml');
    const voor = inhoud();
    const { code, uit } = importeer('seeds/lampen.yaml');
    expect(uit).toBe('Er is niets te maken. 4 hebben al een bestand.\n');
    expect(code).toBe(0);
    expect(inhoud()).toEqual(voor);
  });
});

describe('a reader is shown nothing unfinished', () => {
  test('every file with something left to fill in is refused', () => {
    importeer('seeds/lampen.yaml');
    const { code, fout } = draai('valideer.ts', [], map);
    expect(code).toBe(1);
    expect(fout).toContain(`content/${ACTIE}:19:9  meting 2023-06, mijlpaal moment-1, wat\n`);
    expect(fout).toContain('  Achter dit veld staat niets.');
    expect(fout).toContain('content/acties/3/3-1-2-lampen-ophangen.mdx:14:1  ## 2023-06\n');
    expect(fout).toContain('content/onderwerpen/3-1-lampen.mdx:13:1  ## 2023-06');
  });

  test('and filled in, they pass', () => {
    importeer('seeds/lampen.yaml');
    for (const pad of [ACTIE, 'acties/3/3-1-2-lampen-ophangen.mdx', 'onderwerpen/3-1-lampen.mdx']) {
      writeFileSync(
        join(map, 'content', pad),
        `${lees(pad).replaceAll('wat:\n', 'wat: Plan is klaar\n')}\nEen tekst.\n`,
      );
    }
    expect(draai('valideer.ts', [], map)).toMatchObject({ code: 0, fout: '' });
  });
});

describe('the work of an editor is never overwritten', () => {
  test('a nummer that has a file under another name keeps it', () => {
    importeer('seeds/lampen.yaml');
    renameSync(join(map, 'content', ACTIE), join(map, 'content/acties/3/3-1-1-andere-naam.mdx'));
    expect(importeer('seeds/lampen.yaml').uit).toContain('Er is niets te maken.');
  });

  test('a file that cannot be read counts by its name', () => {
    importeer('seeds/lampen.yaml');
    writeFileSync(join(map, 'content', ACTIE), '---\nnummer: "3.1.1\n');
    expect(importeer('seeds/lampen.yaml').uit).toContain('Er is niets te maken.');
    expect(lees(ACTIE)).toBe('---\nnummer: "3.1.1\n');
  });

  test('a file of that name with another nummer stops everything', () => {
    mkdirSync(join(map, 'content/acties/3'));
    writeFileSync(join(map, 'content', ACTIE), '---\nnummer: "3.1.7"\n---\n');
    const voor = inhoud();
    const { code, fout } = importeer('seeds/lampen.yaml');
    expect(code).toBe(1);
    expect(fout).toContain('Dit bestand heeft nummer 3.1.7, maar zou van 3.1.1 zijn.');
    expect(inhoud()).toEqual(voor);
  });

  test('a file that appears while writing is kept, and what was made before it goes again', () => {
    const pad = (naam: string) => join(map, 'content', naam);
    writeFileSync(pad('b.mdx'), 'van een ander');
    const voor = inhoud();
    expect(() =>
      schrijf(
        [
          { soort: 'nieuw', pad: pad('a.mdx'), tekst: 'nieuw' },
          { soort: 'nieuw', pad: pad('b.mdx'), tekst: 'nieuw' },
        ],
        join(map, 'content'),
      ),
    ).toThrow('b.mdx bestaat al, en wordt nooit overschreven');
    expect(inhoud()).toEqual(voor);
  });
});

describe('a mistake is told in Dutch and leaves nothing behind', () => {
  test.each([
    ['no file named', [], 'Noem één bestand uit seeds/.\nGebruik: npm run importeer'],
    ['a file that is not there', ['seeds/weg.yaml'], 'seeds/weg.yaml:1:1\n  Dit bestand bestaat niet.'],
    ['an unknown option', ['seeds/lampen.yaml', '--prof'], 'Deze optie bestaat niet: --prof.'],
  ])('%s', (_titel, argumenten, verwacht) => {
    const voor = inhoud();
    const { code, fout, uit } = importeer(...argumenten);
    expect(fout).toContain(verwacht);
    expect(fout).toContain('Er is niets geschreven.');
    expect({ code, uit }).toEqual({ code: 1, uit: '' });
    expect(inhoud()).toEqual(voor);
  });

  test.each([
    ['a quarter that does not exist', '2024-Q4', '2024-Q5', 'Schrijf een kwartaal als 2023-Q3'],
    [
      'a figure without quotes',
      '"900.000"',
      '900.000',
      'seeds/lampen.yaml:21:26\n  Hier staat 900.000. Zonder aanhalingstekens',
    ],
    ['a field that does not exist', 'marker: leeg', 'marke: leeg', 'Het veld "marke" bestaat hier niet.'],
    ['a nummer under the wrong onderwerp', '"3.1.2"', '"3.2.1"', 'Het nummer 3.2.1 hoort niet onder 3.1.'],
    ['a nummer twice', '"3.1.2"', '"3.1.1"', 'Het nummer 3.1.1 staat er twee keer.'],
    ['a name that leaves the folder', 'slug: lampen\n', 'slug: ../../lampen\n', 'Gebruik alleen kleine letters'],
    ['a moment without a moment', 'tekst: "2020"', 'tekst: ""', 'Schrijf het moment zoals het in de tekst staat'],
  ])('%s', (_titel, van, naar, verwacht) => {
    writeFileSync(join(map, 'seeds/lampen.yaml'), SEED.replace(van, naar));
    const voor = inhoud();
    const { code, fout } = importeer('seeds/lampen.yaml');
    expect(fout).toContain(verwacht);
    expect(fout).toContain('Er is niets geschreven.');
    expect(code).toBe(1);
    expect(inhoud()).toEqual(voor);
  });

  test('a seed with punten makes no files', () => {
    writeFileSync(join(map, 'seeds/brief.yaml'), 'editie: 2023-12\nbron: brief-2023-12\npunten:\n  - bij: ["1.1.1"]\n');
    const voor = inhoud();
    const { code, fout, uit } = importeer('seeds/brief.yaml');
    expect(fout).toBe(`seeds/brief.yaml: 1 fout

seeds/brief.yaml:3:1  punten
  Dit bestand heeft punten en geen actielijnen: er zijn geen bestanden om te maken.
  Schrijf deze feiten zelf als metingen in content/; een test controleert of alles er staat.

Er is niets geschreven.
`);
    expect({ code, uit }).toEqual({ code: 1, uit: '' });
    expect(inhoud()).toEqual(voor);
  });

  test('a content folder that is not there', () => {
    rmSync(join(map, 'content'), { recursive: true });
    expect(importeer('seeds/lampen.yaml').fout).toContain('De map content bestaat niet.');
    mkdirSync(join(map, 'content'));
  });
});
