import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** An empty folder for all tests of a file or group, which goes after the last. */
export function eenMap(): string {
  const map = mkdtempSync(join(tmpdir(), 'wozo-traag-'));
  afterAll(() => rmSync(map, { recursive: true, force: true }));
  return map;
}

/** Builds the real content into a folder, with these settings. */
export function bouwNaar(output: string, env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/astro'), ['build', '--outDir', output], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}
