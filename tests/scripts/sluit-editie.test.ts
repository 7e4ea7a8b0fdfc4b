import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draai } from './draai.ts';

const TESTS = join(import.meta.dirname, '..');
const ZEGEL = 'content/zegels/2023-12.txt';
const ACTIE = 'content/acties/1/1-1-1-subsidie-geveltuinen.mdx';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'wozo-sluit-editie-'));
  cpSync(join(TESTS, 'fixtures/programma'), join(map, 'content'), { recursive: true });
});
afterEach(() => rmSync(map, { recursive: true }));

const sluit = (...argumenten: string[]) => draai('sluit-editie.ts', argumenten, map);
const valideer = () => draai('valideer.ts', [], map);
const lees = (pad: string) => readFileSync(join(map, pad), 'utf8');
const vervang = (pad: string, van: string, naar: string) => {
  expect(lees(pad)).toContain(van);
  writeFileSync(join(map, pad), lees(pad).replace(van, naar));
};

/** Every file in the folder with what is in it. */
function alles(): Record<string, string> {
  const paden = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(map.length + 1));
  return Object.fromEntries(paden.sort().map((pad) => [pad, lees(pad)]));
}

describe('an editor who closes an edition', () => {
  test('sees with --proef what would be sealed, and nothing is written', () => {
    const voor = alles();
    const { code, uit } = sluit('2023-12', '--proef');
    expect(uit).toMatch(/^nieuw bestand {2}content\/zegels\/2023-12\.txt\n {2}\+# Zegel van editie 2023-12\./);
    expect(uit).toContain('\n\nProef: er is niets geschreven.\n');
    expect(code).toBe(0);
    expect(alles()).toEqual(voor);
  });

  test('gets one line per meting, and the other files stay as they are', () => {
    const voor = alles();
    const { code, uit, fout } = sluit('2023-12');
    expect(uit).toContain(`\n\nEditie 2023-12 is gesloten: 9 metingen in ${ZEGEL}.\n`);
    expect({ code, fout }).toEqual({ code: 0, fout: '' });
    const { [ZEGEL]: zegel, ...rest } = alles();
    expect(rest).toEqual(voor);
    expect(zegel?.split('\n')[0]).toBe(
      '# Zegel van editie 2023-12. Gemaakt met npm run sluit-editie; niet met de hand wijzigen.',
    );
    expect(zegel?.match(/^\S+ [0-9a-f]{16}( correctie \d{4}-\d{2}-\d{2})?$/gm)).toHaveLength(9);
    expect(valideer().code).toBe(0);
  });

  test('changes nothing when it is run again', () => {
    sluit('2023-12');
    const voor = alles();
    expect(sluit('2023-12')).toEqual({
      code: 0,
      uit: `Editie 2023-12 was al gesloten: 9 metingen in ${ZEGEL}.\n`,
      fout: '',
    });
    expect(alles()).toEqual(voor);
  });

  test('can seal every edition beside the others', () => {
    for (const editie of ['2023-06', '2023-12', '2024-06']) expect(sluit(editie).code).toBe(0);
    expect(readdirSync(join(map, 'content/zegels'))).toEqual(['2023-06.txt', '2023-12.txt', '2024-06.txt']);
    expect(valideer().code).toBe(0);
  });
});

describe('a closed edition is not changed in silence', () => {
  test('a change is reported, and cannot be sealed away', () => {
    sluit('2023-12');
    vervang(ACTIE, 'een half jaar later dan gepland.', 'op tijd.');
    const voor = alles();
    expect(valideer().fout).toContain('Editie 2023-12 is gesloten, maar de titel, de meting of de tekst is veranderd.');
    const { code, uit, fout } = sluit('2023-12');
    expect({ code, uit }).toEqual({ code: 1, uit: '' });
    expect(fout).toContain('Er is niets geschreven.');
    expect(alles()).toEqual(voor);
  });

  test('with a correction it is allowed, and sealed with its day', () => {
    sluit('2023-12');
    vervang(ACTIE, 'een half jaar later dan gepland.', 'twee kwartalen later dan gepland.');
    vervang(
      ACTIE,
      '  - editie: 2023-12\n',
      '  - editie: 2023-12\n    correctie:\n      datum: 2024-03-01\n      wat: De zin was onduidelijk.\n',
    );
    expect(valideer().code).toBe(0);
    expect(sluit('2023-12')).toMatchObject({ code: 0, uit: expect.not.stringContaining('adressen') as string });
    expect(lees(ZEGEL)).toMatch(/^1\.1\.1 [0-9a-f]{16} correctie 2024-03-01$/m);
    expect(valideer().code).toBe(0);
    vervang(ACTIE, 'twee kwartalen later dan gepland.', 'op tijd.');
    expect(valideer().code).toBe(1);
  });
});

describe('a mistake is told in Dutch and leaves nothing behind', () => {
  test.each([
    ['no edition named', [], 'Er ontbreekt nog:\n  EDITIE  De editie die dichtgaat, zoals 2023-12.'],
    ['an edition that does not exist', ['2023-09'], 'Kies uit: 2024-06, 2023-12, 2023-06.'],
    ['two editions', ['2023-06', '2023-12'], 'Hier staat te veel: 2023-12.'],
    ['a way out of the folder', ['../2023-12'], 'Hier staat "../2023-12". Dat is er niet. Bedoelde u "2023-12"?'],
    ['an unknown option', ['2023-12', '--prof'], 'De optie --prof bestaat niet. Bedoelde u "proef"?'],
  ])('%s', (_titel, argumenten, verwacht) => {
    const voor = alles();
    const { code, uit, fout } = sluit(...argumenten);
    expect(fout).toContain(verwacht);
    expect(fout).toContain('Er is niets geschreven.');
    expect({ code, uit }).toEqual({ code: 1, uit: '' });
    expect(alles()).toEqual(voor);
  });

  test('editions are closed in order, so that none is left open between two that are closed', () => {
    sluit('2023-06');
    const voor = alles();
    const { code, fout } = sluit('2024-06');
    expect(fout).toContain('Editie 2023-12 is nog open. Edities gaan dicht op volgorde: sluit eerst 2023-12.');
    expect(code).toBe(1);
    expect(alles()).toEqual(voor);
  });

  test('a seal that got lost between two others can be made again', () => {
    for (const editie of ['2023-06', '2023-12', '2024-06']) sluit(editie);
    const voor = alles();
    rmSync(join(map, ZEGEL));
    expect(valideer().code).toBe(1);
    expect(sluit('2023-12').code).toBe(0);
    expect(alles()).toEqual(voor);
  });

  test('an edition without a single meting is not sealed', () => {
    writeFileSync(
      join(map, 'content/edities/2025-01.mdx'),
      '---\ntitel: Proefeditie\nsoort: monitor\npeildatum: 2025-01\nhoofdbron: krant-2024\n---\n',
    );
    const { code, fout } = sluit('2025-01');
    expect(fout).toContain('Editie 2025-01 heeft nog geen enkele meting.');
    expect(code).toBe(1);
    expect(existsSync(join(map, 'content/zegels'))).toBe(false);
  });

  test('content with findings is not sealed', () => {
    vervang(ACTIE, 'fase: loopt', 'fase: rent');
    const { code, fout } = sluit('2023-12');
    expect(code).toBe(1);
    expect(fout).toContain('Hier staat "rent".');
    expect(existsSync(join(map, 'content/zegels'))).toBe(false);
  });

  test('a content folder that is not there', () => {
    rmSync(join(map, 'content'), { recursive: true });
    expect(sluit('2023-12').fout).toContain('De map content bestaat niet.');
  });
});
