import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draai } from './draai.ts';
import { proefmap, verwachtWeigering } from './proefmap.ts';

const ZEGEL = 'content/zegels/2023-12.txt';
const ACTIE = 'content/acties/1/1-1-1-subsidie-geveltuinen.mdx';

const map = proefmap();
const sluit = (...argumenten: string[]) => draai('sluit-editie.ts', argumenten, map.pad());
const valideer = () => draai('valideer.ts', [], map.pad());

describe('an editor who closes an edition', () => {
  test('sees with --proef what would be sealed, and nothing is written', () => {
    const voor = map.alles();
    const { code, uit } = sluit('2023-12', '--proef');
    expect(uit).toMatch(/^nieuw bestand {2}content\/zegels\/2023-12\.txt\n {2}\+# Zegel van editie 2023-12\./);
    expect(uit).toContain('\n\nProef: er is niets geschreven.\n');
    expect(code).toBe(0);
    expect(map.alles()).toEqual(voor);
  });

  test('gets one line per meting, and the other files stay as they are', () => {
    const voor = map.alles();
    const { code, uit, fout } = sluit('2023-12');
    expect(uit).toContain(`\n\nEditie 2023-12 is gesloten: 9 metingen in ${ZEGEL}.\n`);
    expect({ code, fout }).toEqual({ code: 0, fout: '' });
    const { [ZEGEL]: zegel, ...rest } = map.alles();
    expect(rest).toEqual(voor);
    expect(zegel?.split('\n')[0]).toBe(
      '# Zegel van editie 2023-12. Gemaakt met npm run sluit-editie; niet met de hand wijzigen.',
    );
    expect(zegel?.match(/^\S+ [0-9a-f]{16}( correctie \d{4}-\d{2}-\d{2})?$/gm)).toHaveLength(9);
    expect(valideer().code).toBe(0);
  });

  test('changes nothing when it is run again', () => {
    sluit('2023-12');
    const voor = map.alles();
    expect(sluit('2023-12')).toEqual({
      code: 0,
      uit: `Editie 2023-12 was al gesloten: 9 metingen in ${ZEGEL}.\n`,
      fout: '',
    });
    expect(map.alles()).toEqual(voor);
  });

  test('can seal every edition beside the others', () => {
    for (const editie of ['2023-06', '2023-12', '2024-06']) expect(sluit(editie).code).toBe(0);
    expect(readdirSync(map.pad('content/zegels'))).toEqual(['2023-06.txt', '2023-12.txt', '2024-06.txt']);
    expect(valideer().code).toBe(0);
  });
});

describe('a closed edition is not changed in silence', () => {
  test('a change is reported, and cannot be sealed away', () => {
    sluit('2023-12');
    map.vervang(ACTIE, 'een half jaar later dan gepland.', 'op tijd.');
    const voor = map.alles();
    expect(valideer().fout).toContain('Editie 2023-12 is gesloten, maar de titel, de meting of de tekst is veranderd.');
    const { code, uit, fout } = sluit('2023-12');
    expect({ code, uit }).toEqual({ code: 1, uit: '' });
    expect(fout).toContain('Er is niets geschreven.');
    expect(map.alles()).toEqual(voor);
  });

  test('with a correction it is allowed, and sealed with its day', () => {
    sluit('2023-12');
    map.vervang(ACTIE, 'een half jaar later dan gepland.', 'twee kwartalen later dan gepland.');
    map.vervang(
      ACTIE,
      '  - editie: 2023-12\n',
      '  - editie: 2023-12\n    correctie:\n      datum: 2024-03-01\n      wat: De zin was onduidelijk.\n',
    );
    expect(valideer().code).toBe(0);
    expect(sluit('2023-12')).toMatchObject({ code: 0, uit: expect.not.stringContaining('adressen') as string });
    expect(map.lees(ZEGEL)).toMatch(/^1\.1\.1 [0-9a-f]{16} correctie 2024-03-01$/m);
    expect(valideer().code).toBe(0);
    map.vervang(ACTIE, 'twee kwartalen later dan gepland.', 'op tijd.');
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
  ])('%s', (_, argumenten, verwacht) => {
    verwachtWeigering(map, () => sluit(...argumenten), verwacht);
  });

  test('editions are closed in order, so that none is left open between two that are closed', () => {
    sluit('2023-06');
    const voor = map.alles();
    const { code, fout } = sluit('2024-06');
    expect(fout).toContain('Editie 2023-12 is nog open. Edities gaan dicht op volgorde: sluit eerst 2023-12.');
    expect(code).toBe(1);
    expect(map.alles()).toEqual(voor);
  });

  test('a seal that got lost between two others can be made again', () => {
    for (const editie of ['2023-06', '2023-12', '2024-06']) sluit(editie);
    const voor = map.alles();
    map.weg(ZEGEL);
    expect(valideer().code).toBe(1);
    expect(sluit('2023-12').code).toBe(0);
    expect(map.alles()).toEqual(voor);
  });

  test('an edition without a single meting is not sealed', () => {
    map.schrijf(
      'content/edities/2025-01.mdx',
      '---\ntitel: Proefeditie\nsoort: monitor\npeildatum: 2025-01\nhoofdbron: krant-2024\n---\n',
    );
    const { code, fout } = sluit('2025-01');
    expect(fout).toContain('Editie 2025-01 heeft nog geen enkele meting.');
    expect(code).toBe(1);
    expect(existsSync(map.pad('content/zegels'))).toBe(false);
  });

  test('content with findings is not sealed', () => {
    map.vervang(ACTIE, 'fase: loopt', 'fase: rent');
    const { code, fout } = sluit('2023-12');
    expect(code).toBe(1);
    expect(fout).toContain('Hier staat "rent".');
    expect(existsSync(map.pad('content/zegels'))).toBe(false);
  });

  test('a content folder that is not there', () => {
    map.weg('content');
    expect(sluit('2023-12').fout).toContain('De map content bestaat niet.');
  });
});
