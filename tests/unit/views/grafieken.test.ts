import { describe, expect, test } from 'vitest';
import type { Editie } from '../../../src/domain/monitor.ts';
import { versheidZin } from '../../../src/views/actueel.ts';
import { doorDeEdities, onbekendZin, verloopZin } from '../../../src/views/door-de-edities.ts';
import { stapelView } from '../../../src/views/grafiek.ts';
import { grootsteZin } from '../../../src/views/verschuivingen.ts';
import { fixtureMonitor } from '../maak.ts';

const editie = (peildatum: string) => ({ peildatum }) as Editie;

describe('the title of a chart is its message, in good Dutch for none, one and more', () => {
  test.each([
    [15, 19, 'Het aantal afgeronde acties ging van 15 (juni 2023) naar 19 (31 juli 2025)'],
    [2, 2, 'Het aantal afgeronde acties bleef 2 (juni 2023 en 31 juli 2025)'],
  ])('from %i to %i', (before, after, zin) => {
    expect(verloopZin('afgeronde acties', [editie('2023-06'), before], [editie('2025-07-31'), after])).toBe(zin);
  });

  test('what nobody judged is told behind it, and not when there is none', () => {
    expect(onbekendZin({ totaal: 103, status: { onbekend: 84 } })).toBe('; van 84 van de 103 is dat niet bekend');
    expect(onbekendZin({ totaal: 103, status: { onbekend: 0 } })).toBe('');
  });

  test.each([
    [[8, 8, 2], '2 mijlpalen schoven het verst op: 2 jaar later dan gepland'],
    [[1], '1 mijlpaal schoof het verst op: 1 kwartaal later dan gepland'],
    [[0, 0], 'Wat later kwam dan gepland, kwam nog in hetzelfde kwartaal'],
    [[undefined], ''],
    [[], ''],
  ])('slips of %j quarters', (sizes, zin) => {
    expect(grootsteZin(sizes.map((kwartalen) => ({ kwartalen, minstens: undefined, gemist: false })))).toBe(zin);
  });

  test('the actielijn with the largest share without later news is named, not the largest actielijn', () => {
    const groen = { naam: '1. Groen', stil: 5, totaal: 10 };
    expect(versheidZin([groen, { naam: '2. Water', stil: 3, totaal: 4 }], 'juni 2023')).toBe(
      'Het minste nieuws is er over “2. Water”: bij 3 van de 4 acties is het nieuwste bericht uit juni 2023',
    );
    expect(versheidZin([{ ...groen, stil: 1, totaal: 1 }], 'juni 2023')).toContain('bij 1 van de 1 actie is');
    expect(versheidZin([{ ...groen, stil: 0 }], 'juni 2023')).toBe('Van elke actie is er een bericht van na juni 2023');
  });
});

describe('a reader of a chart misses nothing', () => {
  test('every number stands in the words and in the table; what is nowhere is not named', () => {
    const delen = (['loopt', 'gestopt', 'gepland'] as const).map(
      (sleutel) => ({ sleutel, label: sleutel, toon: 'vol' }) as const,
    );
    const rijen = [
      { naam: 'a', aantallen: { loopt: 1, gestopt: 0, gepland: 3 } },
      { naam: 'b', aantallen: { loopt: 0, gestopt: 0, gepland: 4 } },
    ];
    const grafiek = stapelView('fase-per-editie', 'Titel', 'Editie', delen, rijen);
    expect(grafiek.kolommen).toEqual(['Loopt', 'Gepland']);
    expect(grafiek.rijen.map(({ cellen }) => cellen)).toEqual([
      [1, 3],
      [0, 4],
    ]);
    expect(grafiek.rijen[0]?.delen.map(({ waarde, label }) => `${waarde} ${label}`)).toEqual(['1 loopt', '3 gepland']);
    expect(grafiek.csv).toBe('/data/grafieken/fase-per-editie.csv');
  });

  test('every actie of the programme is in each bar; with one editie there is nothing to compare, and no chart', () => {
    const monitor = fixtureMonitor();
    const totals = doorDeEdities(monitor).map(({ rijen }) => rijen.map(({ cellen }) => cellen.reduce((a, b) => a + b)));
    expect(totals).toEqual([
      [5, 5, 5],
      [5, 5, 5],
    ]);
    expect(doorDeEdities({ ...monitor, edities: monitor.edities.slice(0, 1) })).toEqual([]);
  });
});
