import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test, vi } from 'vitest';
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
  test('that goes well takes the place of the last one, nothing of that lingers, and Astro is heard', () => {
    expect(bouw(`echo hallo; ${SCHRIJF}`)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('hallo') as string,
    });
    expect(map.alles('dist')).toEqual({ 'index.html': 'de nieuwe\n' });
    nietsOver();
  });

  test('goes where one asks, and leaves dist alone', () => {
    expect(bouw(SCHRIJF, '--uit', 'proef').status).toBe(0);
    expect(map.lees('proef/index.html')).toBe('de nieuwe\n');
    vorige();
  });

  test.each([
    ['fails halfway', 'exit 3', 'De bouw is mislukt. In dist staat nog wat er stond.'],
    ['warns about the content', 'echo \'10:00:00 [WARN] [content] Duplicate id "1" found\'', 'houdt de bouw tegen: 10'],
    [
      'warns in colour',
      String.raw`printf '\033[33m[WARN]\033[39m [wozo-inhoud] let op\n'`,
      'houdt de bouw tegen: [WARN]',
    ],
    ['warns beside its output', 'echo "acties does not exist or is empty." >&2', 'houdt de bouw tegen: acties'],
  ])('that %s leaves the last good one', (_, doet, verwacht) => {
    const { status, stderr } = bouw(`${SCHRIJF}; ${doet}`);
    expect(status).toBe(1);
    expect(stderr).toContain(verwacht);
    vorige();
    nietsOver();
  });

  test('that is killed halfway leaves the last good one, and the next clears up', async () => {
    const env = astroDoet(`${SCHRIJF}; touch "${map.pad('begonnen')}"; [ -n "$DOOR" ] || exec sleep 60`);
    const child = spawn(process.execPath, [BOUW], { cwd: map.pad(), env, stdio: 'ignore', detached: true });
    await vi.waitUntil(() => existsSync(map.pad('begonnen')), { timeout: 30_000 });
    // The whole group, as a terminal that closes would.
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await once(child, 'close');
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
    await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, [BOUW], { cwd: map.pad(), env })));
    expect(map.lees('dist/index.html')).toBe('de nieuwe\n');
    nietsOver();
  });
});
