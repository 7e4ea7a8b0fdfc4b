import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draai } from './draai.ts';
import { proefmap, verschil } from './proefmap.ts';

const map = proefmap();
const importeer = (...argumenten: string[]) => draai('importeer.ts', argumenten, map.pad());
const GOLDEN = join(import.meta.dirname, '../golden/uitvoer');
const ACTIES = ['1.1.1', '1.1.10', '1.1.2', '1.2.1', '2.1.1'];

/** An editie that says nothing yet, and a sheet with news of every actie in it. */
function nieuws(...rijen: string[]): void {
  map.schrijf(
    'content/edities/2025-01.mdx',
    '---\ntitel: Brief van 2025\nsoort: voortgangsbrief\npeildatum: 2025-01-20\nhoofdbron: krant-2024\n---\n\nDe brief is gelezen.\n',
  );
  const kop = 'nummer;titel;editie;fase;bronnen;vindplaats;tekst;nu: fase';
  map.schrijf('nieuws.csv', `\ufeff${[kop, ...rijen].join('\r\n')}\r\n`);
}
const rij = (nummer: string) =>
  `"=""${nummer}""";;"=""2025-01""";loopt;krant-2024;bladzijde 3;De krant zegt "meer".;gepland`;

describe('an editor with news by the hundred', () => {
  test('gets of every row exactly what nieuwe-meting writes, and a second time nothing', () => {
    nieuws(...ACTIES.map(rij));
    const voor = map.alles();
    expect(importeer('nieuws.csv', '--proef').uit).toContain('Proef: er is niets geschreven.');
    expect(map.alles()).toEqual(voor);

    const { code, uit } = importeer('nieuws.csv');
    expect({ code, uit }).toMatchObject({
      code: 0,
      uit: expect.stringContaining('5 metingen toegevoegd aan 5 bestanden.') as string,
    });
    const ingevoerd = map.alles();
    expect(importeer('nieuws.csv').uit).toContain('Er is niets nieuws in nieuws.csv. 5 rijen stonden er al.');
    expect(map.alles()).toEqual(ingevoerd);

    for (const [pad, tekst] of Object.entries(voor)) map.schrijf(pad, tekst);
    for (const nummer of ACTIES) {
      const opties = ['--editie', '2025-01', '--fase', 'loopt', '--bron', 'krant-2024', '--vindplaats', 'bladzijde 3'];
      draai('nieuwe-meting.ts', [nummer, ...opties, '--tekst', 'De krant zegt "meer".'], map.pad());
    }
    expect(map.alles()).toEqual(ingevoerd);
  });

  test.each(['acties', 'acties-excel', 'mijlpalen', 'mijlpalen-excel'])(
    'can read back what the site publishes: %s.csv',
    (naam) => {
      expect(importeer(join(GOLDEN, `${naam}.csv`)).uit).toMatch(
        /^Er is niets nieuws in .* \d+ rijen stonden er al\.$/m,
      );
    },
  );

  test('hears of every cell that does not fit, and then nothing is written', () => {
    nieuws(
      '9.9.9;;2025-01;loopt;krant-2024;;Er is nieuws.;',
      '1.1.1;Een andere titel;2025-01;loopt;krant-2024;;Er is nieuws.;',
      '1.1.2;;2025-02;loopt;krant-2024;;Er is nieuws.;',
      '1.1.10;;2025-01;lopend;krant-2025;;Er is <b>nieuws</b>.;',
      '1.2.1;;2025-01;loopt;krant-2024;;TODO: vragen;',
      '2.1.1;;2025-01;loopt;;;Er is nieuws.;',
      rij('1.1.3'),
    );
    const voor = map.alles();
    const { code, fout } = importeer('nieuws.csv');
    expect(code).toBe(1);
    expect(fout.match(/^rij \d+, kolom \S+:/gm)).toEqual([
      ...['rij 2, kolom nummer:', 'rij 3, kolom titel:', 'rij 4, kolom editie:'],
      ...['rij 5, kolom fase:', 'rij 5, kolom bronnen:', 'rij 5, kolom tekst:'],
      ...['rij 6, kolom tekst:', 'rij 7, kolom bronnen:', 'rij 8, kolom nummer:'],
    ]);
    expect(map.alles()).toEqual(voor);
  });

  test('never overwrites a meting or a milestone that is there', () => {
    map.schrijf('a.csv', 'nummer,editie,bronnen,tekst\n1.1.1,2024-06,krant-2024,Iets anders.\n');
    expect(importeer('a.csv').fout).toContain('rij 2, kolom editie: 1.1.1 heeft al een meting van 2024-06');
    map.schrijf(
      'm.csv',
      'nummer,editie,id,wat,kwartaal,stand\n1.1.1,2023-12,openstelling,Regeling gaat open,2024-Q3,gepland\n',
    );
    expect(importeer('m.csv').fout).toContain(
      'rij 2, kolom id: 1.1.1 heeft in editie 2023-12 al een mijlpaal "openstelling"',
    );
  });

  test('adds milestones below those that are there, or as the first', () => {
    map.schrijf(
      'm.csv',
      'nummer,editie,id,wat,kwartaal,datum,stand,kamer,bronnen\n1.1.1,2023-12,evaluatie,Evaluatie is klaar,2024-Q1,,gepland,ja,\n2.1,2023-12,brief,Brief over pleinen,,2024-09-01,gepland,,krant-2024\n',
    );
    const voor = map.alles();
    expect(importeer('m.csv').uit).toContain('2 mijlpalen toegevoegd aan 2 bestanden.');
    const na = map.alles();
    const pad = 'content/acties/1/1-1-1-subsidie-geveltuinen.mdx';
    expect(verschil(voor, na)).toEqual({ [pad]: 'anders', 'content/onderwerpen/2-1-waterpleinen.mdx': 'anders' });
    expect(na[pad]).toContain('        stand: gehaald\n      - id: evaluatie\n        wat: Evaluatie is klaar\n');
    expect(na['content/onderwerpen/2-1-waterpleinen.mdx']).toContain('    mijlpalen:\n      - id: brief\n');
  });

  test.each([
    ['een werkmap', 'PK\u0003\u0004', 'is een werkmap van Excel'],
    ['een kolom die er niet is', 'nummer,editie,bronnen,fasee\n', 'De kolom "fasee" is er niet. Bedoelde u "fase"?'],
    ['een kolom te weinig', 'nummer,editie\n', 'De kolom "bronnen" ontbreekt.'],
    [
      'een editie waarvan Excel een datum maakte',
      'nummer,editie,bronnen\n1.1.1,jun-24,krant-2024\n',
      "Zet daar een apostrof voor wat u typt: '2026-03",
    ],
    ['een cel te veel', 'nummer,editie,bronnen\n1.1.1,2024-06,krant-2024,over\n', 'rij 2 meer cellen'],
  ])('is told what is wrong with the sheet itself: %s', (_, tekst, melding) => {
    map.schrijf('a.csv', tekst);
    expect(importeer('a.csv')).toMatchObject({ code: 1, fout: expect.stringContaining(melding) as string });
  });

  test('begins with an empty sheet of all acties, which says nothing as long as nobody fills it in', () => {
    expect(importeer('--leeg', 'editie.csv', '--editie', '2024-06').code).toBe(0);
    expect(map.lees('editie.csv').match(/;"=""2024-06""";;/g)).toHaveLength(ACTIES.length);
    expect(
      map
        .lees('editie.csv')
        .split('\r\n')
        .slice(1, -1)
        .map((each) => /[\d.]+/.exec(each)?.[0])
        .sort(),
    ).toEqual(ACTIES);
    expect(importeer('editie.csv').uit).toContain('Er is niets nieuws in editie.csv.');
    expect(importeer('--leeg', 'editie.csv')).toMatchObject({ code: 1 });
  });
});
