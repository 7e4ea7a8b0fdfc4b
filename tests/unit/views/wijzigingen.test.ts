import { describe, expect, test } from 'vitest';
import type { Monitor } from '../../../src/domain/monitor.ts';
import { wijzigingenView, type NieuwsView } from '../../../src/views/wijzigingen.ts';
import { nth } from '../checks/toets.ts';
import { monitorMet, type Verteld } from '../domain/geschiedenis.ts';
import { fixtureMonitor, meting, mijlpaal } from '../maak.ts';

function viewOf(monitor: Monitor, id: string) {
  return wijzigingenView(monitor, nth(monitor.edities.filter((each) => each.id === id)));
}

/** What changed for the one actie that an editie of December says this of. */
function veranderd(nieuw: Partial<Verteld>, oud: Partial<Verteld>): NieuwsView {
  return nth(viewOf(monitorMet([meting('2023-12', nieuw), meting('2023-06', oud)]), '2023-12').nieuws);
}

const velden = (nieuws: NieuwsView | undefined) =>
  nieuws?.velden.map(({ naam, oud, nieuw }) => [naam, ...(oud === undefined ? [] : [oud]), nieuw].join(' → '));

describe('a reader of an editie sees what it changed', () => {
  const view = viewOf(fixtureMonitor(), '2023-12');

  test('how much, and that the rest stays as it was', () => {
    expect(view).toMatchObject({
      titel: 'Voortgangsbrief december 2023',
      editieUrl: '/edities/2023-12/',
      url: '/edities/2023-12/wijzigingen/',
      vorige: { titel: 'Voorbeeldmonitor juni 2023', url: '/edities/2023-06/' },
      zin: 'In deze editie is er nieuws over 4 acties en 3 onderwerpen. Over de andere acties zegt deze editie niets. Daarvan blijft staan wat er stond.',
      tellingen: [
        '3 andere fasen',
        '5 andere oordelen',
        '5 nieuwe of andere mijlpalen',
        '1 andere planning',
        '7 nieuwe teksten',
      ],
    });
  });

  test('one is one, and silence is counted nowhere', () => {
    expect(viewOf(fixtureMonitor(), '2024-06')).toMatchObject({
      zin: expect.stringContaining('nieuws over 1 actie en 1 onderwerp.') as string,
      tellingen: [
        '1 andere fase',
        '1 ander oordeel',
        '0 nieuwe of andere mijlpalen',
        '0 andere planningen',
        '1 nieuwe tekst',
      ],
    });
  });

  test('each thing that the editie speaks of, with the place on its page where there is one', () => {
    expect(view.nieuws.map(({ url }) => url)).toEqual([
      '/#2023-12',
      '/actielijnen/1-groen-dichtbij/#2023-12',
      '/onderwerpen/1-1-geveltuinen/#2023-12',
      '/acties/1-1-1-subsidie-geveltuinen/#2023-12',
      '/acties/1-1-2-plantendag/#2023-12',
      '/onderwerpen/1-2-parken/',
      '/acties/1-2-1-parkenplan/#2023-12',
      '/onderwerpen/2-1-waterpleinen/',
      '/acties/2-1-1-kaart-waterpleinen/#2023-12',
    ]);
  });

  test('in the words of the site, from old to new', () => {
    const of = (wanted: string) => velden(view.nieuws.find(({ nummer }) => nummer === wanted));
    expect(of('1.1')).toEqual(["Stoplicht → Conform planning → Risico's of vertraging"]);
    const tijd = '3e kwartaal 2022 tot en met 2e kwartaal 2023: conform planning';
    expect(of('1.1.1')).toEqual([
      'Fase → Gepland → Loopt',
      'Planning → Conform planning → Afwijking van planning',
      `Tijd → ${tijd} → ${tijd}; 3e tot en met 4e kwartaal 2023: afwijking van planning; 1e tot en met 2e kwartaal 2024, ongeveer: gepland`,
      'Mijlpaal → Regeling gaat open: 3e kwartaal 2023 → Regeling gaat open: 15 januari 2024 (eerst 3e kwartaal 2023, 2 kwartalen later)',
    ]);
  });

  test('the first editie has nothing before it', () => {
    const first = viewOf(fixtureMonitor(), '2023-06');
    expect(first.vorige).toBeUndefined();
    expect(first.nieuws.flatMap(({ velden }) => velden).filter(({ oud }) => oud !== undefined)).toEqual([]);
  });
});

describe('a reader never sees a change from something to the same', () => {
  const planning = (stand: 'gepland' | 'afwijking') => [{ van: '2023-Q1', tot: '2023-Q4', stand } as const];
  const jaar = '1e tot en met 4e kwartaal 2023';

  test('a bar of the same time with another judgement says which; a planning that is no more is told', () => {
    const gepland = { planning: planning('gepland') };
    expect(velden(veranderd({ planning: planning('afwijking') }, gepland))).toEqual([
      `Tijd → ${jaar}: gepland → ${jaar}: afwijking van planning`,
    ]);
    expect(velden(veranderd({ planning: [] }, gepland))).toEqual([`Tijd → ${jaar}: gepland → geen planning`]);
  });

  test('nothing known before is shown as new, without an old value', () => {
    expect(velden(veranderd({ fase: 'loopt', mijlpalen: [mijlpaal()] }, {}))).toEqual([
      'Fase → Fase niet bekend → Loopt',
      'Mijlpaal → Regeling gaat open: 3e kwartaal 2023',
    ]);
  });

  test('what is said again is no change', () => {
    const same: Partial<Verteld> = { planning: planning('gepland'), fase: 'loopt', mijlpalen: [mijlpaal()] };
    expect(veranderd(same, same)).toMatchObject({ velden: [], heeftTekst: false, verschil: [] });
  });
});

describe('a reader can compare a text with the one before it', () => {
  test('sentence by sentence: what stayed, what came, what went', () => {
    const { verschil, heeftTekst } = veranderd(
      { tekst: 'Er is een wet. De wet geldt nu.' },
      { tekst: 'Er is een wet. De wet komt nog.' },
    );
    expect(heeftTekst).toBe(true);
    expect(verschil.map(({ soort, tekst }) => [soort, tekst.trim()])).toEqual([
      ['gelijk', 'Er is een wet.'],
      ['weg', 'De wet komt nog.'],
      ['nieuw', 'De wet geldt nu.'],
    ]);
  });

  test('a first text is compared with nothing', () => {
    expect(veranderd({ tekst: 'De wet geldt nu.' }, {})).toMatchObject({ heeftTekst: true, verschil: [] });
  });

  test('no word of either text is lost', () => {
    const [oud, nieuw] = ['Er is een wet.\n\nDe wet komt nog.', 'Er is geen wet. De wet komt nog niet.'];
    const { verschil } = veranderd({ tekst: nieuw }, { tekst: oud });
    const without = (not: string) =>
      verschil
        .filter(({ soort }) => soort !== not)
        .map(({ tekst }) => tekst)
        .join('');
    expect([without('nieuw'), without('weg')]).toEqual([oud, nieuw]);
  });
});
