import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { eist, PYTHON, VNU } from './gereedschap.ts';
import { bouwNaar, eenMap } from './site.ts';

/** What is published, as programs read it that were not written here. */
const site = eenMap();
beforeAll(() => bouwNaar(site));

/** All that a program says; nothing, when it has nothing to say. */
function zegt(programma: string, ...argumenten: string[]): string {
  const { stdout, stderr } = spawnSync(programma, argumenten, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return `${stdout}${stderr}`.trim();
}
const lees = (wat: string) => zegt(PYTHON, join(import.meta.dirname, 'lezers.py'), wat, site);

/**
 * On a narrow screen the cells of a table stack, and browsers then forget that it is a table unless the roles are
 * written out; see .htmlvalidate.mjs.
 */
const VERGEEFLIJK = String.raw`The “role” attribute must not be used on a “(th|td|tr|thead|tbody|table)” element which .*|The “(table|rowgroup|row|cell)” role is unnecessary for element .*`;

test('a browser gets HTML without mistakes on every page (Nu HTML Checker of the W3C)', () => {
  eist('java', 'vnu');
  expect(zegt('java', '-jar', VNU, '--errors-only', '--skip-non-html', '--filterpattern', VERGEEFLIJK, site)).toBe('');
});

test('a feed reader and a calendar read what is published (feedparser, icalendar)', () => {
  eist('lezers');
  expect(lees('feeds')).toBe('');
});

test('a Dutch spreadsheet gives back every value, accents, 1.4.3 and days included (LibreOffice)', () => {
  eist('libreoffice');
  expect(lees('tabellen')).toBe('');
});
