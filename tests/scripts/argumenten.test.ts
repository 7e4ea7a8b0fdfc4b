import { describe, expect, test } from 'vitest';
import { leesArgumenten } from '../../scripts/lib/argumenten.ts';

const OPDRACHT = {
  naam: 'proef',
  wat: 'Doet een proef.',
  argumenten: [
    { naam: 'nummer', wat: 'het nummer van de actie', verplicht: true },
    { naam: 'map', wat: 'waar' },
  ],
  opties: {
    formaat: { wat: 'Hoe het eruitziet.', waarde: 'formaat', keuzes: ['tekst', 'json'] },
    naam: { wat: 'Een naam.', waarde: 'naam' },
    proef: { wat: 'Schrijft niets.' },
  },
  voorbeelden: ['proef -- 1.2.3 --proef'],
};
const lees = (...argv: string[]) => leesArgumenten(OPDRACHT, argv);

describe('who types a command', () => {
  test('may put options before, between and behind the rest', () => {
    const verwacht = { soort: 'gelezen', argumenten: ['1.2.3', 'hier'], waarden: { formaat: 'json' } };
    for (const argv of [
      ['--formaat', 'json', '1.2.3', 'hier', '--proef'],
      ['1.2.3', '--proef', '--formaat=json', 'hier'],
    ]) {
      const gelezen = lees(...argv);
      expect(gelezen).toMatchObject(verwacht);
      expect(gelezen.soort === 'gelezen' && gelezen.aan.has('proef')).toBe(true);
    }
  });

  test('may give a value that begins with a dash, behind =', () => {
    expect(lees('1.2.3', '--naam=--x')).toMatchObject({ waarden: { naam: '--x' } });
  });

  test.each([
    ['an option that does not exist', ['1.2.3', '--prof'], 'De optie --prof bestaat niet. Bedoelde u "proef"?'],
    ['a short option that does not exist', ['1.2.3', '-x'], 'De optie -x bestaat niet.'],
    ['a name of JavaScript itself', ['1.2.3', '--constructor'], 'De optie --constructor bestaat niet.'],
    ['an option without its value', ['1.2.3', '--naam'], 'Achter --naam hoort een waarde: --naam naam.'],
    ['an empty value', ['1.2.3', '--naam='], 'Achter --naam hoort een waarde: --naam naam.'],
    ['an option where a value should be', ['1.2.3', '--naam', '--proef'], 'Achter --naam hoort een waarde'],
    ['a value that is no choice', ['1.2.3', '--formaat', 'jsn'], '--formaat kan niet "jsn" zijn. Bedoelde u "json"?'],
    ['a value of a switch', ['1.2.3', '--proef=ja'], 'Achter --proef hoort geen waarde.'],
    ['an option that stands there twice', ['1.2.3', '--proef', '--proef'], 'De optie --proef staat er twee keer.'],
    ['too much', ['1.2.3', 'hier', 'daar', 'ginds'], 'Hier staat te veel: daar ginds.'],
    ['too little', [], 'Noem ook: nummer (het nummer van de actie).'],
  ])('is told in Dutch about %s, with the usage', (_, argv, tekst) => {
    const gelezen = lees(...argv);
    expect(gelezen).toMatchObject({ soort: 'fout' });
    expect('tekst' in gelezen && gelezen.tekst).toContain(tekst);
    expect('tekst' in gelezen && gelezen.tekst).toContain(
      'Gebruik: npm run proef -- nummer [map] [--formaat formaat] [--naam naam] [--proef]',
    );
  });

  test('is told all of it at once', () => {
    const gelezen = lees('--prof', '--naam');
    expect('tekst' in gelezen && gelezen.tekst.split('\n')).toHaveLength(4);
  });

  test.each(['--help', '--hulp', '-h'])('gets help with %s, whatever else is wrong', (vraag) => {
    const gelezen = lees('--formaat', 'json', vraag);
    expect(gelezen).toMatchObject({ soort: 'hulp' });
    expect('tekst' in gelezen && gelezen.tekst).toBe(
      [
        'Doet een proef.',
        '',
        'Gebruik: npm run proef -- nummer [map] [--formaat formaat] [--naam naam] [--proef]',
        '',
        '  nummer             het nummer van de actie',
        '  map                waar',
        '  --formaat formaat  Hoe het eruitziet. Kies uit: tekst, json.',
        '  --naam naam        Een naam.',
        '  --proef            Schrijft niets.',
        '  --help             Toont deze uitleg.',
        '',
        'Bijvoorbeeld:',
        '  npm run proef -- 1.2.3 --proef',
      ].join('\n'),
    );
  });
});
