import { afterEach, describe, expect, test } from 'vitest';
import { icalKalender } from '../../../src/exports/ical.ts';
import { inEditie } from '../../../src/exports/in-editie.ts';
import { editieWerkboek } from '../../../src/exports/werkboek.ts';
import { zip } from '../../../src/exports/zip.ts';
import { kalender } from '../../../src/views/kalender.ts';
import { fixtureMonitor } from '../maak.ts';

/** Two builds with one NU are the same bytes, also on a machine in another part of the world. */

const NU = '2024-07-01';
const ZONES = ['UTC', 'Europe/Amsterdam', 'Pacific/Auckland', 'America/New_York'];

async function inEveryZone(make: () => string | Uint8Array | Promise<Uint8Array>): Promise<string[]> {
  const made: string[] = [];
  for (const zone of ZONES) {
    process.env['TZ'] = zone;
    made.push(Buffer.from(await make()).toString('base64'));
  }
  return made;
}

afterEach(() => {
  process.env['TZ'] = 'UTC';
});

describe('the place where the site is built does not change a byte of', () => {
  test('a zip', async () => {
    expect(new Set(await inEveryZone(() => zip({ 'a.txt': 'één', 'b/c.txt': 'twee' }, NU))).size).toBe(1);
  });

  test('a calendar', async () => {
    expect(new Set(await inEveryZone(() => icalKalender(kalender(fixtureMonitor(), NU), NU))).size).toBe(1);
  });

  test('a spreadsheet', async () => {
    const monitor = fixtureMonitor();
    const [editie] = monitor.edities;
    if (!editie) throw new Error('De proefinhoud heeft geen editie.');
    const make = () => editieWerkboek(inEditie(monitor, editie.id), editie, NU);
    expect(new Set(await inEveryZone(make)).size).toBe(1);
  });
});

test('a day is that day in every calendar', () => {
  const days = ZONES.map((zone) => {
    process.env['TZ'] = zone;
    return /DTSTART;VALUE=DATE:(\d+)/.exec(icalKalender(proef('2023-07-17'), NU))?.[1];
  });
  expect(days).toEqual(ZONES.map(() => '20230717'));
});

function proef(dag: string): Parameters<typeof icalKalender>[0] {
  const afspraak = {
    kenmerk: '1/a',
    dag,
    titel: 'x',
    tekst: 'y',
    url: 'https://proef.nl/',
    stand: 'gepland',
    versie: 0,
  };
  return {
    maker: 'Proef',
    titel: 'Proef',
    uitleg: '',
    adres: 'https://proef.nl/agenda.ics',
    afspraken: [{ ...afspraak, stand: 'gepland' }],
  };
}
