import { describe, expect, test } from 'vitest';
import type { Monitor } from '../../../src/domain/monitor.ts';
import { actielijnView } from '../../../src/views/actielijn.ts';
import { planningView } from '../../../src/views/planning.ts';
import { nth } from '../checks/toets.ts';
import { fixtureMonitor } from '../maak.ts';

/** The fixture with so many acties in its first actielijn. */
function grown(aantal: number): Monitor {
  const monitor = fixtureMonitor();
  const actie = nth(monitor.acties);
  const many = Array.from({ length: aantal }, (_, i) => ({ ...actie, nummer: `1.1.${i + 1}`, slug: `1-1-${i + 1}-x` }));
  nth(monitor.actielijnen).acties = many;
  monitor.acties = many;
  return monitor;
}
const actielijnWith = (aantal: number) => {
  const monitor = grown(aantal);
  return actielijnView(monitor, nth(monitor.actielijnen), '2026-11-01');
};

describe('a page stays one that a phone can carry and a person can read', () => {
  test('an actielijn of the size of ours shows all its acties; a larger one leads to the page of each onderwerp', () => {
    expect(actielijnWith(60).isLang).toBe(false);
    expect(actielijnWith(61).isLang).toBe(true);
  });
  test('a picture of more rows than can be read is not offered, the drawing is', () => {
    const kinds = (aantal: number) => actielijnWith(aantal).downloads.map(({ url }) => url.split('/').at(-1));
    expect(kinds(150)).toContain('tijdlijn.png');
    expect(kinds(151)).toEqual(['tijdlijn.svg', 'tijdlijn.csv', 'tijdlijn-excel.csv']);
  });
  test('a programme of hundreds of acties has a timeline per actielijn, and not one of them all', () => {
    expect(planningView(grown(300), '2026-11-01').beeld).toBeDefined();
    const { beeld, actielijnen } = planningView(grown(301), '2026-11-01');
    expect(beeld).toBeUndefined();
    expect(actielijnen.every(({ url }) => url !== '')).toBe(true);
  });
});
