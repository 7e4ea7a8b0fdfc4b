import { describe, expect, test } from 'vitest';
import { countActies } from '../../../src/domain/tellingen.ts';
import type { ActieMeting, Mijlpaal } from '../../../src/schema/meting.ts';
import { afwijkingenView, samenvattingZinnen, verschuivingenVan } from '../../../src/views/afwijkingen.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { meting, mijlpaal } from '../maak.ts';

const NIETS = countActies([], '').status;

describe('a reader reads in two or three sentences what stands out', () => {
  test.each([
    [
      'no deviation is no praise: the source just names none',
      { totaal: 13, status: { ...NIETS, onbekend: 13 } },
      'Bij geen van de 13 acties noemt de bron een afwijking van de planning.',
      'Bij 13 acties zegt geen bron of het op tijd ging.',
      undefined,
    ],
    [
      'one deviates, of one nothing is known',
      { totaal: 3, status: { ...NIETS, afwijking: 1, onbekend: 1, 'conform-planning': 1 } },
      '1 van de 3 acties wijkt af van de planning.',
      'Bij 1 actie zegt geen bron of het op tijd ging.',
      'Verder: 1 conform planning.',
    ],
    [
      'many deviate',
      {
        totaal: 20,
        status: { ...NIETS, 'conform-planning': 4, afwijking: 5, 'afgerond-anders': 1, herbeoordeling: 2, onbekend: 8 },
      },
      '5 van de 20 acties wijken af van de planning.',
      'Bij 8 acties zegt geen bron of het op tijd ging.',
      'Verder: 4 conform planning, 1 anders afgerond dan gepland, 2 in herbeoordeling.',
    ],
    [
      'of every actie something is said',
      { totaal: 2, status: { ...NIETS, 'conform-planning': 2 } },
      'Bij geen van de 2 acties noemt de bron een afwijking van de planning.',
      'Bij elke actie zegt een bron iets over de planning.',
      'Verder: 2 conform planning.',
    ],
  ])('%s', (_, telling, afwijking, onbekend, overig) => {
    expect(samenvattingZinnen(telling)).toEqual({ afwijking, onbekend, overig });
  });
});

/** An actie that deviates, with these milestones. */
function afwijking(...mijlpalen: Mijlpaal[]): ActieMeting[] {
  return [meting('2023-06', { fase: 'loopt', status: 'afwijking', grondslag: 'afgeleid', mijlpalen })];
}
const verschoven = (velden: Partial<Mijlpaal>) => mijlpaal({ stand: 'verschoven', ...velden });

describe('a reader sees first what slipped most', () => {
  const monitor = monitorMet(
    afwijking(),
    afwijking(verschoven({ kwartaal: '2024-Q1', oorspronkelijk: '2023-Q4' })),
    afwijking(verschoven({ oorspronkelijk: 'onbekend' })),
    afwijking(
      verschoven({ id: 'a', kwartaal: '2023-Q4', oorspronkelijk: '2023-Q3' }),
      verschoven({ id: 'b', kwartaal: '2025-Q1', oorspronkelijk: '2023-Q1', reden: 'de wet wacht' }),
    ),
    [meting('2023-06', { fase: 'loopt', status: 'onbekend' })],
    afwijking(verschoven({ kwartaal: '2024-Q3', oorspronkelijk: '2024-01-01' })),
    afwijking(verschoven({ kwartaal: '2023-Q3', oorspronkelijk: '2023-07-01' })),
    afwijking(mijlpaal({ stand: 'gemist' })),
  );
  const views = afwijkingenView(monitor, monitor.acties, '2023-06');
  const nummers = (list: typeof views) => list.flatMap(({ acties }) => acties.map(({ nummer }) => nummer));
  const slips = (nummer: string) => views.filter((each) => nummers([each]).includes(nummer));

  test('the largest slip first, unknown sizes after it in the order of their nummers, then those without a milestone', () => {
    expect(nummers(views)).toEqual(['1.1.4', '1.1.6', '1.1.2', '1.1.4', '1.1.7', '1.1.3', '1.1.8', '1.1.1']);
  });

  test('each with what moved, from when to when, and by how much', () => {
    expect(slips('1.1.6')).toEqual([
      {
        kop: '2 kwartalen later',
        wat: 'Regeling gaat open',
        van: '1 januari 2024',
        naar: '3e kwartaal 2024',
        gemist: false,
        lengte: 17,
        acties: [{ nummer: '1.1.6', titel: 'Actie 1.1.6', url: '/acties/1-1-6-actie/#2023-06', reden: undefined }],
        grondslag: 'Dit volgt uit de datums in de bron',
        actielijnen: 'Actielijn\u00a01',
      },
    ]);
  });

  test('of one actie the largest slip first, with the reason where a source gives one', () => {
    expect(slips('1.1.4').map(({ kop, acties }) => [kop, acties[0]?.reden])).toEqual([
      ['2 jaar later', 'de wet wacht'],
      ['1 kwartaal later', undefined],
    ]);
  });

  test('an unknown first moment is called so, and has no size', () => {
    expect(slips('1.1.3')).toMatchObject([
      { van: undefined, naar: '3e kwartaal 2023', kop: 'Later; hoeveel is niet bekend' },
    ]);
  });

  test('what was missed has no new moment and no size: nobody knows how much later it comes', () => {
    expect(slips('1.1.8')).toMatchObject([
      { van: '3e kwartaal 2023', naar: undefined, kop: 'Niet gehaald', gemist: true },
    ]);
  });

  test('an actie that deviates without a moved milestone is not left out', () => {
    expect(slips('1.1.1')).toMatchObject([{ kop: 'Later; hoeveel is niet bekend', wat: undefined }]);
  });

  test('an actie that no source calls deviating is not there, and neither is one from the future', () => {
    expect(nummers(views)).not.toContain('1.1.5');
    expect(afwijkingenView(monitor, monitor.acties, '2023-05')).toEqual([]);
  });

  test('on the page of an actielijn stand only its own', () => {
    const some = monitor.acties.filter(({ nummer }) => nummer === '1.1.6');
    expect(nummers(afwijkingenView(monitor, some, '2023-06'))).toEqual(['1.1.6']);
  });

  test('the link leads to the editie in which it was said, also when later ones are silent', () => {
    const silent = monitorMet([meting('2023-12'), ...afwijking()]);
    const [later] = afwijkingenView(silent, silent.acties, '2023-12');
    expect(later?.acties[0]?.url).toBe('/acties/1-1-1-actie/#2023-06');
  });
});

describe('a reader of a milestone that two edities speak of sees its first plan', () => {
  const history = (velden: Partial<Mijlpaal>) =>
    monitorMet([meting('2024-06', { mijlpalen: [mijlpaal(velden)] }), ...afwijking(mijlpaal())]);
  const slips = (velden: Partial<Mijlpaal>) => {
    const monitor = history(velden);
    return monitor.acties.flatMap((actie) => verschuivingenVan(monitor, actie, '2024-06'));
  };

  test('it happened later', () => {
    expect(slips({ kwartaal: undefined, datum: '2024-02-01', stand: 'gehaald' })).toMatchObject([
      { van: '3e kwartaal 2023', naar: '1 februari 2024', kop: '2 kwartalen later', gemist: false },
    ]);
  });

  test('it happened in time: that is no slip', () => {
    expect(slips({ stand: 'gehaald' })).toEqual([]);
  });

  test('it was missed, also at a new moment: it is later than that at the least', () => {
    expect(slips({ kwartaal: '2024-Q1', stand: 'gemist' })).toMatchObject([
      {
        van: '3e kwartaal 2023',
        naar: '1e kwartaal 2024',
        kop: 'Niet gehaald, minstens 2 kwartalen later',
        gemist: true,
      },
    ]);
  });
});

describe('a reader is told once what moved for several acties at once', () => {
  const same = (velden: Partial<Mijlpaal>) => afwijking(verschoven({ wat: 'Programma is rond', ...velden }));

  test('one card, with the quarter that they share where one of them names a day', () => {
    const monitor = monitorMet(
      same({ kwartaal: undefined, datum: '2026-01-01', oorspronkelijk: '2024-01-01', reden: 'de bouw wacht' }),
      same({ kwartaal: '2026-Q1', oorspronkelijk: '2024-Q1' }),
    );
    expect(afwijkingenView(monitor, monitor.acties, '2023-06')).toMatchObject([
      {
        kop: '2 jaar later',
        van: '1e kwartaal 2024',
        naar: '1e kwartaal 2026',
        acties: [
          { nummer: '1.1.1', reden: 'de bouw wacht' },
          { nummer: '1.1.2', reden: undefined },
        ],
      },
    ]);
  });

  test.each([
    ['another milestone', { wat: 'Wet gaat in' }],
    ['another first plan', { oorspronkelijk: '2023-Q4' as const }],
    ['another new plan', { kwartaal: '2026-Q2' as const }],
    ['missed, not moved', { stand: 'gemist' as const }],
  ])('not for %s', (_, velden) => {
    const base = { kwartaal: '2026-Q1', oorspronkelijk: '2024-Q1' } as const;
    const monitor = monitorMet(same(base), same({ ...base, ...velden }));
    expect(afwijkingenView(monitor, monitor.acties, '2023-06')).toHaveLength(2);
  });
});
