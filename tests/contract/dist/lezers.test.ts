import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The data as programs read it that were not written here. Where such a program is not installed its test is
 * skipped, which the report shows; `npm run keuring` installs it.
 */
const ROOT = join(import.meta.dirname, '../../..');
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const works = (command: string) => spawnSync(command, { shell: true, stdio: 'ignore' }).status === 0;

function read(what: string): string {
  const dist = process.env['DIST'] || 'dist';
  const script = join(ROOT, 'scripts/keuring/lezers.py');
  const { stdout, stderr } = spawnSync(PYTHON, [script, what, join(ROOT, dist)], { encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

const timeout = 300_000;

test.skipIf(!works(`${PYTHON} -c "import feedparser, icalendar"`))(
  'a feed reader and a calendar read what is published (feedparser, icalendar)',
  { timeout },
  () => {
    expect(read('feeds')).toBe('');
  },
);

test.skipIf(!works('soffice --version'))(
  'a Dutch spreadsheet gives back every value, accents, 1.4.3 and days included (LibreOffice)',
  { timeout },
  () => {
    expect(read('tabellen')).toBe('');
  },
);
