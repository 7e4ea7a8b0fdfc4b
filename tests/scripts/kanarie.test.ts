import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
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

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(MAP, { recursive: true, force: true });
});

const KANARIES = {
  'an import and an export that write a file': `import { writeFileSync } from 'node:fs';\n\nexport const x = writeFileSync(${JSON.stringify(VOGEL)}, 'tjilp');`,
  'an expression that prints a secret': 'De sleutel is {process.env.KANARIE}.',
};

/** A text of the small site, and an expression for the Markdown settings with which it is built. */
interface Geval {
  tekst: string;
  markdown: string;
}
interface Uitslag {
  isGebouwd: boolean;
  gezegd: string;
  paginas: string;
  heeftGefloten: boolean;
}

test.each(Object.entries(KANARIES))('content that tries to run code is refused by the validator: %s', (_, kanarie) => {
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
  const echt = 'real.markdown';
  const [bestand, geheim, gewoon, zonder] = bouw([
    ...Object.values(KANARIES).map((tekst) => ({ tekst, markdown: echt })),
    { tekst: 'Gewone woorden.', markdown: echt },
    { tekst: Object.values(KANARIES).join('\n\n'), markdown: '{ processor: satteri({}) }' },
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
function bouw(gevallen: readonly Geval[]): Uitslag[] {
  const mappen = gevallen.map((geval, i) => maakSite(join(MAP, String(i)), geval));
  const programma = `
    import { build } from 'astro';
    import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
    const uitslagen = [];
    for (const root of ${JSON.stringify(mappen)}) {
      let gezegd = '';
      await build({ root, logLevel: 'silent' }).catch((error) => (gezegd = String(error) + error.hint));
      const paginas = globSync(root + '/dist/*.html').map((pad) => readFileSync(pad, 'utf8')).join('');
      const heeftGefloten = existsSync(${JSON.stringify(VOGEL)});
      rmSync(${JSON.stringify(VOGEL)}, { force: true });
      uitslagen.push({ isGebouwd: gezegd === '', gezegd, paginas, heeftGefloten });
    }
    process.stdout.write('\\n' + JSON.stringify(uitslagen));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', programma], {
    cwd: ROOT,
    env: { ...process.env, KANARIE: GEHEIM, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  const uitslagen = stdout.split('\n').at(-1) ?? '';
  if (!uitslagen.startsWith('[')) throw new Error(stdout + stderr);
  return JSON.parse(uitslagen) as Uitslag[];
}

function maakSite(map: string, { tekst, markdown }: Geval): string {
  const files = {
    'astro.config.mjs': `
      import { satteri } from '@astrojs/markdown-satteri';
      import real from '../../../astro.config.mjs';
      void satteri;
      export default {
        markdown: ${markdown},
        integrations: real.integrations.filter(({ name }) => name === '@astrojs/mdx'),
      };`,
    'src/content.config.ts': `
      import { defineCollection } from 'astro:content';
      import { glob } from 'astro/loaders';
      export const collections = { teksten: defineCollection({ loader: glob({ pattern: '*.mdx', base: './teksten' }) }) };`,
    'src/pages/index.astro': `---
      import { getCollection, render } from 'astro:content';
      const [entry] = await getCollection('teksten');
      const { Content } = await render(entry);
      ---
      <Content />`.replace(/^ +/gm, ''),
    'teksten/kanarie.mdx': `---\ntitel: Kanarie\n---\n\n${tekst}\n`,
  };
  for (const [pad, inhoud] of Object.entries(files)) {
    mkdirSync(join(map, pad, '..'), { recursive: true });
    writeFileSync(join(map, pad), inhoud);
  }
  return map;
}
