import { describe, expect, test } from 'vitest';
import { draai } from './draai.ts';
import { proefmap, verschil, verwachtWeigering } from './proefmap.ts';

const map = proefmap();
const hernoem = (...argumenten: string[]) => draai('hernoem.ts', argumenten, map.pad());
const valideer = () => draai('valideer.ts', [], map.pad());
const OUD = 'content/acties/1/1-1-1-subsidie-geveltuinen.mdx';
const NIEUW = 'content/acties/1/1-1-1-geld-voor-groen.mdx';
const REGISTER = 'content/omleidingen.yaml';

describe('an editor who gives an actie another address', () => {
  test('moves the file as it is, and the old address leads to the new one', () => {
    const voor = map.alles();
    const { code, fout, uit } = hernoem('1.1.1', '--naam', 'geld-voor-groen');
    expect({ code, fout }).toEqual({ code: 0, fout: '' });
    const na = map.alles();
    expect(verschil(voor, na)).toEqual({ [NIEUW]: 'nieuw', [OUD]: 'weg', [REGISTER]: 'anders' });
    expect(na[NIEUW]).toBe(voor[OUD]);
    expect(na[REGISTER]).toBe(`${voor[REGISTER]}- van: /acties/1-1-1-subsidie-geveltuinen/\n  naar: "1.1.1"\n`);
    expect(uit).toContain(
      '1.1.1 staat nu op /acties/1-1-1-geld-voor-groen/. Wie /acties/1-1-1-subsidie-geveltuinen/ opent, komt daar vanzelf.',
    );
    expect(valideer()).toMatchObject({ code: 0, fout: '' });
  });

  test('may do so twice, and back again: never a page and a redirect at one address', () => {
    for (const naam of ['a', 'b', 'subsidie-geveltuinen']) expect(hernoem('1.1.1', '--naam', naam).code).toBe(0);
    expect(map.lees(REGISTER)).not.toContain('1-1-1-subsidie-geveltuinen');
    expect(map.lees(REGISTER)).toContain('/acties/1-1-1-a/');
    expect(map.lees(REGISTER)).toContain('/acties/1-1-1-b/');
    expect(valideer()).toMatchObject({ code: 0, fout: '' });
  });

  test('makes the register when there is none', () => {
    map.weg(REGISTER);
    hernoem('1', '--naam', 'groen');
    expect(map.lees(REGISTER)).toBe(
      '# Oude adressen, met het nummer van wat er stond. Gemaakt met npm run hernoem.\n- van: /actielijnen/1-groen-dichtbij/\n  naar: "1"\n',
    );
    expect(valideer()).toMatchObject({ code: 0, fout: '' });
  });

  test('finds the links in texts going to the new address, in closed editions too', () => {
    const met = 'content/edities/2023-12.mdx';
    map.schrijf(
      met,
      `${map.lees(met)}\nZie [de subsidie](/acties/1-1-1-subsidie-geveltuinen/#2023-12) en [dit](/acties/1-1-1-subsidie-geveltuinen-2/).\n`,
    );
    const { uit } = hernoem('1.1.1', '--naam', 'geld-voor-groen');
    expect(uit).toContain('In de teksten is 1 link mee veranderd.');
    expect(map.lees(met)).toContain(
      '[de subsidie](/acties/1-1-1-geld-voor-groen/#2023-12) en [dit](/acties/1-1-1-subsidie-geveltuinen-2/)',
    );
  });

  test('who was interrupted halfway runs it again, and all is well', () => {
    map.schrijf(REGISTER, `${map.lees(REGISTER)}- van: /acties/1-1-1-subsidie-geveltuinen/\n  naar: "1.1.1"\n`);
    expect(valideer().fout).toContain('Op /acties/1-1-1-subsidie-geveltuinen/ staat nu de pagina van 1.1.1.');
    expect(hernoem('1.1.1', '--naam', 'geld-voor-groen').code).toBe(0);
    expect(map.lees(REGISTER).match(/subsidie-geveltuinen/g)).toHaveLength(1);
    expect(valideer()).toMatchObject({ code: 0, fout: '' });
  });

  test('sees with --proef what would change, and nothing is written', () => {
    const voor = map.alles();
    const { uit } = hernoem('1.1.1', '--naam', 'geld-voor-groen', '--proef');
    expect(uit).toContain(`nieuwe naam  ${OUD}\n  wordt ${NIEUW}`);
    expect(uit).toContain('Proef: er is niets geschreven.');
    expect(map.alles()).toEqual(voor);
  });
});

describe('another titel', () => {
  const TITEL = 'Subsidie: "geveltuinen" #1';

  test('changes one line when no closed edition holds it', () => {
    const voor = map.lees(OUD);
    expect(hernoem('1.1.1', '--titel', TITEL).code).toBe(0);
    expect(map.lees(OUD)).toBe(
      voor.replace('titel: Subsidie voor geveltuinen', 'titel: "Subsidie: \\"geveltuinen\\" #1"'),
    );
    expect(valideer()).toMatchObject({ code: 0, fout: '' });
  });

  test('of a closed edition asks for a correction that readers see, and for a new seal', () => {
    for (const editie of ['2023-06', '2023-12', '2024-06']) draai('sluit-editie.ts', [editie], map.pad());
    const voor = map.alles();
    const zonder = hernoem('1.1.1', '--titel', TITEL);
    expect(zonder.fout).toContain(
      '  --correctie WAT  Waarom de titel verandert. Nodig als een gesloten editie de titel ook heeft',
    );
    expect(map.alles()).toEqual(voor);

    const { code, uit } = hernoem('1.1.1', '--titel', TITEL, '--correctie', 'De bron schrijft het anders.');
    expect(code).toBe(0);
    expect(uit).toContain(
      '  npm run sluit-editie 2024-06\n  npm run sluit-editie 2023-12\n  npm run sluit-editie 2023-06',
    );
    expect(
      map.lees(OUD).match(/correctie:\n {6}datum: 2026-11-01\n {6}wat: De bron schrijft het anders\.\n/g),
    ).toHaveLength(3);
    expect(valideer()).toMatchObject({ code: 0, fout: '' });
    for (const editie of ['2023-06', '2023-12', '2024-06'])
      expect(draai('sluit-editie.ts', [editie], map.pad()).code).toBe(0);
    expect(valideer()).toMatchObject({ code: 0, fout: '' });
  });

  test('is left to the editor where a correction stands already', () => {
    draai('sluit-editie.ts', ['2023-12'], map.pad());
    map.vervang(
      OUD,
      '  - editie: 2023-12\n',
      '  - editie: 2023-12\n    correctie:\n      datum: 2024-03-01\n      wat: Iets anders.\n',
    );
    const { fout } = hernoem('1.1.1', '--titel', TITEL, '--correctie', 'De bron schrijft het anders.');
    expect(fout).toContain('De gesloten meting van 2023-12 heeft al een correctie, en er is plaats voor één.');
  });
});

describe('what is wrong is told before anything is written', () => {
  test.each([
    ['nothing given', [], '  NUMMER  Wat een andere naam krijgt, zoals 4.1.2.'],
    ['no change', ['1.1.1'], 'Er verandert niets aan 1.1.1.'],
    ['the same name', ['1.1.1', '--naam', 'subsidie-geveltuinen'], 'Er verandert niets aan 1.1.1.'],
    ['a nummer that is not there', ['1.1.9', '--naam', 'x'], 'NUMMER  Hier staat "1.1.9".'],
    ['the programme', ['programma', '--naam', 'x'], 'NUMMER  Hier staat "programma".'],
    ['capitals', ['1.1.1', '--naam', 'Nieuw'], '--naam  Hier staat "Nieuw". Gebruik alleen kleine letters'],
    ['a way out of the folder', ['1.1.1', '--naam', '../x'], '--naam  Hier staat "../x".'],
  ])('%s', (_, argumenten, verwacht) => {
    verwachtWeigering(map, () => hernoem(...argumenten), verwacht);
  });

  test('a file of that name is not overwritten', () => {
    map.schrijf(NIEUW, 'van een ander');
    const voor = map.alles();
    expect(hernoem('1.1.1', '--naam', 'geld-voor-groen').fout).toContain(
      `${NIEUW} bestaat al, en wordt nooit overschreven.`,
    );
    expect(map.alles()).toEqual(voor);
  });
});
