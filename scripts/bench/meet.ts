import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a process with all that it started has used. */
interface Verbruik {
  /** Time on a processor, of all of them together: on a busy machine it says more than the clock. */
  cpu: number;
  /** The peaks in memory of its processes, added up. */
  mb: number;
}

/** One run of a command, times in seconds; without /proc the machine does not tell what it used. */
export interface Meting extends Partial<Verbruik> {
  klok: number;
}

/** How often is looked. Peaks and totals are kept by the processes themselves, so little is missed. */
const PEIL_MS = 50;
/** The unit of time in /proc, on every Linux. */
const TIKKEN_PER_SECONDE = 100;

/**
 * Runs Node with these arguments and measures from start to end, as whoever types the command sees it.
 *
 * @throws with the end of what it printed, when it fails
 */
export function meet(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Meting> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const delen: Buffer[] = [];
  for (const stroom of [child.stdout, child.stderr]) stroom.on('data', (deel: Buffer) => delen.push(deel));
  let top: Verbruik | undefined;
  const peiler = setInterval(() => {
    const nu = verbruikVan(child.pid);
    if (nu) top = { mb: Math.max(top?.mb ?? 0, nu.mb), cpu: Math.max(top?.cpu ?? 0, nu.cpu) };
  }, PEIL_MS);
  return new Promise((klaar, mislukt) => {
    child.on('error', mislukt);
    child.on('close', (code) => {
      clearInterval(peiler);
      const klok = (performance.now() - begin) / 1000;
      if (code === 0) klaar({ klok, ...top });
      else mislukt(new Error(`node ${args.join(' ')} mislukte:\n${Buffer.concat(delen).toString().slice(-2000)}`));
    });
  });
}

/** Undefined where there is no /proc, or the process is gone. */
function verbruikVan(pid: number | undefined): Verbruik | undefined {
  if (pid === undefined) return undefined;
  try {
    // Its own time and that of children that ended, as user and in the system: fields 14 to 17, behind the name.
    const velden = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const tikken = velden.slice(11, 15).reduce((som, veld) => som + Number(veld), 0);
    const [, top = '0'] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const kinderen = readdirSync(`/proc/${pid}/task`).flatMap((taak) =>
      readFileSync(`/proc/${pid}/task/${taak}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return kinderen.reduce<Verbruik>(
      (som, kind) => {
        const { cpu = 0, mb = 0 } = verbruikVan(kind) ?? {};
        return { cpu: som.cpu + cpu, mb: som.mb + mb };
      },
      { cpu: tikken / TIKKEN_PER_SECONDE, mb: Number(top) / 1024 },
    );
  } catch {
    return undefined;
  }
}
