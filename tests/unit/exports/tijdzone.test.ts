import { afterEach, expect, test } from 'vitest';
import { icalKalender } from '../../../src/exports/ical.ts';
import { inEditie } from '../../../src/exports/in-editie.ts';
import { editieWerkboek } from '../../../src/exports/werkboek.ts';
import { zip } from '../../../src/exports/zip.ts';
import { kalender } from '../../../src/views/kalender.ts';
import { fixtureMonitor } from '../maak.ts';

/** Two builds with one NU are the same bytes, also on a machine in another part of the world. */

const NU = '2024-07-01';
const monitor = fixtureMonitor();
const [editie] = monitor.edities;
if (!editie) throw new Error('De proefinhoud heeft geen editie.');

async function inEveryZone(make: () => string | Uint8Array | Promise<Uint8Array>): Promise<string[]> {
  const made: string[] = [];
  for (const zone of ['UTC', 'Europe/Amsterdam', 'Pacific/Auckland', 'America/New_York']) {
    process.env['TZ'] = zone;
    made.push(Buffer.from(await make()).toString('base64'));
  }
  return made;
}

afterEach(() => {
  process.env['TZ'] = 'UTC';
});

test.each([
  ['a zip', () => zip({ 'a.txt': 'één', 'b/c.txt': 'twee' }, NU)],
  ['a calendar', () => icalKalender(kalender(monitor, NU), NU)],
  ['a spreadsheet', () => editieWerkboek(inEditie(monitor, editie.id), editie, NU)],
])('the place where the site is built does not change a byte of %s', async (_, make) => {
  expect(new Set(await inEveryZone(make)).size).toBe(1);
});
