import { execFileSync } from 'node:child_process';

/**
 * What Git answers; undefined: no Git, no repository, one that Git does not trust, or nothing of that name.
 *
 * @param cwd the folder in which it is asked
 */
export function git(args: readonly string[], cwd = '.', env: NodeJS.ProcessEnv = {}): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd,
      // Who only looks is, without the lock, in nobody's way.
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64_000_000,
    });
  } catch {
    return undefined;
  }
}
