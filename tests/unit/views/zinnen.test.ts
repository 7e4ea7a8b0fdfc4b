import { describe, expect, test } from 'vitest';
import { buildMonitor, type Editie } from '../../../src/domain/monitor.ts';
import { countActies } from '../../../src/domain/tellingen.ts';
import type { Mijlpaal } from '../../../src/schema/meting.ts';
import { versheidZin } from '../../../src/views/actueel.ts';
import { samenvattingZinnen } from '../../../src/views/afwijkingen.ts';
import { doorDeEdities, onbekendZin, verloopZin } from '../../../src/views/door-de-edities.ts';
import { grootsteZin, verschuivingenView } from '../../../src/views/verschuivingen.ts';
import { monitorMet, type Verteld } from '../domain/geschiedenis.ts';
import { fixtureContent, fixtureMonitor, meting, mijlpaal } from '../maak.ts';

/** Sentences that count, in good Dutch for none, one and more. What a whole page says: tests/golden/paginas. */

const NIETS = countActies([], '').status;

describe('a reader reads in two or three sentences what stands out', () => {
  test.each([
    [
      'no deviation is no praise: the source just names none',
      { totaal: 13, status: { ...NIETS, onbekend: 13 } },
      'Bij geen van de 13 acties noemt de bron een afwijking van de planning.',
      'Bij 13 acties zegt geen bron of het op tijd ging.',
      undefined,
    ],
    [
      'one deviates, of one nothing is known',
      { totaal: 3, status: { ...NIETS, afwijking: 1, onbekend: 1, 'conform-planning': 1 } },
      '1 van de 3 acties wijkt af van de planning.',
      'Bij 1 actie zegt geen bron of het op tijd ging.',
      'Verder: 1 conform planning.',
    ],
    [
      'many deviate',
      {
        totaal: 20,
        status: { ...NIETS, 'conform-planning': 4, afwijking: 5, 'afgerond-anders': 1, herbeoordeling: 2, onbekend: 8 },
      },
      '5 van de 20 acties wijken af van de planning.',
      'Bij 8 acties zegt geen bron of het op tijd ging.',
      'Verder: 4 conform planning, 1 anders afgerond dan gepland, 2 in herbeoordeling.',
    ],
    [
      'of every actie something is said',
      { totaal: 2, status: { ...NIETS, 'conform-planning': 2 } },
      'Bij geen van de 2 acties noemt de bron een afwijking van de planning.',
      'Bij elke actie zegt een bron iets over de planning.',
      'Verder: 2 conform planning.',
    ],
  ])('%s', (_, telling, afwijking, onbekend, overig) => {
    expect(samenvattingZinnen(telling)).toEqual({ afwijking, onbekend, overig });
  });
});

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

test('every actie of the programme is in each bar; with one editie there is nothing to compare, and no chart', () => {
  const monitor = fixtureMonitor();
  const totals = doorDeEdities(monitor).map(({ rijen }) => rijen.map(({ cellen }) => cellen.reduce((a, b) => a + b)));
  expect(totals).toEqual([
    [5, 5, 5],
    [5, 5, 5],
  ]);
  expect(doorDeEdities({ ...monitor, edities: monitor.edities.slice(0, 1) })).toEqual([]);
});

/** An actie whose milestone was planned for the third quarter of 2023, and what a year later is said of it. */
function daarna(velden: Partial<Mijlpaal>): Verteld[] {
  return [meting('2024-06', { mijlpalen: [mijlpaal(velden)] }), meting('2023-06', { mijlpalen: [mijlpaal()] })];
}

describe('the sentence is right for one and for none', () => {
  test('one', () => {
    const { zin } = verschuivingenView(monitorMet(daarna({ stand: 'gemist' })));
    expect(zin).toBe(
      '1 mijlpaal is later gekomen, verschoven of niet gehaald. Daarvan is er 1 niet gehaald. Bij 1 mijlpaal zeggen de bronnen niet hoe groot het verschil is.',
    );
  });

  test('none', () => {
    const view = verschuivingenView(monitorMet(daarna({})));
    expect(view).toEqual({
      rijen: [],
      zin: 'Volgens de bronnen is geen mijlpaal later gekomen, verschoven of niet gehaald.',
      actielijnen: [],
      grafiek: {
        titel: '',
        bars: [],
        csv: '/data/grafieken/verschuivingen.csv',
        excel: '/data/grafieken/verschuivingen-excel.csv',
      },
    });
  });
});

test('a slip of the programme itself belongs to no actielijn', () => {
  const content = fixtureContent();
  content.programma?.data.metingen[0]?.bronnen.push({ bron: 'krant-2024' });
  Object.assign(content.programma?.data.metingen[0] ?? {}, {
    mijlpalen: [mijlpaal({ kwartaal: '2030-Q4', oorspronkelijk: '2025-Q4', stand: 'verschoven' })],
  });
  expect(verschuivingenView(buildMonitor(content)).rijen[0]).toMatchObject({
    nummer: '',
    titel: 'Het programma VGB',
    url: '/',
    actielijn: undefined,
    verschil: '5 jaar later',
    bronnen: [{ titel: 'Brief over de voortgang van Groene Buurten' }, { titel: 'Berichten in De Voorbeeldkrant' }],
  });
});
