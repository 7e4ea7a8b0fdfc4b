import { describe, expect } from 'vitest';
import { afloopOf, agenda, isVerstreken } from '../../../src/domain/agenda.ts';
import { nummerVanDing } from '../../../src/domain/monitor.ts';
import { compareKwartaal } from '../../../src/vocabulary/kwartaal.ts';
import { nth } from '../maak.ts';
import { dagNabij } from '../vocabulary/willekeurig.ts';
import { wet } from '../wet.ts';
import { geschiedenis, monitorMet, programma, willekeurigeMijlpaal } from './geschiedenis.ts';

describe('silence is not delay', () => {
  wet('a plan of the past is never called missed', [willekeurigeMijlpaal, dagNabij], (each, nu) => {
    expect(afloopOf(each, nu) === 'gemist').toBe(each.stand === 'gemist');
  });

  wet(
    'what should have been done by now stays so as long as nothing is said',
    [geschiedenis, dagNabij, dagNabij],
    (list, a, b) => {
      const [sooner, later] = a < b ? [a, b] : [b, a];
      const monitor = monitorMet(list);
      const actie = nth(monitor.acties);
      if (isVerstreken(actie, monitor, sooner)) expect(isVerstreken(actie, monitor, later)).toBe(true);
    },
  );
});

wet('no milestone is lost, none is doubled, and quarters count up', [programma], ({ geschiedenissen }) => {
  const lines = agenda(monitorMet(...geschiedenissen), '2024-05-15');
  const named = geschiedenissen.flatMap((list, i) => [
    ...new Set(list.flatMap((each) => each.mijlpalen ?? []).map(({ id }) => `1.1.${i + 1} ${id}`)),
  ]);
  expect(lines.map(({ ding, mijlpaal: { id } }) => `${nummerVanDing(ding)} ${id}`).sort()).toEqual(named.sort());
  const quarters = lines.map(({ kwartaal }) => kwartaal);
  expect(quarters).toEqual(quarters.toSorted(compareKwartaal));
});
