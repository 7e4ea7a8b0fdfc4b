import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildMonitor } from '../../src/domain/monitor.ts';
import { DATA_FILES } from '../../src/exports/data-files.ts';
import { icalKalender } from '../../src/exports/ical.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { doorDeEdities } from '../../src/views/door-de-edities.ts';
import { berichten } from '../../src/views/feed.ts';
import { kalender } from '../../src/views/kalender.ts';
import { overzichtView } from '../../src/views/overzicht.ts';
import { planningView } from '../../src/views/planning.ts';
import { zoekenView } from '../../src/views/zoeken.ts';
import { zesdeLijn } from './zesde-lijn.ts';

/** One more actielijn is three files for an editor, and no work for anybody else: the real content with such a line. */
const NU = '2026-11-01';
const CONTENT = join(import.meta.dirname, '../../content');
const map = mkdtempSync(join(tmpdir(), 'zesde-lijn-'));
afterAll(() => rmSync(map, { recursive: true }));

const lijn = zesdeLijn(CONTENT);
cpSync(CONTENT, map, { recursive: true });
rmSync(join(map, lijn.zegel), { force: true });
for (const [pad, tekst] of Object.entries(lijn.bestanden)) {
  mkdirSync(dirname(join(map, pad)), { recursive: true });
  writeFileSync(join(map, pad), tekst);
}
const { content, meldingen } = readAndCheck(map);
const monitor = buildMonitor(content);
const nieuw = monitor.actielijnen.find(({ nummer }) => nummer === lijn.nummer);
if (!nieuw) throw new Error('De nieuwe actielijn is niet gelezen.');

test('nothing is wrong with it', () => expect(meldingen).toEqual([]));

test('the front page has a row for it, and every row adds up', () => {
  const { actielijnen } = overzichtView(monitor, NU);
  expect(actielijnen.map(({ nummer }) => nummer)).toContain(lijn.nummer);
  for (const { cellen } of actielijnen) {
    const [all, ...parts] = cellen;
    expect(parts.reduce((sum, each) => sum + each)).toBe(all);
  }
});

test('each bar of a chart has every actie of which something was said by then', () => {
  for (const { rijen } of doorDeEdities(monitor)) {
    const known = monitor.edities.map(
      ({ id }) => monitor.acties.filter(({ metingen }) => metingen.some(({ editie }) => editie <= id)).length,
    );
    expect(rijen.map(({ cellen }) => cellen.reduce((a, b) => a + b))).toEqual(known);
  }
});

test('who filters can choose it', () => {
  const choices = [
    planningView(monitor, NU).keuze.velden.find(({ naam }) => naam === 'actielijn')?.groepen[0]?.opties,
    zoekenView(monitor).filters.find(({ naam }) => naam === 'actielijn')?.keuzes,
  ];
  for (const each of choices) expect(each?.map(({ waarde }) => waarde)).toContain(lijn.nummer);
});

test('its feed tells that it is new; its calendar is there and has no milestones yet', () => {
  expect(berichten(monitor, '2026-11-01', nieuw).map(({ kenmerk }) => kenmerk)).toContain(
    `acties/${lijn.nummer}.1.1/${lijn.editie}`,
  );
  const { afspraken, ...rest } = kalender(monitor, NU, nieuw);
  expect(afspraken).toEqual([]);
  expect(icalKalender({ ...rest, afspraken }, NU)).toContain('BEGIN:VCALENDAR');
});

test.each(['actielijnen', 'onderwerpen', 'acties'] as const)('it stands in %s.json', (naam) => {
  expect(JSON.stringify(DATA_FILES[naam].rows(monitor))).toContain('Proef met een');
});
