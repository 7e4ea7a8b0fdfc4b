import { expect, test } from 'vitest';
import type { Actielijn, Monitor } from '../../../src/domain/monitor.ts';
import { berichten } from '../../../src/views/feed.ts';
import { kalender } from '../../../src/views/kalender.ts';
import { fixtureMonitor } from '../maak.ts';

/** While editing, the content is read again between the choice of a page and its making: no news may vanish then. */

const NU = '2024-07-01';
const later = fixtureMonitor();
const earlier = fixtureMonitor();

test.each<[string, (monitor: Monitor, actielijn: Actielijn) => readonly unknown[]]>([
  ['the feed', berichten],
  ['the calendar', (monitor, actielijn) => kalender(monitor, NU, actielijn).afspraken],
])('%s of an actielijn that was read before is that of the same actielijn now', (_, make) => {
  const made = later.actielijnen.map((actielijn) => make(later, actielijn));
  expect(made.flat().length).toBeGreaterThan(0);
  expect(earlier.actielijnen.map((actielijn) => make(later, actielijn))).toEqual(made);
});
