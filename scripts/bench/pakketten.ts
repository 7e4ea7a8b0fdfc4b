import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moetInstalleren, stempelVan } from '../opzetten.mjs';

/** The other builders have a lockfile of their own, and are no part of the project's packages. */
const MAP = import.meta.dirname;
const STEMPEL = join(MAP, 'node_modules/.opgezet');

/** Installs the other builders when they are not there, or their lockfile changed. Says whether they are there now. */
export function regelPakketten(meld: (regel: string) => void): boolean {
  const lockfile = readFileSync(join(MAP, 'package-lock.json'));
  const stempel = existsSync(STEMPEL) ? readFileSync(STEMPEL, 'utf8') : undefined;
  const { platform, arch } = process;
  if (!moetInstalleren({ lockfile, stempel, platform, arch })) return true;
  meld('De andere bouwers worden geïnstalleerd (npm ci). Dat duurt even.');
  const opdracht = `npm ci --ignore-scripts --no-audit --no-fund --loglevel=error --prefix "${MAP}"`;
  const { status } = spawnSync(opdracht, { shell: true, stdio: 'inherit' });
  if (status === 0) writeFileSync(STEMPEL, stempelVan(lockfile));
  return status === 0;
}
