import { describe, expect, test } from 'vitest';
import { actueelView } from '../../../src/views/actueel.ts';
import { fixtureMonitor } from '../maak.ts';

describe('a reader sees how old the news of each actie is', () => {
  const monitor = fixtureMonitor();
  const view = actueelView(monitor, '2024-09-01');

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

  test('every actie is named with its age, oldest first, under its actielijn', () => {
    const acties = view.groepen.flatMap((groep) => groep.acties);
    expect(acties.map(({ nummer, sinds, ouderdom }) => `${nummer}: ${sinds}, ${ouderdom}`)).toEqual([
      '1.1.10: juni 2023, ongeveer 1 jaar oud',
      '1.1.2: 15 december 2023, 3 kwartalen oud',
      '1.2.1: 15 december 2023, 3 kwartalen oud',
      '1.1.1: juni 2024, 1 kwartaal oud',
      '2.1.1: 15 december 2023, 3 kwartalen oud',
    ]);
    expect(acties[0]).toMatchObject({ titel: 'Zaaigoed voor scholen', url: '/acties/1-1-10-zaaigoed-voor-scholen/' });
  });

  test('the picture has a full square for every editie that told of an actie', () => {
    const { kolommen, panelen } = view.berichten;
    expect(kolommen).toEqual(['’23', '', '’24']);
    expect(panelen.flatMap(({ rijen }) => rijen.map(({ nummer, heeft }) => [nummer, ...heeft]))).toEqual(
      monitor.acties.map(({ nummer, metingen }) => [
        nummer,
        ...monitor.edities.map(({ id }) => metingen.some(({ editie }) => editie === id)),
      ]),
    );
  });
  test('nothing here calls silence a delay', () => {
    expect(JSON.stringify(view)).not.toMatch(/te laat|vertra|achter|gemist/i);
  });
});
