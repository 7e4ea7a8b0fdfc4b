import { describe, expect, test } from 'vitest';
import type { ActieMeting, Mijlpaal } from '../../../src/schema/meting.ts';
import { afwijkingenView, samenvattingZinnen } from '../../../src/views/afwijkingen.ts';
import { actiesMet, meting, mijlpaal } from '../maak.ts';

const NIETS = { 'conform-planning': 0, afwijking: 0, 'afgerond-anders': 0, herbeoordeling: 0, onbekend: 0 };

describe('a reader reads in two or three sentences what stands out', () => {
  test.each([
    [
      'no deviation is no praise: the source just names none',
      { totaal: 13, status: { ...NIETS, onbekend: 13 } },
      'Bij geen van de 13 acties noemt de bron een afwijking van de planning.',
      'Van 13 acties zegt de bron niet of de planning wordt gehaald.',
      undefined,
    ],
    [
      'one deviates, of one nothing is known',
      { totaal: 3, status: { ...NIETS, afwijking: 1, onbekend: 1, 'conform-planning': 1 } },
      '1 van de 3 acties wijkt af van de planning.',
      'Van 1 actie zegt de bron niet of de planning wordt gehaald.',
      'Verder: 1 volgens planning.',
    ],
    [
      'many deviate',
      {
        totaal: 20,
        status: { 'conform-planning': 4, afwijking: 5, 'afgerond-anders': 1, herbeoordeling: 2, onbekend: 8 },
      },
      '5 van de 20 acties wijken af van de planning.',
      'Van 8 acties zegt de bron niet of de planning wordt gehaald.',
      'Verder: 4 volgens planning, 2 in herbeoordeling, 1 anders afgerond dan gepland.',
    ],
    [
      'of every actie something is said',
      { totaal: 2, status: { ...NIETS, 'conform-planning': 2 } },
      'Bij geen van de 2 acties noemt de bron een afwijking van de planning.',
      'Van elke actie zegt de bron iets over de planning.',
      'Verder: 2 volgens planning.',
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
  const acties = actiesMet(
    afwijking(),
    afwijking(verschoven({ kwartaal: '2024-Q1', oorspronkelijk: '2023-Q4' })),
    afwijking(verschoven({ oorspronkelijk: 'onbekend' })),
    afwijking(
      verschoven({ id: 'a', kwartaal: '2023-Q4', oorspronkelijk: '2023-Q3' }),
      verschoven({ id: 'b', kwartaal: '2025-Q1', oorspronkelijk: '2023-Q1' }),
    ),
    [meting('2023-06', { fase: 'loopt', status: 'onbekend' })],
    afwijking(verschoven({ kwartaal: '2024-Q3', oorspronkelijk: '2024-01-01' })),
    afwijking(verschoven({ kwartaal: '2023-Q3', oorspronkelijk: '2023-07-01' })),
  );
  const views = afwijkingenView(acties, '2023-06');

  test('the largest slip first, unknown sizes last and in the order of their nummers', () => {
    expect(views.map(({ nummer }) => nummer)).toEqual(['1.1.4', '1.1.6', '1.1.2', '1.1.7', '1.1.1', '1.1.3']);
  });

  test('each with what moved, from when to when, and by how much', () => {
    expect(views.find(({ nummer }) => nummer === '1.1.6')).toMatchObject({
      titel: 'Actie 1.1.6',
      url: '/acties/1-1-6-actie/#2023-06',
      grondslag: 'Afgeleid uit wat de bron over de tijd zegt',
      verschuivingen: [
        { wat: 'Regeling gaat open', van: '1 januari 2024', naar: '3e kwartaal 2024', verschil: '2 kwartalen later' },
      ],
    });
  });

  test('an unknown first moment is called so, and has no size', () => {
    expect(views.find(({ nummer }) => nummer === '1.1.3')?.verschuivingen).toMatchObject([
      { van: 'niet bekend', naar: '3e kwartaal 2023', verschil: undefined },
    ]);
  });

  test('an actie that deviates without a moved milestone is not left out', () => {
    expect(views.find(({ nummer }) => nummer === '1.1.1')?.verschuivingen).toEqual([]);
  });

  test('an actie that no source calls deviating is not there, and neither is one from the future', () => {
    expect(views.map(({ nummer }) => nummer)).not.toContain('1.1.5');
    expect(afwijkingenView(acties, '2023-05')).toEqual([]);
  });

  test('the link leads to the editie in which it was said, also when later ones are silent', () => {
    const [later] = afwijkingenView(actiesMet([meting('2023-12'), ...afwijking()]), '2023-12');
    expect(later?.url).toBe('/acties/1-1-1-actie/#2023-06');
  });
});
