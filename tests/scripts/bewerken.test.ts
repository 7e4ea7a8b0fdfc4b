import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The site as it is when a repository is set; built anew, because settings are read once. */

const ROOT = join(import.meta.dirname, '../..');
const REPO = 'https://github.com/voorbeeld/wozo';

let dist: string;
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'wozo-bewerken-'));
  const env = {
    ...process.env,
    INHOUD: 'tests/fixtures/programma',
    NU: '2026-11-01',
    REPO,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const { status, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', dist], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true }));

function links(page: string): string[] {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  return [...html.matchAll(/<a href="([^"]+)">(?:Bewerk deze pagina|Geschiedenis)<\/a>/g)].map(
    ([, href]) => href ?? '',
  );
}

describe('a reader who sees a mistake comes from the page to its file', () => {
  test.each([
    ['acties/1-1-1-subsidie-geveltuinen', 'acties/1/1-1-1-subsidie-geveltuinen.mdx'],
    ['onderwerpen/1-1-geveltuinen', 'onderwerpen/1-1-geveltuinen.mdx'],
    ['actielijnen/1-groen-dichtbij', 'actielijnen/1-groen-dichtbij.mdx'],
    ['edities/2023-12', 'edities/2023-12.mdx'],
    ['over', 'paginas/over.mdx'],
    ['begrippen', 'begrippen.yaml'],
    ['cijfers', 'cijfers.yaml'],
    ['partijen', 'partijen.yaml'],
    ['partijen/voorbeeldministerie', 'partijen.yaml'],
  ])('/%s/', (page, file) => {
    const path = `tests/fixtures/programma/${file}`;
    expect(existsSync(join(ROOT, path))).toBe(true);
    expect(links(page)).toEqual([`${REPO}/edit/main/${path}`, `${REPO}/commits/main/${path}`]);
  });
  test.each(['', 'planning', 'agenda', 'verschuivingen', 'edities/2023-12/wijzigingen'])(
    '/%s/ is made of many files, and links to none',
    (page) => expect(links(page)).toEqual([]),
  );
});
