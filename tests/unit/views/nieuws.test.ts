import { describe, expect, test } from 'vitest';
import { laatsteNieuws, nieuwsSecties } from '../../../src/views/nieuws.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { fixtureMonitor, meting } from '../maak.ts';

const monitor = fixtureMonitor();

describe('a reader of the programme or an actielijn sees its own news', () => {
  test('with the editie it stood in, of when that is, and the document', () => {
    expect(nieuwsSecties(monitor, monitor.programma)).toMatchObject([
      {
        editie: '2023-12',
        titel: 'Voortgangsbrief december 2023',
        standVan: '15 december 2023',
        bronnen: [{ titel: 'Brief over de voortgang van Groene Buurten', vindplaatsen: ['bladzijde 1'] }],
      },
    ]);
  });

  test('newest first, and only where there is a text', () => {
    const told = {
      ...monitor.programma,
      metingen: ['2024-06', '2023-12', '2023-06'].map((editie) => ({ editie, bronnen: [{ bron: 'krant-2024' }] })),
      secties: ['2024-06', '2023-06'].map((editie) => ({ editie, tekst: 'Nieuws.', regel: 1 })),
    };
    expect(nieuwsSecties(monitor, told).map(({ editie }) => editie)).toEqual(['2024-06', '2023-06']);
  });
});

describe('a reader sees what changed last', () => {
  test('from the newest editie, with a link to all of it', () => {
    const last = laatsteNieuws(monitor, () => true);
    expect(last).toMatchObject({ titel: 'Stand juni 2024', url: '/edities/2024-06/wijzigingen/' });
    expect(last?.nieuws.map(({ nummer }) => nummer)).toEqual(['1.1.1', '1.2']);
  });

  test('from an older one, where the newest is silent about what is asked', () => {
    const last = laatsteNieuws(monitor, ({ ding }) => ding.slug === '2-1-1-kaart-waterpleinen');
    expect(last?.titel).toBe('Voortgangsbrief december 2023');
    expect(last?.nieuws.map(({ nummer }) => nummer)).toEqual(['2.1.1']);
  });

  test('nothing, where only the first editie speaks: that is no change', () => {
    expect(laatsteNieuws(monitor, ({ ding }) => ding.slug === '1-1-10-zaaigoed-voor-scholen')).toBeUndefined();
    expect(laatsteNieuws(monitorMet([meting('2023-06', { fase: 'loopt' })]), () => true)).toBeUndefined();
  });
});
