import { describe, expect, test } from 'vitest';
import type { Monitor } from '../../../src/domain/monitor.ts';
import { wijzigingenView, type NieuwsView } from '../../../src/views/wijzigingen.ts';
import { monitorMet, type Verteld } from '../domain/geschiedenis.ts';
import { fixtureMonitor, meting, mijlpaal } from '../maak.ts';

function viewOf(monitor: Monitor, id: string) {
  const editie = monitor.edities.find((each) => each.id === id);
  if (!editie) throw new Error(`Er is geen editie ${id}.`);
  return wijzigingenView(monitor, editie);
}

/** What changed for the one actie that an editie of December says this of. */
function veranderd(nieuw: Partial<Verteld>, oud: Partial<Verteld>): NieuwsView {
  const [only] = viewOf(monitorMet([meting('2023-12', nieuw), meting('2023-06', oud)]), '2023-12').nieuws;
  if (!only) throw new Error('Er is geen nieuws.');
  return only;
}

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
        '4 nieuwe of andere mijlpalen',
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

  test('each thing that the editie speaks of, by nummer, with the place on its page where there is one', () => {
    expect(view.nieuws.map(({ nummer, soort, url }) => [nummer, soort, url])).toEqual([
      ['', 'programma', '/#2023-12'],
      ['1', 'actielijnen', '/actielijnen/1-groen-dichtbij/#2023-12'],
      ['1.1', 'onderwerpen', '/onderwerpen/1-1-geveltuinen/#2023-12'],
      ['1.1.1', 'acties', '/acties/1-1-1-subsidie-geveltuinen/#2023-12'],
      ['1.1.2', 'acties', '/acties/1-1-2-plantendag/#2023-12'],
      ['1.2', 'onderwerpen', '/onderwerpen/1-2-parken/'],
      ['1.2.1', 'acties', '/acties/1-2-1-parkenplan/#2023-12'],
      ['2.1', 'onderwerpen', '/onderwerpen/2-1-waterpleinen/'],
      ['2.1.1', 'acties', '/acties/2-1-1-kaart-waterpleinen/#2023-12'],
    ]);
  });

  test('in the words of the site, from old to new', () => {
    expect(view.nieuws.find(({ nummer }) => nummer === '1.1.1')?.velden).toEqual([
      { naam: 'Fase', oud: 'Gepland', nieuw: 'Loopt' },
      { naam: 'Planning', oud: 'Conform planning', nieuw: 'Afwijking van planning' },
      {
        naam: 'Tijd',
        oud: '3e kwartaal 2022 tot en met 2e kwartaal 2023: conform planning',
        nieuw:
          '3e kwartaal 2022 tot en met 2e kwartaal 2023: conform planning; 3e tot en met 4e kwartaal 2023: afwijking van planning; 1e tot en met 2e kwartaal 2024, ongeveer: gepland',
      },
      {
        naam: 'Mijlpaal',
        oud: 'Regeling gaat open: 3e kwartaal 2023',
        nieuw: 'Regeling gaat open: 15 januari 2024 (eerst 3e kwartaal 2023, 2 kwartalen later)',
      },
    ]);
    expect(view.nieuws.find(({ nummer }) => nummer === '1.1')?.velden).toEqual([
      { naam: 'Stoplicht', oud: 'Conform planning', nieuw: "Risico's of vertraging" },
    ]);
  });

  test('the first editie has nothing before it', () => {
    const first = viewOf(fixtureMonitor(), '2023-06');
    expect(first.vorige).toBeUndefined();
    expect(first.nieuws.flatMap(({ velden }) => velden).filter(({ oud }) => oud !== undefined)).toEqual([]);
  });
});

describe('a reader never sees a change from something to the same', () => {
  const balk = { van: '2023-Q1', tot: '2023-Q4' } as const;

  test('a bar of the same time with another judgement says which', () => {
    expect(
      veranderd({ planning: [{ ...balk, stand: 'afwijking' }] }, { planning: [{ ...balk, stand: 'conform-planning' }] })
        .velden,
    ).toEqual([
      {
        naam: 'Tijd',
        oud: '1e tot en met 4e kwartaal 2023: conform planning',
        nieuw: '1e tot en met 4e kwartaal 2023: afwijking van planning',
      },
    ]);
  });

  test('a planning that is no more is told', () => {
    expect(veranderd({ planning: [] }, { planning: [{ ...balk, stand: 'gepland' }] }).velden).toEqual([
      { naam: 'Tijd', oud: '1e tot en met 4e kwartaal 2023: gepland', nieuw: 'geen planning' },
    ]);
  });

  test('nothing known before is shown as new, without an old value', () => {
    expect(veranderd({ fase: 'loopt', mijlpalen: [mijlpaal()] }, {}).velden).toEqual([
      { naam: 'Fase', oud: 'Fase onbekend', nieuw: 'Loopt' },
      { naam: 'Mijlpaal', oud: undefined, nieuw: 'Regeling gaat open: 3e kwartaal 2023' },
    ]);
  });

  test('what is said again is no change', () => {
    const same = { fase: 'loopt', planning: [{ ...balk, stand: 'gepland' }], mijlpalen: [mijlpaal()] } as const;
    const again = { ...same, planning: [...same.planning], mijlpalen: [...same.mijlpalen] };
    expect(veranderd(again, again)).toMatchObject({ velden: [], heeftTekst: false, verschil: [] });
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
    for (const editie of ['2023-12', '2024-06']) {
      const monitor = fixtureMonitor();
      for (const { slug, verschil, nummer } of viewOf(monitor, editie).nieuws) {
        const thing = [...monitor.acties, ...monitor.onderwerpen].find((each) => each.slug === slug);
        if (!thing || verschil.length === 0) continue;
        const at = thing.secties.findIndex((each) => each.editie === editie);
        const join = (not: string) =>
          verschil
            .filter(({ soort }) => soort !== not)
            .map(({ tekst }) => tekst)
            .join('');
        expect([nummer, join('weg'), join('nieuw')]).toEqual([
          nummer,
          thing.secties[at]?.tekst,
          thing.secties[at + 1]?.tekst,
        ]);
      }
    }
  });
});
