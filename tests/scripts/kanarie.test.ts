import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
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

beforeEach(() => {
  rmSync(MAP, { recursive: true, force: true });
  mkdirSync(MAP, { recursive: true });
});
afterAll(() => rmSync(MAP, { recursive: true, force: true }));

const KANARIES = {
  'an import and an export that write a file': `import { writeFileSync } from 'node:fs';\n\nexport const x = writeFileSync(${JSON.stringify(VOGEL)}, 'tjilp');`,
  'an expression that prints a secret': 'De sleutel is {process.env.KANARIE}.',
};
const ALLES = Object.values(KANARIES).join('\n\n');

describe('content that tries to run code', { timeout: 60_000 }, () => {
  test.each(Object.entries(KANARIES))('is refused by the validator: %s', (_, kanarie) => {
    const actie = join(MAP, 'content/acties/1/1-1-10-zaaigoed-voor-scholen.mdx');
    cpSync(join(ROOT, 'tests/fixtures/programma'), join(MAP, 'content'), { recursive: true });
    writeFileSync(actie, `${readFileSync(actie, 'utf8')}\n## 2023-06\n\n${kanarie}\n`);
    process.env['KANARIE'] = GEHEIM;
    const { code, uit, fout } = draai('valideer.ts', [], MAP);
    expect(code).toBe(1);
    expect(uit + fout).toContain('1-1-10-zaaigoed-voor-scholen.mdx');
    expect(uit + fout).not.toContain(GEHEIM);
    expect(existsSync(VOGEL)).toBe(false);
  });

  test.each(Object.entries(KANARIES))('fails a build without the validator: %s', (_, kanarie) => {
    const { code, gezegd, paginas } = bouw(kanarie, 'real.markdown');
    expect(code).not.toBe(0);
    expect(gezegd).toContain('programmacode');
    expect(existsSync(VOGEL)).toBe(false);
    expect(paginas).not.toContain(GEHEIM);
  });
});

describe('the canary is alive', { timeout: 60_000 }, () => {
  test('without the plugin it writes its file and prints the secret', () => {
    const { code, paginas } = bouw(ALLES, '{ processor: satteri({}) }');
    expect(code).toBe(0);
    expect(existsSync(VOGEL)).toBe(true);
    expect(paginas).toContain(GEHEIM);
  });

  test('with the plugin a text without code is built', () => {
    const { code, paginas } = bouw('Gewone woorden.', 'real.markdown');
    expect(code).toBe(0);
    expect(paginas).toContain('Gewone woorden.');
  });
});

/** Builds a site of one text with Astro's own reader; `markdown` is an expression for its settings. */
function bouw(tekst: string, markdown: string): { code: number | null; gezegd: string; paginas: string } {
  const files = {
    'astro.config.mjs': `
      import { satteri } from '@astrojs/markdown-satteri';
      import real from '../../astro.config.mjs';
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
    mkdirSync(join(MAP, pad, '..'), { recursive: true });
    writeFileSync(join(MAP, pad), inhoud);
  }
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--root', MAP], {
    cwd: ROOT,
    env: { ...process.env, KANARIE: GEHEIM, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  const dist = join(MAP, 'dist');
  const paginas = existsSync(dist) ? readdirSync(dist).filter((name) => name.endsWith('.html')) : [];
  return {
    code: status,
    gezegd: stdout + stderr,
    paginas: paginas.map((name) => readFileSync(join(dist, name), 'utf8')).join('\n'),
  };
}
