import { describe, expect, test } from 'vitest';
import { nieuwsteEditie } from '../../../src/domain/stand.ts';
import { keuzeView } from '../../../src/views/tijdlijn-keuze.ts';
import { tijdlijnView } from '../../../src/views/tijdlijn.ts';
import { fixtureMonitor } from '../maak.ts';

const monitor = fixtureMonitor();
const view = (nu: string) => tijdlijnView(monitor, monitor.acties, nieuwsteEditie(monitor), nu);

describe('a reader knows where today is on the timeline', () => {
  test('within the programme it has a line, named in the sentence', () => {
    const { vandaag, peil, lijnZin } = view('2025-03-01');
    expect(vandaag?.x).toBeGreaterThan(peil.x);
    expect(lijnZin).toBe(
      'De stippellijn staat bij juni 2024: zo oud zijn de nieuwste gegevens. De doorgetrokken lijn is vandaag, 1 maart 2025.',
    );
  });

  test('until the end of its last quarter', () => {
    expect(view('2025-12-31').vandaag).toBeDefined();
  });

  test.each([
    ['2021-12-31', /Vandaag, 31 december 2021, ligt vóór het begin van de tijdlijn/],
    ['2026-01-01', /Vandaag, 1 januari 2026, ligt na het einde van de tijdlijn.*gepland tot en met 2025/],
  ])('outside the programme (%s) there is no line in the wrong place, only the sentence', (nu, zin) => {
    const { vandaag, lijnZin } = view(nu);
    expect(vandaag).toBeUndefined();
    expect(lijnZin).toMatch(zin);
  });
});

describe('a row carries what it is chosen and sorted by', () => {
  const rijen = view('2024-07-01').groepen.flatMap((groep) => groep.rijen);
  const data = (nummer: string) => rijen.find((rij) => rij.nummer === nummer)?.data;

  test('of an actie that moved, with every party', () => {
    expect(data('1.1.1')).toEqual({
      'data-fase': 'afgerond',
      'data-status': 'afgerond-anders',
      'data-start': '2022-Q3',
      'data-verschuiving': 2,
      'data-tijd': '2022-Q3/2024-Q2',
    });
  });

  test('of one that slipped by nobody knows how much, and goes on', () => {
    expect(data('1.2.1')?.['data-verschuiving']).toBe('onbekend');
    expect(data('1.1.2')?.['data-tijd']).toContain('2023-Q2/..');
  });

  test('of one without times nothing is made up', () => {
    expect(data('1.1.10')).toMatchObject({
      'data-start': undefined,
      'data-verschuiving': undefined,
      'data-tijd': undefined,
    });
  });
});

describe('the form offers what can be found', () => {
  const { velden, periode, jaren } = keuzeView(monitor, true);
  const waarden = (naam: string) => velden.find((veld) => veld.naam === naam)?.opties.map(({ waarde }) => waarde);

  test('every actielijn, and only parties that are named with an actie', () => {
    expect(waarden('actielijn')).toEqual(['1', '2']);
    const named = new Set(monitor.acties.flatMap(({ partijen }) => partijen));
    expect(new Set(waarden('partij'))).toEqual(named);
  });

  test('on the page of one actielijn it does not ask for another', () => {
    expect(keuzeView(monitor, false).velden.map(({ naam }) => naam)).toEqual(['partij', 'fase', 'status']);
  });

  test('every quarter of the programme, and every year with one press', () => {
    expect(periode[0]?.jaren.flatMap(({ opties }) => opties)).toHaveLength(16);
    expect(jaren.map(({ label }) => label)).toEqual(['2022', '2023', '2024', '2025', 'alle jaren']);
    expect(jaren[1]).toMatchObject({ van: '2023-Q1', tot: '2023-Q4' });
  });
});
