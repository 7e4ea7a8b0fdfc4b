import { describe, expect, test } from 'vitest';
import type { Mijlpaal } from '../../../src/schema/meting.ts';
import { agendaView, type AgendaPagina } from '../../../src/views/agenda.ts';
import { vakjesView } from '../../../src/views/vakjes.ts';
import { monitorMet, type Verteld } from '../domain/geschiedenis.ts';
import { fixtureMonitor, meting, mijlpaal } from '../maak.ts';

const fixture = fixtureMonitor();

/** Each quarter with what stands under it. */
function kort(groepen: AgendaPagina['komend']): string[] {
  return groepen.map(({ titel, regels }) => `${titel}: ${regels.map(({ wat }) => wat).join(', ')}`);
}

/** The one line of an agenda with one milestone. */
function regelOp(nu: string, velden: Partial<Mijlpaal>) {
  const view = agendaView(monitorMet([meting('2023-06', { mijlpalen: [mijlpaal(velden)] })]), nu);
  const [regel, ...others] = [...view.komend, ...view.voorbij].flatMap(({ regels }) => regels);
  if (!regel || others.length > 0) throw new Error('Er is niet één regel.');
  return { ...regel, komend: view.komend.length === 1 };
}

describe('a reader sees per quarter what is due and what is past', () => {
  const view = agendaView(fixture, '2024-05-01');

  test('what comes, the soonest first, this quarter included', () => {
    expect(kort(view.komend)).toEqual([
      'Tweede kwartaal van 2024: Landelijke dag van het groen, Nieuwe kaart is klaar',
      'Vierde kwartaal van 2024: Plantendag van 2024',
      'Tweede kwartaal van 2026: Plan is klaar',
      'Eerste kwartaal van 2030: Eerste park gaat open',
    ]);
  });

  test('what is past, the newest first', () => {
    expect(kort(view.voorbij)).toEqual([
      'Eerste kwartaal van 2024: Regeling gaat open',
      'Vierde kwartaal van 2023: Plantendag van 2023',
      'Derde kwartaal van 2023: Debat over groene buurten',
      'Eerste kwartaal van 2023: Concept van de regeling is klaar',
      'Vierde kwartaal van 2022: Kaart is klaar',
      'Derde kwartaal van 2022: Plantendag van 2022',
    ]);
  });

  test('every quarter has an anchor of its own', () => {
    const anchors = [...view.komend, ...view.voorbij].map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors[0]).toBe('2024-q2');
  });

  test('no milestone is lost and none stands there twice, whatever the day', () => {
    for (const nu of ['2022-01-01', '2023-10-07', '2024-12-31', '2030-05-01', '2031-01-01']) {
      const { komend, voorbij } = agendaView(fixture, nu);
      const all = [...komend, ...voorbij].flatMap(({ regels }) => regels.map(({ nummer, wat }) => `${nummer} ${wat}`));
      expect(all.toSorted()).toEqual([...new Set(all)].sort());
      expect(all).toHaveLength(11);
    }
  });

  test('each links to the editie that says so, with its documents', () => {
    const [groep] = view.komend;
    expect(groep?.regels.slice(0, 1)).toMatchObject([
      {
        nummer: '1',
        titel: 'Groen dichtbij',
        url: '/actielijnen/1-groen-dichtbij/#2023-12',
        moment: '25 mei 2024',
        bronnen: [{ titel: 'Brief over de voortgang van Groene Buurten' }],
      },
    ]);
  });
});

describe('a period is not past before it ends', () => {
  test.each([
    ['2029-12-31', ['Eerste kwartaal van 2030: Eerste park gaat open']],
    ['2030-01-01', ['Eerste kwartaal van 2030: Eerste park gaat open']],
    ['2030-05-01', ['Tweede kwartaal van 2030: Eerste park gaat open']],
    ['2030-12-31', ['Vierde kwartaal van 2030: Eerste park gaat open']],
    ['2031-01-01', []],
  ])('on %s it may still come', (nu, komend) => {
    expect(kort(agendaView(fixture, nu).komend)).toEqual(komend);
  });
});

describe('a reader is told what came of it, and silence is not delay', () => {
  test.each<[Partial<Mijlpaal>, string, boolean]>([
    [{ stand: 'gehaald' }, 'Gebeurd', false],
    [{ stand: 'gemist' }, 'Niet gehaald', false],
    [{ stand: 'onbekend' }, 'Geen bericht', false],
    [{ kwartaal: '2025-Q1' }, 'Komt nog', true],
    [{}, 'Geen bericht', false],
  ])('%j: %s', (velden, label, komend) => {
    expect(regelOp('2024-05-01', velden)).toMatchObject({ afloopLabel: label, komend });
  });

  test('a plan that is past is never called late, missed or delayed', () => {
    const past: Partial<Mijlpaal>[] = [
      {},
      { stand: 'verschoven', oorspronkelijk: '2023-Q1' },
      { kwartaal: undefined, datum: '2024-04-30' },
      { tot: '2024-Q1', precisie: 'half-jaar' },
      { kamer: true },
    ];
    for (const velden of past) {
      const { afloop, afloopLabel } = regelOp('2024-05-01', velden);
      expect(afloop).toBe('geen-bericht');
      expect(afloopLabel).not.toMatch(/te laat|vertra|gemist|niet gehaald|niet nagekomen|achter|later dan/i);
    }
  });

  test.each([
    ['2023-09-30', 'komt-nog'],
    ['2023-10-01', 'geen-bericht'],
  ])('a quarter lasts until its last day: %s', (nu, afloop) => {
    expect(regelOp(nu, {}).afloop).toBe(afloop);
  });
});

describe('who follows what parliament was promised sees what was kept', () => {
  const kamer = (velden: Partial<Mijlpaal>) => mijlpaal({ kamer: true, ...velden });
  const daarna = (velden: Partial<Mijlpaal>): Verteld[] => [
    meting('2024-06', { mijlpalen: [kamer(velden)] }),
    meting('2023-06', { mijlpalen: [kamer({})] }),
  ];
  const view = agendaView(
    monitorMet(
      daarna({ stand: 'gehaald' }),
      daarna({ stand: 'gemist' }),
      daarna({ stand: 'onbekend' }),
      daarna({ kwartaal: '2025-Q1' }),
      daarna({}),
      [meting('2023-06', { mijlpalen: [kamer({ stand: 'gehaald' })] })],
      [meting('2023-06', { mijlpalen: [mijlpaal({ stand: 'gehaald' })] })],
      [
        meting('2024-06', { mijlpalen: [kamer({ stand: 'gemist' })] }),
        meting('2023-06', { mijlpalen: [mijlpaal({})] }),
      ],
    ),
    '2024-12-01',
  );
  const label = (nummer: string) =>
    [...view.toegezegd, ...view.verteld].find((each) => each.nummer === nummer)?.afloopLabel;

  test('each promise with what came of it', () => {
    expect([1, 2, 3, 4, 5].map((i) => label(`1.1.${i}`))).toEqual([
      'Gebeurd',
      'Niet gebeurd',
      'Geen bericht',
      'Komt nog',
      'Geen bericht',
    ]);
  });

  test('what was only told afterwards is no promise kept', () => {
    expect(label('1.1.6')).toBe('Gebeurd');
    expect(label('1.1.8')).toBe('Niet gehaald');
  });

  test('what was not for parliament is not there', () => {
    expect(label('1.1.7')).toBeUndefined();
  });

  test('the sentence counts promises only', () => {
    expect(view.kamerZin).toBe(
      'De proefkamer zou 5 keer bericht krijgen. Dat gebeurde 1 keer. Het gebeurde 1 keer niet. Het komt nog 1 keer. Van 2 weten we het niet.',
    );
  });

  test('one is one', () => {
    const one = agendaView(monitorMet([meting('2023-06', { mijlpalen: [kamer({})] })]), '2023-07-01');
    expect(one.kamerZin).toMatch(/^De proefkamer zou 1 keer bericht krijgen\./);
  });
});

describe('the numbers of the agenda are those of the picture of the front page', () => {
  // The same, on the real content, before and after most plans were to be done.
  test.each(['2024-03-01', '2026-11-01'])('and add up, on %s', (nu) => {
    const monitor = fixtureMonitor();
    const { zin, vakjes, legenda } = vakjesView(monitor, nu);
    const squares = vakjes.kolommen.flatMap((kolom) => kolom.vakjes);
    expect(agendaView(monitor, nu).zin).toBe(zin);
    expect(legenda.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(squares.length);
    for (const { antwoord, aantal } of legenda)
      expect(squares.filter((each) => each.antwoord === antwoord)).toHaveLength(aantal);
    const [due = 0, ...parts] = [...zin.matchAll(/\d+/g)].map(Number);
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(due);
  });
});
