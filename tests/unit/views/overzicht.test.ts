import { describe, expect, test } from 'vitest';
import { overzichtView } from '../../../src/views/overzicht.ts';
import type { Kwartaal } from '../../../src/vocabulary/kwartaal.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { fixtureMonitor, meting, mijlpaal } from '../maak.ts';

const monitor = fixtureMonitor();

describe('who opens the front page reads at once whether the programme still runs', () => {
  test.each([
    ['2025-12-31', 'Hoe groen zijn de buurten al?', 'begon in 2022 en is gepland tot en met 2025.'],
    ['2026-01-01', 'Hoe groen werden de buurten?', 'was gepland van 2022 tot en met 2025.'],
  ])('until the end of its last quarter in the present, then in the past: %s', (nu, titel, wanneer) => {
    const zin = `Het programma Voorbeeldprogramma Groene Buurten (VGB) ${wanneer}`;
    expect(overzichtView(monitor, nu)).toMatchObject({ titel, zin });
  });
});

describe('who opens the front page sees the programme in numbers', () => {
  const view = overzichtView(monitor, '2024-09-01');

  test('per actielijn under the headings, adding up to all acties', () => {
    expect(view.kolommen.join(', ')).toBe(
      'Acties, Afwijking, Herbeoordeling, Afgerond anders, Conform planning, Niet bekend',
    );
    expect(view.actielijnen.map(({ nummer, cellen }) => [nummer, ...cellen])).toEqual([
      ['1', 4, 1, 0, 1, 0, 2],
      ['2', 1, 0, 1, 0, 0, 0],
    ]);
    expect(view.telling.totaal).toBe(5);
  });

  test('in a sentence, with when they are', () => {
    expect(view.zinnen).toMatchObject({
      afwijking: '1 van de 5 acties wijkt af van de planning.',
      onbekend: 'Bij 2 acties zegt geen bron of het op tijd ging.',
    });
    expect(view.actueelZin).toContain('Over 1 van de 5 acties');
  });
});

describe('who opens the front page sees what changed, what slipped and what comes', () => {
  test('the last change, and the news of the programme itself', () => {
    const view = overzichtView(monitor, '2024-09-01');
    expect(view.laatste?.titel).toBe('Stand juni 2024');
    expect(view.nieuws.map(({ editie }) => editie)).toEqual(['2023-12']);
    expect(view.slug).toBe('programma');
  });

  test('the first two quarters in which something is due', () => {
    expect(overzichtView(monitor, '2024-09-01').komend.map(({ titel }) => titel)).toEqual([
      'Vierde kwartaal van 2024',
      'Tweede kwartaal van 2026',
    ]);
    expect(overzichtView(monitor, '2031-01-01').komend).toEqual([]);
  });

  test('the six largest slips', () => {
    const late = (i: number) => {
      const kwartaal = `203${i}-Q1` as Kwartaal;
      const mijlpalen = [mijlpaal({ kwartaal, oorspronkelijk: '2023-Q1', stand: 'verschoven' })];
      return [meting('2023-06', { status: 'afwijking', mijlpalen })];
    };
    const view = overzichtView(monitorMet(...[0, 1, 2, 3, 4, 5, 6, 7].map(late)), '2024-01-01');
    const nummers = view.afwijkingen.flatMap(({ acties }) => acties.map(({ nummer }) => nummer));
    expect(nummers).toEqual(['1.1.8', '1.1.7', '1.1.6', '1.1.5', '1.1.4', '1.1.3']);
  });
});
