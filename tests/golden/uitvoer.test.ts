import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { atomFeed } from '../../src/exports/atom.ts';
import { databestanden, type Bestand } from '../../src/exports/bestanden.ts';
import { catalogus } from '../../src/exports/catalogus.ts';
import { icalKalender } from '../../src/exports/ical.ts';
import { kleurenUit } from '../../src/draw/colours.ts';
import { linkPicture } from '../../src/draw/link-picture.ts';
import { serialize } from '../../src/draw/svg.ts';
import { berichten, feedKop } from '../../src/views/feed.ts';
import { kalender } from '../../src/views/kalender.ts';
import { dingPlaatje } from '../../src/views/plaatje.ts';
import { fixtureMonitor, nth } from '../unit/maak.ts';

/**
 * Every format of the fixture programme, as it is: a change in one is seen here, and made on purpose with
 * `npx vitest run tests/golden -u`. Of what is packed, the texts inside.
 */
const NU = '2024-07-01';
const monitor = fixtureMonitor();
const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
const maak = () => databestanden(fixtureMonitor(), { licentie: 'CC0\n', gegevensformaat: '# Gegevensformaat\n' }, NU);
const bestanden = await maak();

function inhoud(naam: string): Bestand['inhoud'] {
  return nth(bestanden.filter((each) => each.naam === naam)).inhoud;
}

/** The parts of a packed file, one after the other; what is packed in it, or has a golden of its own, by name only. */
function uitgepakt(naam: string, laatZien: RegExp): string {
  const bytes = inhoud(naam);
  if (typeof bytes === 'string') throw new Error(`${naam} is niet ingepakt.`);
  return Object.entries(unzipSync(bytes))
    .map(([path, content]) => `=== ${path}\n${laatZien.test(path) ? strFromU8(content).replaceAll('><', '>\n<') : ''}`)
    .join('\n');
}

const golden = (naam: string) => `./uitvoer/${naam}`;

test.each([
  'programma.json',
  'actielijnen.json',
  'onderwerpen.json',
  'acties.json',
  'verschuivingen.json',
  'wijzigingen.json',
  'acties.csv',
  'acties-excel.csv',
  'mijlpalen.csv',
  'mijlpalen-excel.csv',
])('%s', async (naam) => {
  await expect(inhoud(naam)).toMatchFileSnapshot(golden(naam));
});

test('a spreadsheet', async () => {
  await expect(uitgepakt('editie-2023-06.xlsx', /sheet\d|sharedStrings|styles/)).toMatchFileSnapshot(
    golden('editie-2023-06.xlsx.txt'),
  );
});

test('a package, with its guide', async () => {
  await expect(uitgepakt('editie-2023-06.zip', /LEESWIJZER/)).toMatchFileSnapshot(golden('editie-2023-06.zip.txt'));
});

test('the feed', async () => {
  const text = atomFeed(monitor.site, feedKop(monitor), berichten(monitor, '2025-03-01'), '2023-06-30');
  await expect(text).toMatchFileSnapshot(golden('atom.xml'));
});

test('the calendar', async () => {
  await expect(icalKalender(kalender(monitor, NU), NU)).toMatchFileSnapshot(golden('agenda.ics'));
});

test('the catalogue', async () => {
  // The size of a file changes with everything in it; catalogus.test.ts sees that it is there.
  const text = catalogus(monitor, bestanden).replaceAll(/"@value": "\d+"/g, '"@value": "…"');
  await expect(text).toMatchFileSnapshot(golden('catalogus.jsonld'));
});

test('the picture of a link', async () => {
  const svg = serialize(linkPicture(dingPlaatje(monitor, nth(monitor.actielijnen), NU), kleurenUit(tokens)));
  await expect(svg).toMatchFileSnapshot(golden('plaatje.svg.txt'));
});

test('the same content gives the same bytes, packed ones included', async () => {
  const bytes = (list: readonly Bestand[]) =>
    list.map(({ naam, inhoud: own }) => [naam, Buffer.from(own).toString('base64')]);
  expect(bytes(await maak())).toEqual(bytes(bestanden));
});
