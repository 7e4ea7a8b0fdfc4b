import { describe, expect, test } from 'vitest';
import { spansOf, startOf } from '../../../src/charts/spans.ts';
import type { Kwartaal } from '../../../src/vocabulary/kwartaal.ts';
import { mijlpaal } from '../maak.ts';

describe('who chooses a period finds what is drawn in it', () => {
  test.each([
    ['a bar', { van: '2023-Q1', tot: '2023-Q4' }, { van: '2023-Q1', tot: '2023-Q4' }],
    ['a bar of one quarter', { van: '2023-Q1' }, { van: '2023-Q1', tot: '2023-Q1' }],
    ['a bar that goes on', { van: '2023-Q1', tot: 'doorlopend' }, { van: '2023-Q1', tot: undefined }],
    ['a bar without a start', { van: 'onbekend', tot: '2024-Q4' }, { van: '2023-Q2', tot: '2024-Q4' }],
    ['a bar without a start that was over', { van: 'onbekend', tot: '2022-Q4' }, { van: '2022-Q4', tot: '2022-Q4' }],
    [
      'what goes on since nobody knows when',
      { van: 'onbekend', tot: 'doorlopend' },
      { van: '2023-Q2', tot: undefined },
    ],
  ] as const)('%s', (_, balk, span) => {
    expect(spansOf('2023-06', [{ ...balk, stand: 'onbekend' }], [])).toEqual([span]);
  });

  test.each([
    ['a day', { kwartaal: undefined, datum: '2023-07-17' }, '2023-Q3', '2023-Q3'],
    ['a rough moment', { kwartaal: '2023-Q3', tot: '2023-Q4' }, '2023-Q3', '2023-Q4'],
    ['what moved, from where it was planned', { kwartaal: '2024-Q1', oorspronkelijk: '2023-Q2' }, '2023-Q2', '2024-Q1'],
    ['what came sooner', { kwartaal: '2023-Q2', oorspronkelijk: '2024-Q1' }, '2023-Q2', '2024-Q1'],
    ['what moved from nobody knows when', { kwartaal: '2024-Q1', oorspronkelijk: 'onbekend' }, '2024-Q1', '2024-Q1'],
  ] as const)('a milestone: %s', (_, velden, van, tot) => {
    expect(spansOf('2023-06', [], [mijlpaal(velden)])).toEqual([{ van, tot }]);
  });
});

test('what touches is one span, in order of time', () => {
  const balk = (van: Kwartaal, tot: Kwartaal | 'doorlopend') => ({ van, tot, stand: 'onbekend' as const });
  const planning = [balk('2024-Q2', 'doorlopend'), balk('2022-Q1', '2022-Q4'), balk('2023-Q1', '2023-Q2')];
  expect(spansOf('2023-06', planning, [mijlpaal({ kwartaal: '2022-Q2' })])).toEqual([
    { van: '2022-Q1', tot: '2023-Q2' },
    { van: '2024-Q2', tot: undefined },
  ]);
});

describe('an actie begins with the first quarter that a source names', () => {
  test('of bars, milestones and first plans', () => {
    const planning = [{ van: '2024-Q1', stand: 'gepland' }] as const;
    expect(startOf(planning, [])).toBe('2024-Q1');
    expect(startOf(planning, [mijlpaal({ kwartaal: '2023-Q4' })])).toBe('2023-Q4');
    expect(startOf(planning, [mijlpaal({ kwartaal: '2024-Q2', oorspronkelijk: '2023-Q1' })])).toBe('2023-Q1');
  });

  test('not with the day of the editie, when only an end is known', () => {
    expect(startOf([{ van: 'onbekend', tot: '2024-Q4', stand: 'onbekend' }], [])).toBeUndefined();
  });
});
