import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a process with all that it started has used. */
interface Verbruik {
  /** Time on a processor, of all of them together: on a busy machine it says more than the clock. */
  cpuMs: number;
  /** The peaks in memory of its processes, added up. */
  mb: number;
}

/** One run of a command; without /proc the machine does not tell what it used. */
export interface Meting extends Partial<Verbruik> {
  ms: number;
  uitvoer: string;
}

/** How often is looked. Peaks and totals are kept by the processes themselves, so little is missed. */
const PEIL_MS = 50;
const LANGST_MS = 15 * 60_000;
/** The unit of time in /proc, on every Linux. */
const TIK_MS = 10;

/**
 * Runs Node with these arguments and measures from start to end, as whoever types the command sees it.
 *
 * @throws with the end of what it printed, when it fails or takes more than a quarter of an hour
 */
export function meet(args: readonly string[], opties: { cwd: string; env: NodeJS.ProcessEnv }): Promise<Meting> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { ...opties, stdio: ['ignore', 'pipe', 'pipe'] });
  const delen: Buffer[] = [];
  for (const stroom of [child.stdout, child.stderr]) stroom.on('data', (deel: Buffer) => delen.push(deel));
  const top: Partial<Verbruik> = {};
  const peiler = setInterval(() => {
    const nu = verbruikVan(child.pid);
    if (!nu) return;
    top.mb = Math.max(top.mb ?? 0, nu.mb);
    top.cpuMs = Math.max(top.cpuMs ?? 0, nu.cpuMs);
  }, PEIL_MS);
  const wekker = setTimeout(() => child.kill('SIGKILL'), LANGST_MS);
  return new Promise((klaar, mislukt) => {
    child.on('error', mislukt);
    child.on('close', (code) => {
      clearInterval(peiler);
      clearTimeout(wekker);
      const ms = performance.now() - begin;
      const uitvoer = Buffer.concat(delen).toString();
      if (code === 0) klaar({ ...top, ms, uitvoer });
      else mislukt(new Error(`node ${args.join(' ')} mislukte (${code ?? 'gestopt'}):\n${uitvoer.slice(-2000)}`));
    });
  });
}

/** Undefined where there is no /proc, or the process is gone. */
function verbruikVan(pid: number | undefined): Verbruik | undefined {
  if (pid === undefined) return undefined;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    // Its own time and that of children that ended, as user and in the system: fields 14 to 17, behind the name.
    const velden = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const cpuMs = velden.slice(11, 15).reduce((som, tikken) => som + tikken * TIK_MS, 0);
    const mb = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    const kinderen = readdirSync(`/proc/${pid}/task`).flatMap((taak) =>
      readFileSync(`/proc/${pid}/task/${taak}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return kinderen
      .map(verbruikVan)
      .reduce<Verbruik>((som, kind) => ({ cpuMs: som.cpuMs + (kind?.cpuMs ?? 0), mb: som.mb + (kind?.mb ?? 0) }), {
        cpuMs,
        mb,
      });
  } catch {
    return undefined;
  }
}
