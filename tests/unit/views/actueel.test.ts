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

  test('every actie is named with its age; those without a later word apart, under their actielijn', () => {
    const url = '/acties/1-1-10-zaaigoed-voor-scholen/';
    expect(view.stil.map(({ nummer }) => nummer)).toEqual(['1']);
    expect(view.stil[0]?.acties).toMatchObject([
      {
        nummer: '1.1.10',
        titel: 'Zaaigoed voor scholen',
        url,
        sinds: 'juni 2023',
        ouderdom: 'ongeveer 1,5 jaar oud',
      },
    ]);
    const later = view.later.flatMap(({ acties }) => acties);
    expect(later.map(({ nummer, ouderdom }) => `${nummer}: ${ouderdom}`)).toEqual([
      '1.1.2: 3 kwartalen oud',
      '1.2.1: 3 kwartalen oud',
      '1.1.1: 1 kwartaal oud',
      '2.1.1: 3 kwartalen oud',
    ]);
  });

  test('every document stands there, with how far it was read', () => {
    expect(view.bronnen.map(({ url, gelezen }) => `${url} ${gelezen}`)).toEqual([
      '/over/#bron-monitor-2023-06 geheel gelezen',
      '/over/#bron-brief-2023-12 als samenvatting gelezen',
      '/over/#bron-krant-2024 deels gelezen',
    ]);
  });

  test('nothing here calls silence a delay', () => {
    expect(JSON.stringify(view)).not.toMatch(/te laat|vertra|achter|gemist/i);
  });
});
