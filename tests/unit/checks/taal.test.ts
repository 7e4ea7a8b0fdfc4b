import { describe, expect, test } from 'vitest';
import { prozaVan, zinHints, zinnenIn } from '../../../src/checks/taal.ts';
import { zegelVan } from '../../../src/domain/zegel.ts';
import { fixtureContent } from '../maak.ts';

/** Advice about sentences: quiet where there is nothing to gain. */

const proza = (tekst: string) => [
  { bestand: 'a.mdx', tekst, plaats: (offset: number) => ({ regel: 7, kolom: offset + 1 }) },
];
const told = (tekst: string) => zinHints(proza(tekst)).map(({ kolom, wat }) => `${kolom}: ${wat}`);
const woorden = (count: number) => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;

describe('a text is cut into sentences', () => {
  test.each<[string, string[]]>([
    ['Een zin. Nog een!  En een? "Ja." Goed.', ['Een zin.', 'Nog een!', 'En een?', '"Ja."', 'Goed.']],
    ['Zie nr. 12 en art. 5 van mr. Jansen. Klaar', ['Zie nr. 12 en art. 5 van mr. Jansen.', 'Klaar']],
    ['Het kost 3.500 euro bij J. Jansen. 12 mensen.', ['Het kost 3.500 euro bij J. Jansen.', '12 mensen.']],
    ['over\ntwee regels. En', ['over\ntwee regels.', 'En']],
    ['', []],
  ])('%j', (tekst, zinnen) => {
    expect(zinnenIn(tekst).map(({ zin }) => zin)).toEqual(zinnen);
    for (const { zin, at } of zinnenIn(tekst)) expect(tekst.startsWith(zin, at)).toBe(true);
  });
});

describe('a long sentence', () => {
  test('of 25 words is no reason for a hint, one of 26 is', () => {
    expect(told(woorden(25))).toEqual([]);
    expect(told(`Kort. W${woorden(26)}`)).toEqual(['7: Deze zin heeft 26 woorden.']);
  });

  test('is a hint, not a fault', () => {
    expect(zinHints(proza(woorden(30)))).toMatchObject([
      { soort: 'hint', regelId: 'zin-lang', bestand: 'a.mdx', regel: 7 },
    ]);
  });
});

describe('a passive sentence', () => {
  test.each([
    ['Er wordt een huis gebouwd.', []],
    ['Er wordt een huis gebouwd en er worden straten gelegd.', ['1: Deze zin is 2 keer lijdend (wordt, werd … ge-).']],
    ['De wet werd vertraagd, waardoor plannen werden herzien.', ['1: Deze zin is 2 keer lijdend (wordt, werd … ge-).']],
    ['Het wordt warm en de dagen worden langer.', []],
    ['Er wordt gebouwd. Er wordt gelegd.', []],
  ])('%s', (tekst, hints) => {
    expect(told(tekst)).toEqual(hints);
  });
});

describe('hints are about what can still change', () => {
  const content = fixtureContent();
  content.zegels = ['2023-06', '2023-12'].map((editie) => ({
    editie,
    bestand: 'z.txt',
    regels: zegelVan(content, editie),
  }));
  const teksten = (welke: 'open' | 'alles') => prozaVan(content, welke).map(({ tekst }) => tekst);

  test('not the texts of closed edities, nor the edities themselves', () => {
    expect(teksten('open')).toContain('De subsidie is in het tweede kwartaal van 2024 gestopt, omdat het geld op was.');
    expect(teksten('open')).not.toContain('Het plan is overgegaan naar een ander programma.');
    expect(teksten('open')).not.toContain('De eerste voorbeeldmonitor. Alles hierin is verzonnen.');
  });

  test('but all of them for who asks', () => {
    expect(teksten('alles')).toEqual(expect.arrayContaining(teksten('open')));
    expect(teksten('alles')).toContain('Het plan is overgegaan naar een ander programma.');
    expect(teksten('alles')).toContain('De eerste voorbeeldmonitor. Alles hierin is verzonnen.');
  });

  test('the sentences of the registers too', () => {
    expect(teksten('open')).toContain('Een smalle tuin tegen de muur van een huis.');
    expect(teksten('open')).toContain('Een gemeente die niet bestaat.');
  });
});
