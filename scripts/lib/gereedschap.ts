import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program of the machine that a command needs. */
export interface Nodig {
  /** A command that succeeds when the program is there. */
  werkt: string;
  /** Debian's packages that bring it. */
  debian?: string;
  /** Or the folder with a lockfile of its own that brings it. */
  npm?: string;
}

const slaagt = (opdracht: string) => spawnSync(opdracht, { shell: true, stdio: 'ignore' }).status === 0;

/**
 * Brings what is missing where that is allowed: npm packages anywhere, Debian's packages for root on Debian.
 *
 * @returns the commands that bring what is still missing; empty when everything is there
 */
export function regelGereedschap(nodig: readonly Nodig[]): string[] {
  const magInstalleren = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  return nodig.flatMap(({ werkt, debian, npm }) => {
    if (slaagt(werkt)) return [];
    const brengt = npm ? `npm ci --ignore-scripts --silent --prefix ${npm}` : `apt-get install -y -qq ${debian ?? ''}`;
    if (npm) spawnSync(brengt, { shell: true, stdio: 'inherit' });
    else if (magInstalleren) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      spawnSync(`apt-get update -qq && ${brengt}`, { shell: true, stdio: 'ignore', env });
    }
    return slaagt(werkt) ? [] : [brengt];
  });
}
