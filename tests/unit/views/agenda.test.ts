import { expect, test } from 'vitest';
import { actueelView } from '../../../src/views/actueel.ts';
import { agendaView } from '../../../src/views/agenda.ts';
import { fixtureMonitor } from '../maak.ts';

const fixture = fixtureMonitor();

test('no milestone is lost and none stands there twice, whatever the day', () => {
  for (const nu of ['2022-01-01', '2023-10-07', '2024-12-31', '2030-05-01', '2031-01-01']) {
    const { komend, voorbij } = agendaView(fixture, nu);
    const all = [...komend, ...voorbij].flatMap(({ regels }) => regels.map(({ nummer, wat }) => `${nummer} ${wat}`));
    expect(all.toSorted()).toEqual([...new Set(all)].sort());
    expect(all).toHaveLength(11);
  }
});

test('old news is old, not a delay', () => {
  expect(JSON.stringify(actueelView(fixture, '2026-09-01'))).not.toMatch(/te laat|vertra|achter|gemist/i);
});
