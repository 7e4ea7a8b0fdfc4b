import { describe, expect, test } from 'vitest';
import type { Monitor } from '../../../src/domain/monitor.ts';
import { cijferSchema } from '../../../src/schema/registers.ts';
import { cijfersView } from '../../../src/views/cijfers.ts';
import { fixtureMonitor, nth } from '../maak.ts';

const BRONNEN = [{ bron: 'monitor-2023-06' }];

/** The view of one target with these fields. */
function cijfer(velden: Record<string, unknown>) {
  const data = cijferSchema.parse({ id: 'proef', titel: 'Proef', eenheid: 'woningen', ...velden });
  const monitor: Monitor = { ...fixtureMonitor(), cijfers: new Map([[data.id, data]]) };
  return nth(cijfersView(monitor));
}
const doel = (velden: Record<string, unknown> = {}) => ({ waarde: 290_000, bronnen: BRONNEN, ...velden });
const bereikt = (datum: string, waarde?: number) => ({ datum, waarde, wat: 'Volgens de bron.', bronnen: BRONNEN });

const GEEN_GETAL = 'De bronnen die deze site las, geven geen getal voor wat er is bereikt.';

describe('a reader hears the target and what came of it in sentences', () => {
  test.each([
    ['as it stands in the source', {}, '290.000 woningen'],
    [
      'a lower bound and a year',
      { grens: 'minstens', uiterlijk: '2030' },
      'minstens 290.000 woningen, tot en met 2030',
    ],
    [
      'a part of a whole',
      { geheel: { waarde: 900_000, wat: 'alle nieuwe woningen' } },
      '290.000 woningen. Dat is een deel van 900.000: alle nieuwe woningen',
    ],
  ])('the target: %s', (_, velden, zin) => {
    expect(cijfer({ doel: doel(velden) }).zin).toBe(`Het doel is ${zin}. ${GEEN_GETAL}`);
  });

  test('an upper bound, in money', () => {
    expect(cijfer({ eenheid: 'euro', doel: doel({ waarde: 312_000_000, grens: 'maximaal' }) }).zin).toBe(
      `Het doel is maximaal € 312 miljoen. ${GEEN_GETAL}`,
    );
  });

  test.each([
    ['by a month', [bereikt('2024-06', 1000)], 'In juni 2024 was de stand 1.000 woningen.'],
    ['by a day', [bereikt('2023-12-15', 1000)], 'Op 15 december 2023 was de stand 1.000 woningen.'],
    ['by a year: nothing, which is not unknown', [bereikt('2024', 0)], 'In 2024 was de stand 0 woningen.'],
    [
      'the newest number, also when newer words have none',
      [bereikt('2025'), bereikt('2024', 20), bereikt('2023', 10)],
      'In 2024 was de stand 20 woningen.',
    ],
    ['words without a number are no number', [bereikt('2025')], GEEN_GETAL],
  ])('what was reached: %s', (_, realisaties, zin) => {
    expect(cijfer({ doel: doel(), realisaties }).zin).toBe(`Het doel is 290.000 woningen. ${zin}`);
  });
});

describe('what is no target is not called one', () => {
  test.each([
    [
      'budget',
      'Budget',
      'Het budget is € 75 miljoen. De bronnen die deze site las, geven geen getal voor wat ervan is gebruikt.',
    ],
    ['telling', 'Totaal', 'Het gaat om € 75 miljoen. De bronnen die deze site las, geven geen getal voor de stand.'],
  ])('%s', (aard, naam, zin) => {
    const view = cijfer({ aard, eenheid: 'euro', doel: doel({ waarde: 75_000_000 }) });
    expect(view.zin).toBe(zin);
    expect(view.rijen.map((rij) => rij.naam)).toEqual([naam]);
    expect(JSON.stringify(view)).not.toContain('Doel');
  });
});

describe('a reader finds every number with the document that gives it', () => {
  test('target, earlier target, parts and what was reached, in that order', () => {
    const { rijen } = cijfer({
      doel: doel(),
      eerder: [{ datum: '2022-07', waarde: 250_000, bronnen: [{ bron: 'krant-2024' }] }],
      delen: [
        { titel: 'Nultreden', waarde: 170_000, bronnen: [{ bron: 'brief-2023-12' }] },
        { titel: 'Geclusterd', waarde: 80_000 },
      ],
      realisaties: [bereikt('2025'), bereikt('2023-12-15', 1000)],
    });
    expect(rijen.map(({ naam, waarde, bronnen }) => [naam, waarde, ...bronnen.map(({ titel }) => titel)])).toEqual([
      ['Doel', '290.000 woningen', 'Voorbeeldmonitor juni 2023'],
      ['Eerder genoemd (juli 2022)', '250.000 woningen', 'Berichten in De Voorbeeldkrant'],
      ['Deel: Nultreden', '170.000 woningen', 'Brief over de voortgang van Groene Buurten'],
      ['Deel: Geclusterd', '80.000 woningen', 'Voorbeeldmonitor juni 2023'],
      ['Bereikt (15 december 2023)', '1.000 woningen', 'Voorbeeldmonitor juni 2023'],
    ]);
  });
});

describe('numbers are drawn only where a drawing says more than a sentence', () => {
  test.each([
    ['two numbers', { realisaties: [bereikt('2024', 10)] }, 0],
    ['three numbers', { realisaties: [bereikt('2024', 10), bereikt('2023', 5)] }, 3],
    ['words without a number do not count', { realisaties: [bereikt('2025'), bereikt('2024', 10)] }, 0],
  ])('%s', (_, velden, count) => {
    expect(cijfer({ doel: doel(), ...velden }).staven).toHaveLength(count);
  });
});

describe('a reader is told what a picture of numbers says', () => {
  test('the largest part of the target, whatever its place in the file; without parts, what it is about', () => {
    const delen = [
      { titel: 'Geclusterde woningen', waarde: 80_000 },
      { titel: 'Nultredenwoningen', waarde: 170_000 },
    ];
    expect(cijfer({ doel: doel(), delen }).boodschap).toBe(
      'Het grootste deel: nultredenwoningen, 170.000 van de 290.000 woningen',
    );
    expect(cijfer({ doel: doel() }).boodschap).toBe('Proef: wat het doel is, en wat ervan bekend is');
  });
});
