import { describe, expect, test } from 'vitest';
import { buildKey } from '../../src/build-key.ts';
import type { Monitor } from '../../src/domain/monitor.ts';
import { fixtureMonitor } from './maak.ts';

/** The things of the fixture of which the key is another after this change. */
function changedBy(change: (monitor: Monitor) => void): string[] {
  const [before, after] = [fixtureMonitor(), fixtureMonitor()];
  change(after);
  const keys = (monitor: Monitor) =>
    [...monitor.actielijnen, ...monitor.onderwerpen, ...monitor.acties].map(
      (ding) => [ding.nummer, buildKey(monitor, ding)] as const,
    );
  const old = new Map(keys(before));
  return keys(after).flatMap(([nummer, key]) => (old.get(nummer) === key ? [] : [nummer]));
}
const all = changedBy((monitor) => {
  monitor.programma.digest = 'anders';
}).length;

describe('a page is made anew when something that it shows has changed', () => {
  test('nothing changed: nothing is made', () => {
    expect(changedBy(() => undefined)).toEqual([]);
  });

  test('a text of an actie: that page, and those of its onderwerp and its actielijn, which show it too', () => {
    const changed = changedBy(({ acties }) => {
      if (acties[0]) acties[0].digest = 'anders';
    });
    const { nummer = '', onderwerp, actielijn } = fixtureMonitor().acties[0] ?? {};
    expect(changed).toEqual(expect.arrayContaining([nummer, onderwerp?.nummer, actielijn?.nummer]));
    const inside = new Set([
      actielijn?.nummer,
      onderwerp?.nummer,
      ...(onderwerp?.acties ?? []).map((each) => each.nummer),
    ]);
    expect(changed.filter((each) => !inside.has(each))).toEqual([]);
  });

  test.each<[string, (monitor: Monitor) => void]>([
    [
      'the title of any actie, because others name it',
      ({ acties }) => void Object.assign(acties[0] ?? {}, { titel: 'X' }),
    ],
    ['a document', ({ bronnen }) => void bronnen.delete([...bronnen.keys()][0] ?? '')],
    ['a word of the glossary', ({ begrippen }) => void begrippen.set('x', { id: 'x' } as never)],
    ['a new editie', ({ edities }) => void edities.push({ ...edities[0], digest: 'nieuw' } as never)],
    ['what waits on what', ({ acties }) => void Object.assign(acties[0]?.metingen[0] ?? {}, { wachtOp: ['9.9.9'] })],
  ])('%s: every page', (_, change) => {
    expect(changedBy(change)).toHaveLength(all);
  });
});
