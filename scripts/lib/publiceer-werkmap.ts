import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './swap-folder.ts';

/** Begins the name of a folder in which a run makes a version. */
const BEGIN = '.bezig-';

/** The folder of this run; or what to say when another is at work. */
export type Werkmap = { map: string; weg: () => void } | { bezet: string };

/**
 * Takes a folder to work in. It is the lock too, because its name tells who is at work: first it is made, then
 * looked whether there is another. So of two that begin together both may be refused, but never do both go on. What
 * a run left that was killed is cleared away; of a run on another machine nobody here can tell, so that one is
 * left alone.
 */
export function neemWerkmap(doel: string, pid = process.pid, machine = hostname()): Werkmap {
  const eigen = `${BEGIN}${machine}-${pid}`;
  const map = join(doel, eigen);
  const weg = () => {
    rmSync(map, { recursive: true, force: true });
  };
  // Of an earlier process with the same number: that one is gone, because this one has the number.
  weg();
  mkdirSync(map);
  for (const naam of readdirSync(doel)) {
    if (!naam.startsWith(BEGIN) || naam === eigen) continue;
    const [, waar, nummer] = /^\.bezig-(.*)-(\d+)$/.exec(naam) ?? [];
    if (waar === machine && !isRunning(Number(nummer))) {
      rmSync(join(doel, naam), { recursive: true, force: true });
      continue;
    }
    weg();
    const wie = waar === machine ? `proces ${nummer}` : `proces ${nummer} op ${waar}`;
    return {
      bezet: `In ${doel} wordt al gepubliceerd, door ${wie}. Wacht tot dat klaar is. Weet u zeker dat het niet meer loopt? Verwijder dan ${join(doel, naam)}.`,
    };
  }
  return { map, weg };
}
