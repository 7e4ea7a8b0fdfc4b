// Zoekt nginx voor de tests, en haalt het zo nodig op.
// Plain JavaScript: opzetten.mjs calls it under Node 20.
import { existsSync } from 'node:fs';
import { installeerPakketten, opPad } from './systeem.mjs';

const PAKKETTEN = ['nginx-light', 'libnginx-mod-http-brotli-static'];
/** Where Debian puts the module. */
export const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const UITLEG = [
  'De tests van het hosten gebruiken nginx; het is niet gevonden en installeren lukte niet. Kies er een:',
  `  - op Debian of Ubuntu: sudo apt-get install --no-install-recommends ${PAKKETTEN.join(' ')}`,
  '  - elders: installeer nginx met de pakketbeheerder van dit systeem.',
].join('\n');

/**
 * Where nginx is, and whether it can send Brotli.
 * @returns {{ programma: string | undefined, brotli: boolean }}
 */
export function vindNginx() {
  const programma = opPad('nginx');
  return { programma, brotli: programma !== undefined && existsSync(BROTLI) };
}

/** Installs it where that is allowed. Says what to do where it is not. */
export function regelNginx({ vind = vindNginx, installeer = installeerNginx, meld = console.error } = {}) {
  if (vind().programma) return true;
  installeer();
  if (vind().programma) return true;
  meld(UITLEG);
  return false;
}

function installeerNginx() {
  const gezegd = 'Geen nginx gevonden. Het systeempakket wordt geïnstalleerd (apt-get); er wordt niets gestart.';
  installeerPakketten(gezegd, PAKKETTEN);
}
