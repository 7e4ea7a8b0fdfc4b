import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from '../setup/systeem.mjs';

/**
 * A folder that is made whole beside the one that is in use, and takes its place at the end. Whoever looks sees the
 * old one or the new one, and a build that fails or is killed leaves the old one where it is.
 *
 * Two renames are needed: no file system has one that swaps two folders by a call that Node knows. Who is killed
 * exactly between them leaves the old folder under its temporary name; `prepare` of the next run puts it back.
 */
export interface FolderSwap {
  /** Where the new folder is made; empty to begin with. */
  fresh: string;
  /** Puts the new folder in the place of the old one. */
  commit: () => void;
  /** Takes the new folder away; the old one stays. */
  discard: () => void;
}

export function prepare(target: string): FolderSwap {
  const whole = resolve(target);
  const [fresh, old] = [`${whole}.nieuw-${process.pid}`, `${whole}.oud-${process.pid}`];
  tidy(target);
  mkdirSync(fresh, { recursive: true });
  return {
    fresh,
    commit: () => {
      // Another build may put its own in place between the two renames: then that one is the old one.
      for (let attempt = 1; ; attempt++) {
        moveAway(target, old);
        try {
          renameSync(fresh, target);
          break;
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (attempt === 10 || (code !== 'ENOTEMPTY' && code !== 'EEXIST')) throw error;
        }
      }
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => {
      rmSync(fresh, { recursive: true, force: true });
    },
  };
}

function moveAway(target: string, old: string): void {
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(target, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Clears up after runs that were killed: what they were making goes; what they had moved away comes back. */
function tidy(target: string): void {
  const folder = dirname(resolve(target));
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, base, kind, pid] = /^(.*)\.(nieuw|oud)-(\d+)$/.exec(name) ?? [];
    if (base !== basename(target) || isRunning(Number(pid))) continue;
    const path = join(folder, name);
    if (kind === 'oud' && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}
