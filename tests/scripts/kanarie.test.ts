import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { gevallen } from '../gevallen.ts';
import { draai } from './draai.ts';

/**
 * A canary: content that tries to run code. It writes a file and prints a secret of the machine; when the file is
 * there, or the secret is in a page, code from content ran. The validator refuses it. And who switches the validator
 * off, and lets Astro itself read the file, still meets the plugin in the build.
 *
 * That second case is a small site of its own with Astro's own loader, so without any of our readers and checks, and
 * with the Markdown settings of astro.config.mjs. It stands within the project, so that it finds the packages.
 */
const ROOT = join(import.meta.dirname, '../..');
const MAP = join(ROOT, '.cache', `kanarie-${process.pid}`);
const VOGEL = join(MAP, 'gefloten');
const GEHEIM = 'mag-niemand-zien-4821';

const TEKSTEN = gevallen(import.meta) as {
  kanaries: Record<string, string>;
  site: Record<string, string>;
  bouw: string;
};
const vul = (sjabloon: string, woorden: Record<string, string>) =>
  sjabloon.replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, naam: string) => ({ vogel: JSON.stringify(VOGEL), ...woorden })[naam] ?? '',
  );
const KANARIES = Object.entries(TEKSTEN.kanaries).map(([wat, tekst]) => [wat, vul(tekst, {})] as const);

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(MAP, { recursive: true, force: true });
});

test.each(KANARIES)('content that tries to run code is refused by the validator: %s', (_, kanarie) => {
  const actie = join(MAP, 'content/acties/1/1-1-10-zaaigoed-voor-scholen.mdx');
  cpSync(join(ROOT, 'tests/fixtures/programma'), join(MAP, 'content'), { recursive: true });
  writeFileSync(actie, `${readFileSync(actie, 'utf8')}\n## 2023-06\n\n${kanarie}\n`);
  vi.stubEnv('KANARIE', GEHEIM);
  const { code, uit, fout } = draai('valideer.ts', [], MAP);
  expect(code).toBe(1);
  expect(uit + fout).toContain('1-1-10-zaaigoed-voor-scholen.mdx');
  expect(uit + fout).not.toContain(GEHEIM);
  expect(existsSync(VOGEL)).toBe(false);
});

test('content that tries to run code fails a build without the validator; else the canary sings', () => {
  const [echt, zonderPlugin] = ['real.markdown', '{ processor: satteri({}) }'];
  const kanaries = KANARIES.map(([, tekst]) => tekst);
  const [bestand, geheim, gewoon, zonder] = bouw([
    ...kanaries.map((tekst) => ({ tekst, markdown: echt })),
    { tekst: 'Gewone woorden.', markdown: echt },
    { tekst: kanaries.join('\n\n'), markdown: zonderPlugin },
  ]);
  const geweigerd = { isGebouwd: false, gezegd: expect.stringContaining('programmacode') as string, paginas: '' };
  expect(bestand).toEqual({ ...geweigerd, heeftGefloten: false });
  expect(geheim).toEqual({ ...geweigerd, heeftGefloten: false });
  expect(gewoon).toMatchObject({ isGebouwd: true, paginas: expect.stringContaining('Gewone woorden.') as string });
  // Without the plugin it writes its file and prints the secret: it is alive.
  expect(zonder).toMatchObject({ isGebouwd: true, heeftGefloten: true });
  expect(zonder?.paginas).toContain(GEHEIM);
}, 240_000);

/** Builds a site of each text with Astro's own reader, one after the other in one process. */
function bouw(sites: readonly { tekst: string; markdown: string }[]) {
  const mappen = sites.map((_, i) => join(MAP, String(i)));
  for (const [i, site] of sites.entries()) {
    for (const [pad, inhoud] of Object.entries(TEKSTEN.site)) {
      const bestand = join(MAP, String(i), pad);
      mkdirSync(dirname(bestand), { recursive: true });
      writeFileSync(bestand, vul(inhoud, site));
    }
  }
  const programma = vul(TEKSTEN.bouw, { mappen: JSON.stringify(mappen) });
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', programma], {
    cwd: ROOT,
    env: { ...process.env, KANARIE: GEHEIM, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  const uitslagen = stdout.split('\n').at(-1) ?? '';
  if (!uitslagen.startsWith('[')) throw new Error(stdout + stderr);
  return JSON.parse(uitslagen) as { isGebouwd: boolean; gezegd: string; paginas: string; heeftGefloten: boolean }[];
}
