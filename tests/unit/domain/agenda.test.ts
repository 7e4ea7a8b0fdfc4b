import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afloopOf, agenda, endsWithBar, isVerstreken } from '../../../src/domain/agenda.ts';
import { nummerVanDing } from '../../../src/domain/monitor.ts';
import type { ActieMeting, Mijlpaal, PlanningBalk } from '../../../src/schema/meting.ts';
import { compareKwartaal, type Kwartaal } from '../../../src/vocabulary/kwartaal.ts';
import { meting, mijlpaal } from '../maak.ts';
import { dagNabij } from '../vocabulary/willekeurig.ts';
import { geschiedenis, monitorMet, programma, willekeurigeMijlpaal } from './geschiedenis.ts';

const NU = '2024-05-15';

describe('a reader learns what came of a milestone, as far as a source tells', () => {
  test.each<[Partial<Mijlpaal>, string]>([
    [{ stand: 'gehaald' }, 'gehaald'],
    [{ stand: 'gemist' }, 'gemist'],
    [{ stand: 'onbekend' }, 'geen-bericht'],
    [{ kwartaal: '2024-Q1' }, 'geen-bericht'],
    [{ kwartaal: '2024-Q2' }, 'komt-nog'],
    [{ kwartaal: '2024-Q3', stand: 'verschoven', oorspronkelijk: '2023-Q1' }, 'komt-nog'],
    [{ kwartaal: '2024-Q1', stand: 'verschoven', oorspronkelijk: '2023-Q1' }, 'geen-bericht'],
    [{ kwartaal: undefined, datum: '2024-05-14' }, 'geen-bericht'],
    [{ kwartaal: undefined, datum: '2024-05-15' }, 'komt-nog'],
    [{ kwartaal: '2024-Q1', tot: '2024-Q4' }, 'komt-nog'],
    [{ kwartaal: undefined, datum: '2024-03-01', tot: '2024-Q2' }, 'komt-nog'],
  ])('%j on 15 May 2024: %s', (velden, verwacht) => {
    expect(afloopOf(mijlpaal(velden), NU)).toBe(verwacht);
  });

  test('a plan of the past is never called missed: silence is not delay', () => {
    fc.assert(
      fc.property(willekeurigeMijlpaal, dagNabij, (each, nu) => {
        expect(afloopOf(each, nu) === 'gemist').toBe(each.stand === 'gemist');
      }),
    );
  });
});

test('what passes by itself is past, and says nothing about a plan', () => {
  const afloop = (velden: Partial<Mijlpaal>) => afloopOf(mijlpaal(velden), NU, { vanzelf: ['open'] });
  expect([{}, { stand: 'onbekend' as const }].map(afloop)).toEqual(['voorbij', 'voorbij']);
  expect(afloop({ kwartaal: '2024-Q2' })).toBe('komt-nog');
  expect(afloop({ stand: 'gehaald' })).toBe('gehaald');
  expect(afloop({ id: 'ander' })).toBe('geen-bericht');
});

describe('the agenda holds every milestone once, as last mentioned, in order of time', () => {
  const monitor = monitorMet([
    meting('2023-12', {
      mijlpalen: [mijlpaal({ kwartaal: '2024-Q1', stand: 'verschoven', oorspronkelijk: '2023-Q3' })],
    }),
    meting('2023-06', {
      fase: 'gepland',
      status: 'onbekend',
      mijlpalen: [
        mijlpaal(),
        mijlpaal({ id: 'later', kwartaal: '2023-Q4' }),
        mijlpaal({ id: 'tweede', kwartaal: undefined, datum: '2023-12-02' }),
        mijlpaal({ id: 'eerste', kwartaal: undefined, datum: '2023-10-01', stand: 'gehaald' }),
      ],
    }),
  ]);

  test('by quarter; in a quarter by day, and what has no day last', () => {
    expect(agenda(monitor, NU).map(({ mijlpaal: { id }, kwartaal, editie }) => [id, kwartaal, editie])).toEqual([
      ['eerste', '2023-Q4', '2023-06'],
      ['tweede', '2023-Q4', '2023-06'],
      ['later', '2023-Q4', '2023-06'],
      ['open', '2024-Q1', '2023-12'],
    ]);
  });

  test('it says whether a source told of it beforehand', () => {
    expect(agenda(monitor, NU).map(({ mijlpaal: { id }, vooraf }) => [id, vooraf])).toEqual([
      ['eerste', false],
      ['tweede', true],
      ['later', true],
      ['open', true],
    ]);
  });

  test('none is lost, none is doubled, and quarters count up', () => {
    fc.assert(
      fc.property(programma, ({ geschiedenissen }) => {
        const lines = agenda(monitorMet(...geschiedenissen), NU);
        const named = geschiedenissen.flatMap((list, i) => [
          ...new Set(list.flatMap((each) => each.mijlpalen ?? []).map(({ id }) => `1.1.${i + 1} ${id}`)),
        ]);
        expect(lines.map(({ ding, mijlpaal: { id } }) => `${nummerVanDing(ding)} ${id}`).sort()).toEqual(named.sort());
        const quarters = lines.map(({ kwartaal }) => kwartaal);
        expect(quarters).toEqual(quarters.toSorted(compareKwartaal));
      }),
    );
  });
});

describe('an actie should have been done by now when its last plan is past and nothing was said after it', () => {
  const loopt = (velden: Partial<ActieMeting>) => meting('2023-06', { fase: 'loopt', status: 'onbekend', ...velden });
  const verstreken = (nu: string, ...metingen: ActieMeting[]) => {
    const monitor = monitorMet(metingen);
    const [actie] = monitor.acties;
    return actie !== undefined && isVerstreken(actie, monitor, nu);
  };
  const bar = (velden: object) => ({ van: '2023-Q1', stand: 'gepland', ...velden }) as const;

  test.each<[string, Partial<ActieMeting>, boolean]>([
    ['a bar that has ended', { planning: [bar({ tot: '2024-Q1' })] }, true],
    ['a bar that ends this quarter', { planning: [bar({ tot: '2024-Q2' })] }, false],
    ['a bar that goes on', { planning: [bar({ tot: '2023-Q4' }), bar({ tot: 'doorlopend' })] }, false],
    ['a milestone that is past', { mijlpalen: [mijlpaal()] }, true],
    ['a milestone of which it is not known', { mijlpalen: [mijlpaal({ stand: 'onbekend' })] }, true],
    ['a rough milestone whose end is to come', { mijlpalen: [mijlpaal({ tot: '2024-Q4' })] }, false],
    ['no plan at all', {}, false],
    ['only what has happened', { mijlpalen: [mijlpaal({ stand: 'gehaald' })] }, false],
    ['only what was missed', { mijlpalen: [mijlpaal({ stand: 'gemist' })] }, false],
    [
      'a past day in a quarter that has not ended',
      { planning: [bar({ tot: '2024-Q2' })], mijlpalen: [mijlpaal({ kwartaal: undefined, datum: '2024-04-02' })] },
      false,
    ],
    ['an actie that is done', { fase: 'afgerond', planning: [bar({ tot: '2024-Q1' })] }, false],
    ['an actie that went to another programme', { fase: 'overgegaan', planning: [bar({ tot: '2024-Q1' })] }, false],
    ['of which the phase is not known', { fase: 'onbekend', planning: [bar({ tot: '2024-Q1' })] }, true],
  ])('%s', (_wat, velden, verwacht) => {
    expect(verstreken(NU, loopt(velden))).toBe(verwacht);
  });

  test('a source after the end has said something: then it is not silence', () => {
    const first = loopt({ planning: [bar({ tot: '2023-Q4' })] });
    expect(verstreken(NU, meting('2023-12'), first)).toBe(true);
    expect(verstreken(NU, meting('2024-03'), first)).toBe(false);
  });

  test('once it should have been done, that stays so as long as nothing is said', () => {
    fc.assert(
      fc.property(geschiedenis, dagNabij, dagNabij, (list, a, b) => {
        const [sooner, later] = a < b ? [a, b] : [b, a];
        if (verstreken(sooner, ...list)) expect(verstreken(later, ...list)).toBe(true);
      }),
    );
  });
});

describe('a reader of a planned start is not told that the whole actie should be done', () => {
  const planned = (planning: PlanningBalk[], ...kwartalen: Kwartaal[]) =>
    endsWithBar({
      fase: { waarde: 'gepland', editie: '2023-06' },
      status: { waarde: 'onbekend', editie: '2023-06', grondslag: undefined, bronnen: [] },
      planning: { waarde: planning, editie: '2023-06' },
      mijlpalen: kwartalen.map((kwartaal, i) => ({
        id: `m-${i}`,
        wat: 'Begin',
        kwartaal,
        stand: 'gepland',
        editie: '2023-06',
        bronnen: [],
      })),
      nieuwste: '2023-06',
    });
  const bar = (tot: Kwartaal): PlanningBalk => ({ van: 'onbekend', tot, stand: 'gepland' });

  test('a bar that ends last, or together with a milestone, is an end', () => {
    expect(planned([bar('2023-Q4')])).toBe(true);
    expect(planned([bar('2023-Q4')], '2023-Q4', '2023-Q1')).toBe(true);
  });

  test('a milestone alone, or after the last bar, is only a step', () => {
    expect(planned([], '2023-Q4')).toBe(false);
    expect(planned([bar('2023-Q2')], '2024-Q4')).toBe(false);
  });
});
