import { expect, test } from 'vitest';
import { statuses } from '../../../src/views/english.ts';
import { GEGEVEN } from '../../../src/views/gegeven.ts';
import { STATUS } from '../../../src/vocabulary/status.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { meting, mijlpaal } from '../maak.ts';

test('a visitor from abroad reads figures that are counted, and a label for each status', () => {
  const mijlpalen = [mijlpaal({ stand: 'verschoven', kwartaal: '2024-Q1', oorspronkelijk: '2023-Q1' })];
  const off = meting('2023-06', { status: 'afwijking', mijlpalen });
  const monitor = monitorMet([off], [meting('2023-06', { status: 'onbekend' })]);
  expect([GEGEVEN.acties(monitor), GEGEVEN.verschuivingen(monitor), GEGEVEN.onbekend(monitor)]).toEqual([2, 1, 1]);
  const told = statuses(monitor).map(({ label, count }) => `${label}: ${count}`);
  expect(told).toHaveLength(Object.keys(STATUS).length);
  expect(told.filter((each) => !each.endsWith(': 0'))).toEqual(['Off schedule: 1', 'Not known: 1']);
});
