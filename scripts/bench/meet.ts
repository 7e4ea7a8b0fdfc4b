import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** One run of a command; without /proc the machine does not tell what it used. */
export interface Meting {
  /** Seconds on the clock. */
  klok: number;
  /** Seconds on a processor, of all its processes together: on a busy machine it says more than the clock. */
  cpu?: number;
  /** The peaks in memory of its processes, added up. */
  mb?: number;
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
export async function meet(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Meting> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const gezegd = Promise.all([text(child.stdout), text(child.stderr)]);
  let [cpu, mb] = [0, 0];
  const peiler = setInterval(() => {
    const nu = verbruikVan(child.pid ?? 0);
    [cpu, mb] = [Math.max(cpu, nu.cpu), Math.max(mb, nu.mb)];
  }, PEIL_MS);
  await once(child, 'close').finally(() => clearInterval(peiler));
  const klok = (performance.now() - begin) / 1000;
  if (child.exitCode === 0) return mb > 0 ? { klok, cpu, mb } : { klok };
  throw new Error(`node ${args.join(' ')} mislukte:\n${(await gezegd).join('').slice(-2000)}`);
}

/** What a process with all that it started has used; nothing where there is no /proc, or the process is gone. */
function verbruikVan(pid: number): { cpu: number; mb: number } {
  try {
    // Its own time and that of children that ended, as user and in the system: fields 14 to 17, behind the name.
    const velden = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const tikken = velden.slice(11, 15).reduce((som, veld) => som + Number(veld), 0);
    const [, top = '0'] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((taak) => readFileSync(`/proc/${pid}/task/${taak}/children`, 'utf8').split(' ').filter(Boolean))
      .map((kind) => verbruikVan(Number(kind)))
      .reduce((som, kind) => ({ cpu: som.cpu + kind.cpu, mb: som.mb + kind.mb }), {
        cpu: tikken / TIKKEN_PER_SECONDE,
        mb: Number(top) / 1024,
      });
  } catch {
    return { cpu: 0, mb: 0 };
  }
}
