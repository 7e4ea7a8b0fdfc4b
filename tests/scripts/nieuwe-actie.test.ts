import { describe, expect, test } from 'vitest';
import { draai } from './draai.ts';
import { proefmap, verschil, verwachtWeigering } from './proefmap.ts';

const map = proefmap();
const actie = (...argumenten: string[]) => draai('nieuwe-actie.ts', argumenten, map.pad());
const VAST = ['--editie', '2024-06', '--fase', 'gepland', '--status', 'onbekend', '--bron', 'krant-2024'];
const NIEUW = [
  '1.1',
  '--titel',
  'Wedstrijd: "groenste" straat #1',
  '--partij',
  'voorbeeldministerie, waterschap-de-test',
  '--kort',
  'Straten die het meest planten.',
  ...VAST,
];
const PAD = 'content/acties/1/1-1-11-wedstrijd-groenste-straat-1.mdx';

describe('an editor who adds an actie', () => {
  test('gets a file with the next nummer, its titel safely quoted, and nothing else changes', () => {
    const voor = map.alles();
    const { code, fout, uit } = actie(...NIEUW);
    expect({ code, fout }).toEqual({ code: 0, fout: '' });
    expect(verschil(voor, map.alles())).toEqual({ [PAD]: 'nieuw' });
    expect(map.lees(PAD)).toBe(`---
nummer: "1.1.11"
titel: "Wedstrijd: \\"groenste\\" straat #1"
kort: Straten die het meest planten.
partijen: [voorbeeldministerie, waterschap-de-test]
metingen:
  - editie: 2024-06
    fase: gepland
    status: onbekend
    bronnen:
      - bron: krant-2024
---

## 2024-06
`);
    expect(uit).toContain('Actie 1.1.11 is gemaakt, bij onderwerp 1.1 ');
    expect(uit).toContain('Onder de kop "## 2024-06" staat niets.');
  });

  test('cannot publish it before the text is written, and then can', () => {
    actie(...NIEUW);
    expect(draai('valideer.ts', [], map.pad()).code).toBe(1);
    map.schrijf(PAD, `${map.lees(PAD)}\nStraten doen mee aan een wedstrijd.\n`);
    expect(draai('valideer.ts', [], map.pad())).toMatchObject({ code: 0, fout: '' });
  });

  test('sees with --proef the whole file, and nothing is written', () => {
    const voor = map.alles();
    const { uit } = actie(...NIEUW, '--proef');
    expect(uit).toMatch(new RegExp(`^nieuw bestand {2}${PAD}\n {2}\\+---\n {2}\\+nummer: "1.1.11"\n`));
    expect(uit).toContain('Proef: er is niets geschreven.');
    expect(map.alles()).toEqual(voor);
  });

  test('is stopped when the same actie is made twice', () => {
    actie(...NIEUW);
    const voor = map.alles();
    expect(actie(...NIEUW).fout).toContain(`--titel  Deze actie is er al: 1.1.11, in ${PAD}.`);
    expect(map.alles()).toEqual(voor);
  });
});

describe('a nummer that was used once is never used again', () => {
  const nummer = () => /nummer: "(.+)"/.exec(actie(...NIEUW, '--proef').uit)?.[1];

  test('after the highest, not in a gap', () => expect(nummer()).toBe('1.1.11'));

  test('also when its file is gone, but a seal knows it', () => {
    draai('sluit-editie.ts', ['2023-06'], map.pad());
    map.weg('content/acties/1/1-1-10-zaaigoed-voor-scholen.mdx');
    expect(nummer()).toBe('1.1.11');
  });

  test('also when only an old address knows it', () => {
    map.schrijf('content/omleidingen.yaml', '- van: /acties/1-1-12-weg/\n  naar: "1.1.12"\n');
    expect(nummer()).toBe('1.1.13');
  });

  test('also when its file cannot be read', () => {
    map.schrijf('content/acties/1/1-1-14-stuk.mdx', '---\nnummer: "1.1\n');
    expect(nummer()).toBe('1.1.15');
  });

  test('also when another actie waits on it', () => {
    map.vervang('content/acties/1/1-2-1-parkenplan.mdx', '    bronnen:', '    wachtOp: ["1.1.16"]\n    bronnen:');
    expect(nummer()).toBe('1.1.17');
  });
});

describe('the address is made of the titel', () => {
  test.each([
    ['Één café – ’t Hart & co.', '1-1-11-een-cafe-t-hart-co'],
    ['***', undefined],
    [
      'Een heel lange titel die maar doorgaat over van alles en nog wat in de wijk en daarbuiten',
      '1-1-11-een-heel-lange-titel-die-maar-doorgaat-over-van-alles-en-nog',
    ],
  ])('%s', (titel, slug) => {
    const { uit, fout } = actie('1.1', '--titel', titel, ...VAST, '--proef');
    if (slug) expect(uit).toContain(`content/acties/1/${slug}.mdx`);
    else expect(fout).toContain('Van deze titel is geen adres te maken. Geef er een met --naam.');
  });
});

describe('what is wrong is told before anything is written', () => {
  test.each([
    ['nothing given', [], '  ONDERWERP        Het nummer van het onderwerp, zoals 4.1.'],
    ['an onderwerp that is not there', ['1.9', '--titel', 'x', ...VAST], 'ONDERWERP  Hier staat "1.9".'],
    [
      'no first fase and status',
      ['1.1', '--titel', 'x', '--editie', '2024-06', '--bron', 'krant-2024'],
      '  --status STATUS ',
    ],
    [
      'an organisation with a slip',
      ['1.1', '--titel', 'x', '--partij', 'voorbeeldministeri', ...VAST],
      'Bedoelde u "voorbeeldministerie"?',
    ],
    [
      'an address that leaves the folder',
      ['1.1', '--titel', 'x', '--naam', '../x', ...VAST],
      '--naam  Hier staat "../x". Gebruik alleen kleine letters',
    ],
  ])('%s', (_, argumenten, verwacht) => {
    verwachtWeigering(map, () => actie(...argumenten), verwacht);
  });
});
