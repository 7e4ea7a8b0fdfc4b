// Wat op deze machine staat, en wat er bij kan.
// Plain JavaScript: opzetten.mjs calls it under Node 20.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Folders that only root searches come last. */
const VAN_ROOT = ['/usr/sbin', '/usr/local/sbin'];

/** @returns {string | undefined} where a program stands */
export function opPad(naam) {
  const mappen = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...VAN_ROOT];
  return mappen.map((map) => join(map, naam)).find(isUitvoerbaar);
}

export function isUitvoerbaar(pad) {
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs packages of Debian, one by one, because an older system may not have all of them. Only where that is allowed:
 * as root, or by sudo without a password.
 *
 * @param {string} gezegd what is said before it is done
 * @param {string[]} pakketten
 */
export function installeerPakketten(gezegd, pakketten) {
  if (!opPad('apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  console.error(gezegd);
  const apt = (...args) => {
    // RUNLEVEL: Debian starts no service of what it installs.
    const opdracht = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get', '-qq', ...args];
    const [eerste, ...rest] = isRoot ? opdracht : ['sudo', '-n', ...opdracht];
    return spawnSync(eerste, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 }).status === 0;
  };
  if (apt('update')) for (const pakket of pakketten) apt('install', '-y', '--no-install-recommends', pakket);
}

/** Whether a process with this number is at work on this machine. */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    // It runs, but belongs to somebody else.
    return fout.code === 'EPERM';
  }
}
