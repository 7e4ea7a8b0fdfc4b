import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A program of the machine that a test uses. */
interface Nodig {
  /** A command that succeeds when the program is there. */
  werkt: string;
  /** What brings it. */
  haal: string;
}

/** Only root on Debian may. */
const debian = (pakketten: string) => `apt-get install -y -qq --no-install-recommends ${pakketten}`;

const VNU_MAP = join(import.meta.dirname, 'vnu');
export const VNU = join(VNU_MAP, 'node_modules/vnu-jar/build/dist/vnu.jar');

/** Debian's own: another Python on the path does not see Debian's packages. */
export const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** Chromium is brought by `npm run test:slow` itself. */
const PROGRAMMAS = {
  // Debian has it in /usr/sbin, which is on the path of root alone.
  nginx: { werkt: 'PATH=$PATH:/usr/sbin nginx -v', haal: debian('nginx-light libnginx-mod-http-brotli-static') },
  wget: { werkt: 'wget --version', haal: debian('wget') },
  coreutils: { werkt: 'sha256sum --version', haal: debian('coreutils') },
  java: { werkt: 'java -version', haal: debian('default-jre-headless') },
  vnu: { werkt: `test -s ${VNU}`, haal: `npm ci --ignore-scripts --silent --prefix ${VNU_MAP}` },
  lezers: {
    werkt: `${PYTHON} -c "import feedparser, icalendar"`,
    haal: debian('python3-feedparser python3-icalendar'),
  },
  poppler: { werkt: 'pdftotext -v', haal: debian('poppler-utils') },
  libreoffice: { werkt: 'soffice --version', haal: debian('libreoffice-calc-nogui libreoffice-l10n-nl') },
} satisfies Record<string, Nodig>;

const slaagt = (opdracht: string) => spawnSync(opdracht, { shell: true, stdio: 'ignore' }).status === 0;

/** Brings these programs where that is allowed, or fails with what to install. Call it in `beforeAll`. */
export function eist(...namen: (keyof typeof PROGRAMMAS)[]): void {
  const opDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const ontbreekt = namen.flatMap((naam) => {
    const { werkt, haal } = PROGRAMMAS[naam];
    if (slaagt(werkt)) return [];
    if (!haal.startsWith('apt-get')) slaagt(haal);
    else if (opDebian) slaagt(`apt-get update -qq && DEBIAN_FRONTEND=noninteractive ${haal}`);
    return slaagt(werkt) ? [] : [haal];
  });
  if (ontbreekt.length > 0) throw new Error(`Er ontbreekt gereedschap. Installeer het: ${ontbreekt.join(' en ')}`);
}
