import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { differenceText } from '../../src/integrations/page-count.ts';
import { legeMap } from './proefmap.ts';

/** What is published stays good: the last good site gives way only to a whole new one. */

const BOUW = join(import.meta.dirname, '../../scripts/bouw.ts');

const map = legeMap();
beforeEach(() => map.schrijfAlle({ 'dist/index.html': 'de vorige', 'dist/oud.html': 'een pagina van vroeger' }));

/** Puts a program called astro in front of the real one, which does this with its output folder, $3. */
function astroDoet(shell: string): NodeJS.ProcessEnv {
  map.schrijf('bin/astro', `#!/bin/sh\n${shell}\n`);
  chmodSync(map.pad('bin/astro'), 0o755);
  return { ...process.env, PATH: `${map.pad('bin')}${delimiter}${process.env['PATH'] ?? ''}` };
}

const SCHRIJF = 'echo "de nieuwe" > "$3/index.html"';

/** Runs the build to its end. */
function bouw(shell: string, ...argumenten: string[]) {
  const env = astroDoet(shell);
  return spawnSync(process.execPath, [BOUW, ...argumenten], { cwd: map.pad(), env, encoding: 'utf8' });
}

const vorige = () => expect(map.lees('dist/index.html')).toBe('de vorige');
const nietsOver = () => expect(readdirSync(map.pad()).filter((name) => name.startsWith('dist'))).toEqual(['dist']);

describe.skipIf(process.platform === 'win32')('a build', () => {
  test('that goes well takes the place of the last one, and nothing of that lingers', () => {
    expect(bouw(SCHRIJF).status).toBe(0);
    expect(map.lees('dist/index.html')).toBe('de nieuwe\n');
    expect(existsSync(map.pad('dist/oud.html'))).toBe(false);
    nietsOver();
  });

  test('goes where one asks, and leaves dist alone', () => {
    expect(bouw(SCHRIJF, '--uit', 'proef').status).toBe(0);
    expect(map.lees('proef/index.html')).toBe('de nieuwe\n');
    vorige();
  });

  test('that fails halfway leaves the last good one', () => {
    const { status, stderr } = bouw(`${SCHRIJF}; exit 3`);
    expect(status).toBe(1);
    expect(stderr).toContain('De bouw is mislukt. In dist staat nog wat er stond.');
    vorige();
    nietsOver();
  });

  test.each([
    ['on its output', 'echo \'10:00:00 [WARN] [content] Duplicate id "1" found\''],
    ['in colour', String.raw`printf '\033[33m[WARN]\033[39m [wozo-inhoud] let op\n'`],
    ['beside it', 'echo \'The collection "acties" does not exist or is empty.\' >&2'],
  ])('that warns about the content fails: %s', (_, waarschuw) => {
    const { status, stderr } = bouw(`${SCHRIJF}; ${waarschuw}`);
    expect(status).toBe(1);
    expect(stderr).toContain('Een waarschuwing houdt de bouw tegen: ');
    vorige();
    nietsOver();
  });

  test('shows what Astro says', () => {
    expect(bouw(`echo hallo; ${SCHRIJF}`).stdout).toContain('hallo');
  });

  test('that is killed halfway leaves the last good one, and the next clears up', async () => {
    const env = astroDoet(`${SCHRIJF}; touch "${map.pad('begonnen')}"; [ -n "$DOOR" ] || exec sleep 60`);
    const child = spawn(process.execPath, [BOUW], { cwd: map.pad(), env, stdio: 'ignore', detached: true });
    await until(() => existsSync(map.pad('begonnen')));
    // The whole group, as a terminal that closes would.
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await new Promise((done) => child.on('close', done));
    vorige();
    expect(readdirSync(map.pad()).some((name) => name.startsWith('dist.nieuw-'))).toBe(true);
    const next = spawnSync(process.execPath, [BOUW], { cwd: map.pad(), env: { ...env, DOOR: '1' } });
    expect(next.status).toBe(0);
    nietsOver();
  });

  test('puts the last good one back that a killed build had moved away', () => {
    // No process has this number: it is beyond the highest that systems give.
    map.schrijf('dist.oud-99999999/index.html', 'de vorige');
    map.weg('dist');
    expect(bouw('exit 1').status).toBe(1);
    vorige();
    nietsOver();
  });

  test('three at once leave one whole site, and no rubbish', async () => {
    const env = astroDoet(`${SCHRIJF}; sleep 0.2`);
    const codes = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise((done) => {
            spawn(process.execPath, [BOUW], { cwd: map.pad(), env, stdio: 'ignore' }).on('close', done);
          }),
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    expect(map.lees('dist/index.html')).toBe('de nieuwe\n');
    nietsOver();
  });

  test('does not know other options', () => {
    const { status, stderr } = bouw(SCHRIJF, '--outDir', 'x');
    expect(status).toBe(1);
    expect(stderr).toContain('De optie --outDir bestaat niet.');
    vorige();
  });
});

describe('every content file has a page, or the build fails', () => {
  test.each<[string, string[], string[], string[]]>([
    ['a file without a page', ['a', 'b'], ['a'], ['2 acties', "1 pagina's", 'Zonder pagina: b.']],
    ['a page without a file', ['a'], ['a', 'b'], ['1 acties', "2 pagina's", 'Zonder inhoud: b.']],
    ['two files of one name', ['a', 'a'], ['a'], ['2 acties', "1 pagina's"]],
    ['another page instead', ['a'], ['b'], ['Zonder pagina: a.', 'Zonder inhoud: b.']],
  ])('%s', (_, files, pages, words) => {
    const said = differenceText('acties', files, pages);
    for (const word of words) expect(said).toContain(word);
  });

  test('as many, and the same', () => {
    expect(differenceText('acties', ['a', 'b'], ['a', 'b'])).toBeUndefined();
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((done) => setTimeout(done, 20));
}
