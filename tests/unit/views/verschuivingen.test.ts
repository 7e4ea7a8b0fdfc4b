import { describe, expect, test } from 'vitest';
import { buildMonitor } from '../../../src/domain/monitor.ts';
import type { Mijlpaal } from '../../../src/schema/meting.ts';
import { verschuivingenView } from '../../../src/views/verschuivingen.ts';
import { monitorMet, type Verteld } from '../domain/geschiedenis.ts';
import { fixtureContent, fixtureMonitor, meting, mijlpaal } from '../maak.ts';

/** An actie whose milestone was planned for the third quarter of 2023, and what a year later is said of it. */
function daarna(velden: Partial<Mijlpaal>): Verteld[] {
  return [meting('2024-06', { mijlpalen: [mijlpaal(velden)] }), meting('2023-06', { mijlpalen: [mijlpaal()] })];
}

describe('a reader of the slips sees of each milestone the first plan, the new one and what happened', () => {
  const view = verschuivingenView(
    monitorMet(
      daarna({ kwartaal: undefined, datum: '2024-02-01', stand: 'gehaald' }),
      [
        meting('2023-06', {
          mijlpalen: [mijlpaal({ oorspronkelijk: 'onbekend', stand: 'verschoven', reden: 'ziekte' })],
        }),
      ],
      daarna({ kwartaal: '2025-Q3', stand: 'gemist' }),
      daarna({ stand: 'gemist' }),
      daarna({ kwartaal: '2024-Q3', oorspronkelijk: '2023-Q3', stand: 'verschoven' }),
      daarna({}),
    ),
  );
  const rij = (nummer: string) => view.rijen.find((each) => each.nummer === nummer);

  test('it came later', () => {
    expect(rij('1.1.1')).toMatchObject({
      titel: 'Actie 1.1.1',
      url: '/acties/1-1-1-actie/',
      actielijn: '1',
      wat: 'Regeling gaat open',
      oorspronkelijk: '3e kwartaal 2023',
      herzien: undefined,
      werkelijk: '1 februari 2024',
      verschil: '2 kwartalen later',
      uitkomst: 'Gebeurd, later dan gepland',
    });
  });

  test('it moved and has not come', () => {
    expect(rij('1.1.5')).toMatchObject({
      herzien: '3e kwartaal 2024',
      werkelijk: undefined,
      verschil: '1 jaar later',
      uitkomst: 'Verschoven',
    });
  });

  test('a size that no source gives is not made up', () => {
    expect(rij('1.1.2')).toMatchObject({
      oorspronkelijk: 'niet bekend',
      herzien: '3e kwartaal 2023',
      verschil: undefined,
      uitkomst: 'Verschoven',
      reden: 'ziekte',
    });
  });

  test('what was missed at a new moment is at least that much later', () => {
    expect(rij('1.1.3')).toMatchObject({
      herzien: '3e kwartaal 2025',
      werkelijk: undefined,
      verschil: 'minstens 2 jaar later',
      uitkomst: 'Niet gehaald',
    });
  });

  test('what was missed with no new moment has no size', () => {
    expect(rij('1.1.4')).toMatchObject({ herzien: undefined, verschil: undefined, uitkomst: 'Niet gehaald' });
  });

  test('a plan of which nothing more was heard is no slip', () => {
    expect(rij('1.1.6')).toBeUndefined();
  });

  test('the largest stands first, those of unknown size last', () => {
    expect(view.rijen.map(({ nummer }) => nummer)).toEqual(['1.1.3', '1.1.5', '1.1.1', '1.1.2', '1.1.4']);
  });

  test('the numbers are said in sentences', () => {
    expect(view.zin).toBe(
      '5 mijlpalen zijn later gekomen, verschoven of niet gehaald. Daarvan zijn er 2 niet gehaald. Bij 2 mijlpalen zeggen de bronnen niet hoe groot het verschil is.',
    );
  });

  test('the chart says in words what it shows', () => {
    expect(view.grafiek.titel).toBe('1 mijlpaal schoof het verst op: minstens 2 jaar later');
    expect(view.grafiek.bars.map(({ nummer, width }) => [nummer, width])).toEqual([
      ['1.1.3', 100],
      ['1.1.5', 50],
      ['1.1.1', 25],
    ]);
  });
});

describe('the sentence is right for one and for none', () => {
  test('one', () => {
    const { zin } = verschuivingenView(monitorMet(daarna({ stand: 'gemist' })));
    expect(zin).toBe(
      '1 mijlpaal is later gekomen, verschoven of niet gehaald. Daarvan is er 1 niet gehaald. Bij 1 mijlpaal zeggen de bronnen niet hoe groot het verschil is.',
    );
  });

  test('none', () => {
    const view = verschuivingenView(monitorMet(daarna({})));
    expect(view).toEqual({
      rijen: [],
      zin: 'Volgens de bronnen is geen mijlpaal later gekomen, verschoven of niet gehaald.',
      actielijnen: [],
      grafiek: {
        titel: '',
        bars: [],
        csv: '/data/grafieken/verschuivingen.csv',
        excel: '/data/grafieken/verschuivingen-excel.csv',
      },
    });
  });
});

describe('a reader can check and filter', () => {
  test('every document that says something of it is named once', () => {
    const first = verschuivingenView(fixtureMonitor()).rijen.find(({ nummer }) => nummer === '1.1.1');
    expect(first?.bronnen.map(({ titel }) => titel)).toEqual([
      'Voorbeeldmonitor juni 2023',
      'Berichten in De Voorbeeldkrant',
    ]);
  });

  test('only actielijnen with a slip can be chosen', () => {
    expect(verschuivingenView(monitorMet(daarna({ stand: 'gemist' }))).actielijnen).toEqual([
      { nummer: '1', titel: 'Lijn' },
    ]);
  });

  test('a slip of the programme itself belongs to no actielijn', () => {
    const content = fixtureContent();
    content.programma?.data.metingen[0]?.bronnen.push({ bron: 'krant-2024' });
    Object.assign(content.programma?.data.metingen[0] ?? {}, {
      mijlpalen: [mijlpaal({ kwartaal: '2030-Q4', oorspronkelijk: '2025-Q4', stand: 'verschoven' })],
    });
    expect(verschuivingenView(buildMonitor(content)).rijen[0]).toMatchObject({
      nummer: '',
      titel: 'Het programma VGB',
      url: '/',
      actielijn: undefined,
      verschil: '5 jaar later',
      bronnen: [{ titel: 'Brief over de voortgang van Groene Buurten' }, { titel: 'Berichten in De Voorbeeldkrant' }],
    });
  });
});
