import { describe, expect, test } from 'vitest';
import { bedragenIn } from '../../../src/domain/bedragen.ts';
import { meting } from '../maak.ts';
import { monitorMet } from './geschiedenis.ts';

/** What the text of one actie names, as [amount, sentence]. */
function gevonden(tekst: string): [string, string][] {
  const { acties } = monitorMet([{ ...meting('2023-06'), tekst }]);
  return bedragenIn(acties).map(({ bedrag, zin }) => [bedrag, zin]);
}

describe('a reader who asks about money finds every amount as the text writes it', () => {
  test.each([
    ['Het budget is € 3,92 miljoen in 2023.', '€ 3,92 miljoen'],
    ['Er is €70 miljoen per jaar.', '€70 miljoen'],
    ['Het maximum is € 25.000.', '€ 25.000'],
    ['Het kost € 1,5 miljard.', '€ 1,5 miljard'],
    ['Het subsidieplafond van 12,5 miljoen is bereikt.', '12,5 miljoen'],
    ['Het kost 3,92 miljoen euro.', '3,92 miljoen euro'],
    ['Het kost 1.000 euro per plek.', '1.000 euro'],
  ])('%s', (tekst, bedrag) => {
    expect(gevonden(tekst)).toEqual([[bedrag, tekst]]);
  });

  test.each([
    ['spaces that do not break are spaces', 'Er is €\u00a0312\u00a0miljoen.', '€ 312 miljoen'],
    ['a comma or a full stop is no part of it', 'Het is € 25.000, of (€ 40.000).', '€ 25.000', '€ 40.000'],
    [
      'two in one sentence are two',
      'Eerst 100 miljoen in 2024, dan 350 miljoen in 2027.',
      '100 miljoen',
      '350 miljoen',
    ],
  ])('%s', (_, tekst, ...bedragen) => {
    expect(gevonden(tekst).map(([bedrag]) => bedrag)).toEqual(bedragen);
  });

  test.each([
    'Er komen 290.000 woningen, uiterlijk 2030.',
    'Van de regelingen is 31% van het bedrag betaald.',
    'De wet gaat op 1 januari 2024 in.',
    'De Europese regels gelden voor 27 landen.',
    '',
  ])('what is no money is not there: "%s"', (tekst) => {
    expect(gevonden(tekst)).toEqual([]);
  });
});

describe('each amount stands with the sentence that explains it', () => {
  test('only that one, not those around it; a point within a number does not end it', () => {
    expect(gevonden('De regeling is open. Voor 5.800 plekken is € 2.500.000. Aanvragen kan nu.')).toEqual([
      ['€ 2.500.000', 'Voor 5.800 plekken is € 2.500.000.'],
    ]);
  });

  test('an item of a list is a sentence without its dash', () => {
    expect(gevonden('Er is geld:\n\n- € 30 miljoen voor opleiding\n- € 20 miljoen voor techniek')).toEqual([
      ['€ 30 miljoen', '€ 30 miljoen voor opleiding'],
      ['€ 20 miljoen', '€ 20 miljoen voor techniek'],
    ]);
  });
});

describe('a reader is told each amount once', () => {
  const tweemaal = [
    { ...meting('2023-12'), tekst: 'In totaal is er € 312 miljoen. Dat is dus € 312 miljoen.' },
    { ...meting('2023-06'), tekst: 'Er is € 312 miljoen. Er is ook € 75 miljoen.' },
  ];

  test('from the newest editie that names it', () => {
    const { acties } = monitorMet(tweemaal);
    expect(bedragenIn(acties).map(({ bedrag, editie, zin }) => [bedrag, editie, zin])).toEqual([
      ['€ 312 miljoen', '2023-12', 'In totaal is er € 312 miljoen.'],
      ['€ 75 miljoen', '2023-06', 'Er is ook € 75 miljoen.'],
    ]);
  });

  test('but once for each thing that names it', () => {
    const { acties } = monitorMet(tweemaal, tweemaal);
    expect(bedragenIn(acties).map(({ ding }) => ding)).toEqual([acties[0], acties[0], acties[1], acties[1]]);
  });
});
