import { describe, expect, test } from 'vitest';
import { actueelView } from '../../../src/views/actueel.ts';
import { fixtureMonitor } from '../maak.ts';

describe('a reader sees how old the news of each actie is', () => {
  const view = actueelView(fixtureMonitor(), '2024-09-01');

  test('in one sentence, about what was read and not about how it goes', () => {
    expect(view.zin).toBe(
      'Over 1 van de 5 acties staat in de bronnen die deze site las, geen bericht van na juni 2023.',
    );
  });

  test('counted per actielijn and editie, the newest editie first', () => {
    expect(view.grafiek.kolommen).toEqual(['Uit juni 2024', 'Uit december 2023', 'Uit juni 2023']);
    expect(view.grafiek.rijen.map(({ naam, url, cellen }) => [naam, url, cellen])).toEqual([
      ['1. Groen dichtbij', '/actielijnen/1-groen-dichtbij/', [1, 2, 1]],
      ['2. Water in de wijk', '/actielijnen/2-water-in-de-wijk/', [0, 1, 0]],
    ]);
  });

  test('every actie is counted once', () => {
    expect(view.grafiek.rijen.flatMap(({ cellen }) => cellen).reduce((sum, each) => sum + each)).toBe(5);
  });

  test('those without a later word are named, with since when; an actielijn without them is not', () => {
    expect(view.stil).toMatchObject([
      {
        nummer: '1',
        acties: [
          {
            nummer: '1.1.10',
            titel: 'Zaaigoed voor scholen',
            url: '/acties/1-1-10-zaaigoed-voor-scholen/',
            sinds: 'juni 2023',
            ouderdom: '1 jaar en 1 kwartaal oud',
          },
        ],
      },
    ]);
    expect(view.stil).toHaveLength(1);
  });

  test('every actie is named with its age, with or without a later word', () => {
    const named = [...view.stil, ...view.later].flatMap(({ acties }) => acties.map(({ nummer }) => nummer));
    expect(named.sort()).toEqual(
      fixtureMonitor()
        .acties.map(({ nummer }) => nummer)
        .sort(),
    );
    for (const { acties } of view.later) for (const { ouderdom } of acties) expect(ouderdom).toMatch(/^\d kwarta/);
  });

  test('one quarter is one quarter', () => {
    const [line] = actueelView(fixtureMonitor(), '2023-07-01').stil;
    expect(line?.acties[0]?.ouderdom).toBe('1 kwartaal oud');
  });

  test('every document stands there, with how far it was read', () => {
    expect(view.bronnen).toEqual([
      { titel: 'Voorbeeldmonitor juni 2023', url: '/over/#bron-monitor-2023-06', gelezen: 'geheel gelezen' },
      {
        titel: 'Brief over de voortgang van Groene Buurten',
        url: '/over/#bron-brief-2023-12',
        gelezen: 'als samenvatting gelezen',
      },
      { titel: 'Berichten in De Voorbeeldkrant', url: '/over/#bron-krant-2024', gelezen: 'deels gelezen' },
    ]);
  });

  test('nothing here calls silence a delay', () => {
    expect(JSON.stringify(view)).not.toMatch(/te laat|vertra|achter|gemist/i);
  });
});
