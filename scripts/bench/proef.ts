import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { genereerProgramma } from './genereer.ts';
import { maakWerkmap } from './werkmap.ts';

/** The number of acties of a generated programme, or the real one. */
export type Maat = number | 'echt';

/** A copy of the project with a programme of some size in it. */
export interface Proef {
  werkmap: string;
  inhoud: string;
  /** Puts the content back as it was. */
  verseInhoud: () => void;
  ruimOp: () => void;
}

const PROJECT = resolve(import.meta.dirname, '../..');

/** The same day in every run, and nothing of the one who measures. */
const OMGEVING = { NU: '2026-11-01', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', TZ: 'UTC' };

/** The validator as `npm run valideer` starts it. */
export const VALIDEER = ['--import', './scripts/lib/code-cache.mjs', 'scripts/valideer.ts'] as const;

export function maakProef(maat: Maat): Proef {
  // Within the project: Astro takes a package that shares no folder with the site for a part of the site.
  mkdirSync('.cache', { recursive: true });
  const basis = mkdtempSync(resolve('.cache', 'bench-'));
  const werkmap = join(basis, 'project');
  const inhoud = join(werkmap, 'content');
  const bron = maat === 'echt' ? join(PROJECT, 'content') : join(basis, 'inhoud');
  if (maat !== 'echt') {
    mkdirSync(bron);
    genereerProgramma(join(PROJECT, 'content'), bron, maat);
  }
  maakWerkmap(PROJECT, werkmap);
  const verseInhoud = () => {
    rmSync(inhoud, { recursive: true, force: true });
    cpSync(bron, inhoud, { recursive: true });
  };
  verseInhoud();
  const ruimOp = () => {
    rmSync(basis, { recursive: true, force: true });
    process.off('exit', ruimOp);
  };
  // Also after Ctrl-C.
  process.on('exit', ruimOp);
  return { werkmap, inhoud, verseInhoud, ruimOp };
}

/** How and where Node runs in a folder of a working folder: as npm would, with the commands of our packages on the path. */
export function waar(
  werkmap: string,
  map = '.',
  eigen: NodeJS.ProcessEnv = {},
): { cwd: string; env: NodeJS.ProcessEnv } {
  const PATH = [join(werkmap, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return { cwd: join(werkmap, map), env: { PATH, HOME: process.env['HOME'], ...OMGEVING, ...eigen } };
}
