import { describe, expect, test } from 'vitest';
import { draai } from './draai.ts';
import { proefmap, verschil, verwachtWeigering } from './proefmap.ts';

const map = proefmap();
const editie = (...argumenten: string[]) => draai('nieuwe-editie.ts', argumenten, map.pad());
const NIEUW = [
  '2025-01',
  '--titel',
  'Brief: januari 2025',
  '--soort',
  'voortgangsbrief',
  '--peildatum',
  '2025-01-20',
  '--hoofdbron',
  'krant-2024',
];
const PAD = 'content/edities/2025-01.mdx';

describe('an editor who opens an edition', () => {
  test('gets its file, and hears what has no meting yet', () => {
    const voor = map.alles();
    const { code, uit, fout } = editie(...NIEUW);
    expect({ code, fout }).toEqual({ code: 0, fout: '' });
    expect(verschil(voor, map.alles())).toEqual({ [PAD]: 'nieuw' });
    expect(map.lees(PAD)).toBe(`---
titel: "Brief: januari 2025"
soort: voortgangsbrief
peildatum: 2025-01-20
hoofdbron: krant-2024
---
`);
    expect(uit).toContain(`Nog zonder meting van 2025-01:
  1 Groen dichtbij
    1.1 `);
    expect(uit).toContain('      1.1.1 Subsidie voor geveltuinen\n');
    expect(uit).toContain('Met een meting van 2025-01: 0 van 3 onderwerpen, 0 van 5 acties.');
  });

  test('sees later how far it is, and nothing is written', () => {
    editie(...NIEUW);
    draai(
      'nieuwe-meting.ts',
      ['1.1.1', '--editie', '2025-01', '--bron', 'krant-2024', '--tekst', 'Nieuws.'],
      map.pad(),
    );
    const voor = map.alles();
    const { code, uit } = editie('2025-01');
    expect(uit).toContain('Met een meting van 2025-01: 0 van 3 onderwerpen, 1 van 5 acties.');
    expect(uit).not.toContain('1.1.1 Subsidie');
    expect(uit).toContain('Alleen wat de bron noemt, krijgt een meting.');
    expect(uit).toContain('Klaar? Sluit de editie: npm run sluit-editie 2025-01');
    expect(code).toBe(0);
    expect(map.alles()).toEqual(voor);
  });

  test('hears that a closed edition takes no news', () => {
    draai('sluit-editie.ts', ['2024-06'], map.pad());
    expect(editie('2024-06').uit).toContain('Editie 2024-06 is gesloten. Nieuws hoort in een nieuwe editie.');
  });

  test('sees with --proef what would come', () => {
    const voor = map.alles();
    expect(editie(...NIEUW, '--proef').uit).toContain(`nieuw bestand  ${PAD}\n  +---\n  +titel: "Brief: januari 2025"`);
    expect(map.alles()).toEqual(voor);
  });
});

describe('what is wrong is told before anything is written', () => {
  test.each([
    ['nothing given', [], '  EDITIE             Het jaar en de maand van de editie, zoals 2024-03.'],
    ['a month that does not exist', ['2025-13'], 'EDITIE  Hier staat "2025-13". Schrijf een editie als 2023-06'],
    ['a way out of the folder', ['../x'], 'EDITIE  Hier staat "../x".'],
    ['only the edition', ['2025-01'], '  --titel TITEL      De titel van de editie'],
    [
      'a day that does not exist',
      [...NIEUW.slice(0, 5), '--peildatum', '2025-02-31'],
      '--peildatum  Hier staat "2025-02-31". Schrijf een dag',
    ],
    ['a document with a slip', [...NIEUW.slice(0, 7), '--hoofdbron', 'krant-2025'], 'Bedoelde u "krant-2024"?'],
    [
      'an edition that is there',
      ['2024-06', '--titel', 'Anders'],
      '--titel  Dit hoort hier niet. Deze editie is er al.',
    ],
  ])('%s', (_, argumenten, verwacht) => {
    verwachtWeigering(map, () => editie(...argumenten), verwacht);
  });

  test('a file of that edition with a fault is mended first', () => {
    map.schrijf(PAD, '---\ntitel: x\n---\n');
    expect(editie(...NIEUW).fout).toContain(`In ${PAD} zit een fout. Verbeter die eerst`);
    expect(map.lees(PAD)).toBe('---\ntitel: x\n---\n');
  });
});
