import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What a command-line tool did, as the person at the keyboard sees it. */
export interface Uitkomst {
  code: number | null;
  uit: string;
  fout: string;
}

/** One command for the worker that runs them. */
export interface Opdracht {
  script: string;
  argumenten: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

const SCRIPTS = join(import.meta.dirname, '../../scripts');
const GEDULD = 60_000;

let werker: { stuur: (opdracht: Opdracht) => Uitkomst } | undefined;

/**
 * Runs a tool of scripts/ in a folder of its own, with the content in `content/` there. All of its own code starts
 * anew, in a thread that has loaded what it imports already: a process for each would load that hundreds of times.
 *
 * @param extra settings: they are read once, so with any of them it is a process
 */
export function draai(script: string, argumenten: string[], cwd: string, extra?: NodeJS.ProcessEnv): Uitkomst {
  if (extra) return draaiProces(script, argumenten, cwd, extra);
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return (werker ??= startWerker()).stuur({ script: join(SCRIPTS, script), argumenten, cwd, env: omgeving() });
  } finally {
    process.chdir(before);
  }
}

function draaiProces(script: string, argumenten: string[], cwd: string, extra: NodeJS.ProcessEnv): Uitkomst {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(SCRIPTS, script), ...argumenten], {
    cwd,
    env: { ...omgeving(), ...extra },
    encoding: 'utf8',
  });
  return { code: status, uit: stdout, fout: stderr };
}

function omgeving(): NodeJS.ProcessEnv {
  const { INHOUD: _i, ...env } = process.env;
  return { ...env, NU: '2026-11-01' };
}

function startWerker() {
  const { port1, port2 } = new MessageChannel();
  const klaar = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./draai-werker.ts', import.meta.url), {
    workerData: { port: port2, klaar },
    transferList: [port2],
    // Not those of the test runner.
    execArgv: [],
    env: omgeving(),
  });
  worker.unref();
  return {
    stuur: (opdracht: Opdracht): Uitkomst => {
      Atomics.store(klaar, 0, 0);
      port1.postMessage(opdracht);
      if (Atomics.wait(klaar, 0, 0, GEDULD) === 'timed-out') throw new Error(`${opdracht.script} komt niet klaar.`);
      return receiveMessageOnPort(port1)?.message as Uitkomst;
    },
  };
}
