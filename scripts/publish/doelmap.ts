import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isRunning } from '../setup/systeem.mjs';

/**
 * The folder that a site is published in. A web server serves `huidig`; all else is kept for going back, of which
 * `vorige` is what was live before:
 *     DOELMAP/huidig -> versies/0007-2026-11-23-1a2b3c4/site
 *     DOELMAP/vorige -> versies/0006-2026-11-20-5d6e7f8/site
 */
export const VERSIES = 'versies';

/** The names of all whole versions, the oldest first. What somebody put beside them has another name. */
export function leesVersies(doel: string): string[] {
  const map = join(doel, VERSIES);
  const namen = existsSync(map) ? readdirSync(map) : [];
  return namen.filter((naam) => /^\d{4,}-\d{4}-\d{2}-\d{2}-/.test(naam)).sort();
}

/** The name of the version that a link leads to; undefined when there is none. */
export function achter(doel: string, link: 'huidig' | 'vorige'): string | undefined {
  const pad = join(doel, link);
  return lstatSync(pad, { throwIfNoEntry: false }) && readlinkSync(pad).split(sep)[1];
}

/** Why nothing can be published in this folder; undefined when it can. What is of somebody else is left alone. */
export function doelFout(doel: string, project: string): string | undefined {
  const boven = dirname(resolve(doel));
  if (!existsSync(boven)) return `De map ${boven} bestaat niet. Maak haar eerst, of verbeter het pad.`;
  const echt = existsSync(doel) ? realpathSync(doel) : join(realpathSync(boven), basename(doel));
  if (bevat(project, echt) || bevat(echt, project))
    return `${doel} ligt in de map van dit project, of eromheen. Kies een map voor de site alleen.`;
  const namen = existsSync(doel) ? readdirSync(doel).filter((naam) => naam !== 'lost+found') : [];
  if (namen.length === 0 || namen.includes(VERSIES)) return undefined;
  return `In ${doel} staat al iets anders: ${namen.slice(0, 3).join(', ')}. Kies een lege of een nieuwe map.`;
}

/** Whether `pad` is `map` or lies in it. */
function bevat(map: string, pad: string): boolean {
  return relative(map, pad).split(sep)[0] !== '..';
}

/**
 * Takes a folder to work in. It is the lock too, because its name tells who is at work: first it is made, then
 * looked whether there is another. So of two that begin together both may be refused, but never do both go on. What
 * a killed run left is cleared away; of a run on another machine nobody here can tell, so that one is left alone.
 */
export function neemWerkmap(doel: string, pid = process.pid): { werkmap: string; weg: () => void } {
  const eigen = `.bezig-${hostname()}-${pid}`;
  const weg = (naam = eigen) => rmSync(join(doel, naam), { recursive: true, force: true });
  // Of an earlier process with the same number: that one is gone, because this one has the number.
  weg();
  mkdirSync(join(doel, eigen));
  for (const naam of readdirSync(doel)) {
    const [, waar, nummer] = /^\.bezig-(.*)-(\d+)$/.exec(naam) ?? [];
    if (nummer === undefined || naam === eigen) continue;
    const isDood = waar === hostname() && !isRunning(Number(nummer));
    weg(isDood ? naam : eigen);
    if (isDood) continue;
    const wie = `In ${doel} wordt al gepubliceerd, door proces ${nummer} op ${waar}. Wacht tot dat klaar is.`;
    throw new Error(`${wie} Weet u zeker dat het niet meer loopt? Verwijder dan ${join(doel, naam)}.`);
  }
  return { werkmap: join(doel, eigen), weg };
}
