// Zoekt nginx voor de tests, en haalt het zo nodig op.
// Plain JavaScript: opzetten.mjs calls it under Node 20.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PAKKETTEN = ['nginx-light', 'libnginx-mod-http-brotli-static'];
/** Where Debian puts the module. */
export const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const UITLEG = [
  'De tests van het hosten gebruiken nginx; het is niet gevonden en installeren lukte niet. Kies er een:',
  `  - op Debian of Ubuntu: sudo apt-get install --no-install-recommends ${PAKKETTEN.join(' ')}`,
  '  - elders: installeer nginx met de pakketbeheerder van dit systeem.',
].join('\n');

/**
 * Where nginx is, and whether it can send Brotli. On Debian it stands in a folder that only root searches.
 * @returns {{ programma: string | undefined, brotli: boolean }}
 */
export function vindNginx() {
  const mappen = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin'];
  const programma = mappen.map((map) => join(map, 'nginx')).find(isUitvoerbaar);
  return { programma, brotli: programma !== undefined && existsSync(BROTLI) };
}

/** Installs it where that is allowed: root, or sudo without a password, on Debian. Says what to do where it is not. */
export function regelNginx({ vind = vindNginx, installeer = installeerPakketten, meld = console.error } = {}) {
  if (vind().programma) return true;
  installeer();
  if (vind().programma) return true;
  meld(UITLEG);
  return false;
}

function installeerPakketten() {
  if (!existsSync('/usr/bin/apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  console.error('Geen nginx gevonden. Het systeempakket wordt geïnstalleerd (apt-get); er wordt niets gestart.');
  const apt = (...args) => {
    // RUNLEVEL: Debian starts no service of what it installs.
    const opdracht = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get', '-qq', ...args];
    const [eerste, ...rest] = isRoot ? opdracht : ['sudo', '-n', ...opdracht];
    return spawnSync(eerste, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 }).status === 0;
  };
  // One by one: an older Ubuntu has the first and not the second.
  if (apt('update')) for (const pakket of PAKKETTEN) apt('install', '-y', '--no-install-recommends', pakket);
}

function isUitvoerbaar(pad) {
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
