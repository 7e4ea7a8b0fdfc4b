import { regelGereedschap, type Nodig } from '../../scripts/lib/gereedschap.ts';

/** The programs that the long tests use. Chromium is brought by `npm run duurproef` itself. */
const PROGRAMMAS = {
  // Debian has it in /usr/sbin, which is on the path of root alone.
  nginx: { werkt: 'PATH=$PATH:/usr/sbin nginx -v', debian: 'nginx-light libnginx-mod-http-brotli-static' },
  wget: { werkt: 'wget --version', debian: 'wget' },
  wrk: { werkt: 'wrk -v; test $? -le 1', debian: 'wrk' },
  coreutils: { werkt: 'sha256sum --version', debian: 'coreutils' },
} satisfies Record<string, Nodig>;

/** Brings these programs, or fails with what to install. Call it in `beforeAll`. */
export function eist(...namen: (keyof typeof PROGRAMMAS)[]): void {
  const ontbreekt = regelGereedschap(namen.map((naam) => PROGRAMMAS[naam]));
  if (ontbreekt.length > 0) throw new Error(`Er ontbreekt gereedschap. Installeer het: ${ontbreekt.join(' en ')}`);
}
