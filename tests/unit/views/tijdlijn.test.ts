import { describe, expect, test } from 'vitest';
import { vensterVan } from '../../../src/charts/venster.ts';
import { nieuwsteEditie } from '../../../src/domain/stand.ts';
import { keuzeView } from '../../../src/views/tijdlijn-keuze.ts';
import { eenSchermView } from '../../../src/views/een-scherm.ts';
import { rijenVan, tijdlijnView } from '../../../src/views/tijdlijn.ts';
import { kwartaalOf } from '../../../src/vocabulary/kwartaal.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { fixtureMonitor, meting } from '../maak.ts';

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

  test.each(['2025-12-31', '2026-01-01', '2031-06-01'])('also at and after the end (%s), in its own quarter', (nu) => {
    const { vandaag, axis } = view(nu);
    const { x, width } = axis.quarters.find(({ kwartaal }) => kwartaal === kwartaalOf(nu)) ?? { x: Infinity, width: 0 };
    expect(vandaag?.x).toBeGreaterThanOrEqual(x);
    expect(vandaag?.x).toBeLessThanOrEqual(x + width + 0.01);
  });

  test('the years run to the last known milestone, the end of the programme or today, whichever is last', () => {
    expect(view('2024-07-01').venster).toEqual({ van: '2022-Q1', tot: '2030-Q4' });
    expect(view('2031-06-01').venster.tot).toBe('2031-Q4');
    expect(vensterVan(monitorMet([meting('2023-06')]), '2024-07-01').tot).toBe('2025-Q4');
  });

  test('before the programme there is no line in the wrong place, only the sentence', () => {
    const { vandaag, lijnZin } = view('2021-12-31');
    expect(vandaag).toBeUndefined();
    expect(lijnZin).toMatch(/Vandaag, 31 december 2021, ligt vóór het begin van de tijdlijn/);
  });
});

describe('a row carries what it is chosen and sorted by', () => {
  const rijen = view('2024-07-01').groepen.flatMap((groep) => groep.rijen);
  const data = (nummer: string) => rijen.find((rij) => rij.nummer === nummer)?.data;

  test('of an actie that moved, with every party', () => {
    expect(data('1.1.1')).toEqual({
      'data-fase': 'afgerond',
      'data-status': 'afgerond-anders',
      'data-partij': 'voorbeeldministerie gemeente-voorbeeldstad',
      'data-bericht': 'geen',
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
  const tijdlijn = view('2024-07-01');
  const rijen = rijenVan(tijdlijn);
  const { velden, jaren, knoppen } = keuzeView(monitor, rijen, true);
  const waarden = (naam: string) =>
    velden.find((veld) => veld.naam === naam)?.groepen.flatMap(({ opties }) => opties.map(({ waarde }) => waarde));

  test('every actielijn, and only parties that are named with an actie', () => {
    expect(waarden('actielijn')).toEqual(['1', '2']);
    const named = new Set(monitor.acties.flatMap(({ partijen }) => partijen));
    expect(new Set(waarden('partij'))).toEqual(named);
  });

  test('on the page of one actielijn it does not ask for another', () => {
    expect(keuzeView(monitor, rijen, false).velden.map(({ naam }) => naam)).not.toContain('actielijn');
  });

  test('every quarter of the programme, and every year with one press', () => {
    expect(waarden('van')).toHaveLength(16);
    expect(jaren.map(({ label }) => label)).toEqual(['2022', '2023', '2024', '2025', 'alle jaren']);
    expect(jaren[1]?.jaar).toBe('2023');
  });

  test('the common choices say how many acties they leave', () => {
    const zo = (naam: `data-${string}`, waarde: string) => rijen.filter(({ data }) => data[naam] === waarde).length;
    expect(knoppen.map(({ vraag, aantal }) => [vraag, aantal])).toEqual([
      ['?status=afwijking', zo('data-status', 'afwijking')],
      ['?bericht=geen', zo('data-bericht', 'geen')],
      ['?fase=afgerond', zo('data-fase', 'afgerond')],
      ['?actielijn=1', undefined],
      ['?actielijn=2', undefined],
    ]);
  });

  test('the picture of all acties has the rows of the tables, and the sign of every phase in it', () => {
    const beeld = eenSchermView([{ tijdlijn }]);
    expect(beeld.panelen.flatMap((paneel) => paneel.rijen.map(({ url }) => url))).toEqual(rijen.map(({ url }) => url));
    expect(new Set(beeld.fasen.map(({ toon }) => toon))).toEqual(new Set(rijen.map(({ toon }) => toon)));
  });
});
