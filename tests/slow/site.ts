import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the real content into a folder, with these settings. */
export function bouwNaar(output: string, env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/astro'), ['build', '--outDir', output], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}
