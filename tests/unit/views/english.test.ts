import { expect, test } from 'vitest';
import { dateInEnglish, statuses } from '../../../src/views/english.ts';
import { GEGEVEN } from '../../../src/views/gegeven.ts';
import { STATUS } from '../../../src/vocabulary/status.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { meting, mijlpaal } from '../maak.ts';

test.each([
  ['2023-12-22', '22 December 2023'],
  ['2024-03-01', '1 March 2024'],
  ['2023-06', 'June 2023'],
])('a visitor from abroad reads %s as %s', (date, words) => {
  expect(dateInEnglish(date)).toBe(words);
});

test('a visitor from abroad reads figures that are counted, and a label for each status', () => {
  const mijlpalen = [mijlpaal({ stand: 'verschoven', kwartaal: '2024-Q1', oorspronkelijk: '2023-Q1' })];
  const off = meting('2023-06', { status: 'afwijking', mijlpalen });
  const monitor = monitorMet([off], [meting('2023-06', { status: 'onbekend' })]);
  expect([GEGEVEN.acties(monitor), GEGEVEN.verschuivingen(monitor), GEGEVEN.onbekend(monitor)]).toEqual([2, 1, 1]);
  const told = statuses(monitor).map(({ label, count }) => `${label}: ${count}`);
  expect(told).toHaveLength(Object.keys(STATUS).length);
  expect(told.filter((each) => !each.endsWith(': 0'))).toEqual(['Off schedule: 1', 'Not known: 1']);
});
