import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder with what earlier builds made, for the build that has claimed it. */
export interface Voorraad {
  map: string;
  /** Leaves it for the next build. */
  release: () => void;
}

/**
 * Claims the pages of earlier builds, for one build at a time: two at once could take over half of what the other
 * writes. Undefined while another build has them; that one then makes everything anew, which is only slower.
 *
 * @param cache the folder for what may be thrown away at any time
 */
export function claimVoorraad(cache: string): Voorraad | undefined {
  const slot = resolve(cache, 'bouw.bezet');
  const owner = join(slot, 'pid');
  mkdirSync(cache, { recursive: true });
  if (!claim(slot)) {
    // Of a build that was killed: what it left half-written cannot be told from the rest, so all of it goes.
    if (isRunning(owner)) return undefined;
    rmSync(resolve(cache, 'bouw'), { recursive: true, force: true });
    rmSync(slot, { recursive: true, force: true });
    if (!claim(slot)) return undefined;
  }
  writeFileSync(owner, String(process.pid));
  return { map: `${resolve(cache, 'bouw')}/`, release: () => rmSync(slot, { recursive: true, force: true }) };
}

/** To make a folder succeeds for one of all who try. */
function claim(slot: string): boolean {
  try {
    mkdirSync(slot);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(owner: string): boolean {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch (error) {
    // Just claimed, and not yet signed; or it runs, but belongs to somebody else.
    return !existsSync(owner) || (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
