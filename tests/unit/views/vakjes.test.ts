import { expect, test } from 'vitest';
import { agenda, telAntwoorden } from '../../../src/domain/agenda.ts';
import type { Mijlpaal } from '../../../src/schema/meting.ts';
import { vakjesView } from '../../../src/views/vakjes.ts';
import { monitorMet, type Verteld } from '../domain/geschiedenis.ts';
import { meting, mijlpaal } from '../maak.ts';

/** Planned for the third quarter of 2023, and what is said of it later. */
const daarna = (velden: Partial<Mijlpaal>): Verteld[] => [
  meting('2024-06', { mijlpalen: [mijlpaal(velden)] }),
  meting('2023-06', { mijlpalen: [mijlpaal()] }),
];
const monitor = monitorMet(
  daarna({ stand: 'gehaald' }),
  daarna({ kwartaal: '2024-Q1', stand: 'gehaald' }),
  daarna({ stand: 'gemist' }),
  daarna({ kwartaal: '2024-Q3', stand: 'verschoven', oorspronkelijk: '2023-Q3' }), // On the second day past, without a word.
  daarna({}),
  daarna({ id: 'later', kwartaal: '2024-Q4' }),
  daarna({}),
  [meting('2024-06', { mijlpalen: [mijlpaal({ stand: 'gehaald' })] })],
);
// What passes by itself is no answer to the question.
Object.assign(monitor.acties[6] ?? {}, { vanzelf: ['open'] });

test.each([
  ['2024-07-01', 'Van 6 aangekondigde mijlpalen', 2, 'komt-nog'],
  ['2025-01-01', 'Van 7 aangekondigde mijlpalen', 3, 'geen-bericht'],
] as const)('on %s the numbers of the picture are those of the agenda, and add up', (nu, begin, stil, antwoord) => {
  const { zin, vakjes, legenda } = vakjesView(monitor, nu);
  const counts = telAntwoorden(agenda(monitor, nu).filter(({ vooraf }) => vooraf));
  expect(counts).toMatchObject({ gebeurd: 2, 'niet-op-tijd': 2, 'geen-bericht': stil, voorbij: 1 });
  expect(zin).toMatch(new RegExp(`^${begin} .* bij 2 dat ze er kwamen, en bij 2 .*\\. Bij ${stil} is er geen bericht`));
  const [total = 0, ...parts] = (zin.match(/\d+/g) ?? []).map(Number);
  expect(parts.reduce((sum, each) => sum + each)).toBe(total);
  const squares = vakjes.kolommen.flatMap((kolom) => kolom.vakjes);
  for (const { antwoord: each, aantal } of legenda) {
    expect([aantal, squares.filter((square) => square.antwoord === each).length]).toEqual([counts[each], counts[each]]);
  }
  expect(squares).toHaveLength(8);
  expect(squares.find(({ kwartaal }) => kwartaal === '2024-Q4')?.antwoord).toBe(antwoord);
});

test('a square stands where it was announced first, and says what it became', () => {
  const { kolommen } = vakjesView(monitor, '2024-07-01').vakjes;
  const first = kolommen.find(({ kwartaal }) => kwartaal === '2023-Q3')?.vakjes ?? [];
  const uitkomst = (nummer: string) => first.find((each) => each.nummer === nummer)?.uitkomst;
  expect(uitkomst('1.1.2')).toBe('Gebeurd; het werd 1e kwartaal 2024');
  expect(uitkomst('1.1.4')).toBe('Niet op tijd; nieuwe planning: 3e kwartaal 2024');
});
