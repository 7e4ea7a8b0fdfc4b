import { describe, expect, test } from 'vitest';
import { vensterVan } from '../../../src/charts/venster.ts';
import { nieuwsteEditie } from '../../../src/domain/stand.ts';
import { keuzeView } from '../../../src/views/tijdlijn-keuze.ts';
import { eenSchermView } from '../../../src/views/een-scherm.ts';
import { editieView } from '../../../src/views/editie.ts';
import { rijenVan, tijdlijnView } from '../../../src/views/tijdlijn.ts';
import { kwartaalOf } from '../../../src/vocabulary/kwartaal.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { fixtureMonitor, meting } from '../maak.ts';

const monitor = fixtureMonitor();
const view = (nu: string) => tijdlijnView(monitor, monitor.acties, nieuwsteEditie(monitor), nu);

describe('a reader knows where today is on the timeline', () => {
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
});

describe('the form offers what can be found', () => {
  const tijdlijn = view('2024-07-01');
  const rijen = rijenVan(tijdlijn);
  const { velden } = keuzeView(monitor, rijen, true);
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

  test('the picture of all acties has the rows of the tables, and the sign of every phase in it', () => {
    const beeld = eenSchermView([{ tijdlijn }]);
    expect(beeld.panelen.flatMap((paneel) => paneel.rijen.map(({ url }) => url))).toEqual(rijen.map(({ url }) => url));
    expect(new Set(beeld.fasen.map(({ toon }) => toon))).toEqual(new Set(rijen.map(({ toon }) => toon)));
  });
});

test('the drawing of an actie in an editie has what its words say', () => {
  const acties = monitor.edities.flatMap((editie) =>
    editieView(monitor, editie).actielijnen.flatMap((lijn) => lijn.onderwerpen.flatMap((each) => each.acties)),
  );
  expect(acties.length).toBeGreaterThan(0);
  for (const { drawing, woorden } of acties) expect(drawing.bars.length + drawing.marks.length).toBe(woorden.length);
});
