import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a command-line tool did, as the person at the keyboard sees it. */
export interface Uitkomst {
  code: number | null;
  uit: string;
  fout: string;
}

/** Runs a tool of scripts/ in a folder of its own, with the content in `content/` there. */
export function draai(script: string, argumenten: string[], cwd: string, extra: NodeJS.ProcessEnv = {}): Uitkomst {
  const { INHOUD: _i, ...omgeving } = process.env;
  const env = { ...omgeving, NU: '2026-11-01', ...extra };
  const pad = join(import.meta.dirname, '../../scripts', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [pad, ...argumenten], { cwd, env, encoding: 'utf8' });
  return { code: status, uit: stdout, fout: stderr };
}
