import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { vindNginx } from '../../scripts/setup/nginx.mjs';
import { headersFor, SECURITY } from '../../src/hosting/headers.ts';
import { startNginx } from '../hosting/nginx.ts';
import { vraag } from '../hosting/vraag.ts';

/**
 * The real content has no old addresses yet, the fixture programme has one. So that is built here, under a path as on
 * a host that it shares, and served by the plainest server there is.
 */
const ROOT = join(import.meta.dirname, '../..');
const MAP = join(ROOT, '.cache', `omleiding-${process.pid}`);
const OUD = '/monitor/acties/1-1-2-plantdag/';
const NIEUW = '/monitor/acties/1-1-2-plantendag/';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let server: Server;
let host: string;

test.beforeAll(async () => {
  const env = {
    ...process.env,
    INHOUD: 'tests/fixtures/programma',
    BASIS: '/monitor',
    SITE: 'https://monitor.example',
  };
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', MAP], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
      .replace(/^\/monitor/, '')
      .replace(/\/$/, '/index.html');
    const file = join(MAP, path);
    const found = existsSync(file) && statSync(file).isFile();
    const type = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }[
      path.split('.').at(-1) ?? ''
    ];
    response.writeHead(found ? 200 : 404, {
      ...headersFor(path, '/', SECURITY),
      ...(type ? { 'Content-Type': type } : {}),
    });
    response.end(found ? readFileSync(file) : '');
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.close();
  rmSync(MAP, { recursive: true, force: true });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'met JavaScript' : 'zonder JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('wie een oud adres bewaarde, komt vanzelf op de pagina van nu', async ({ page }) => {
      await page.goto(`${host}${OUD}`);
      await page.waitForURL(`${host}${NIEUW}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jaarlijkse plantendag');
    });
  });
}

test('wie de plaats op een pagina bewaarde, komt op die plaats', async ({ page }) => {
  await page.goto(`${host}${OUD}?q=zaad#2023-12`);
  await page.waitForURL(`${host}${NIEUW}?q=zaad#2023-12`);
  // Back goes to where the reader came from, and not to the old address that would send on again.
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('wie de pagina op een eigen site toonde, toont haar nog', async ({ page }) => {
  await page.goto(`${host}/monitor/inbedden/acties/1-1-2-plantdag/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jaarlijkse plantendag');
  expect(page.url()).toBe(`${host}/monitor/inbedden/acties/1-1-2-plantdag/`);
});

test('wie doorsturen heeft uitgezet, leest in gewone woorden waar de pagina is, en kan erheen', async ({ page }) => {
  await page.route('**/omleiding.js', (route) => route.abort());
  await page.goto(`${host}${OUD}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze actie heeft een nieuw adres');
  await page.getByRole('main').getByRole('link', { name: '1.1.2 Jaarlijkse plantendag' }).click();
  await page.waitForURL(`${host}${NIEUW}`);
});

test('wie een oud adres bewaarde, wordt door een server die dat kan meteen doorgestuurd', async () => {
  test.skip(!vindNginx().programma && !process.env['CI'], 'nginx ontbreekt (apt-get install nginx-light)');
  expect(readFileSync(join(MAP, '_redirects'), 'utf8')).toContain(`${OUD} ${NIEUW} 301\n`);
  const nginx = await startNginx(MAP, { basis: '/monitor/' });
  try {
    const { status, headers } = await vraag(nginx.url, `${OUD}?editie=2023-06`);
    expect([status, headers.location]).toEqual([301, `${NIEUW}?editie=2023-06`]);
  } finally {
    await nginx.stop();
  }
});

test('een zoekmachine kent alleen het adres van nu', () => {
  const html = readFileSync(join(MAP, 'acties/1-1-2-plantdag/index.html'), 'utf8');
  expect(html).toContain(`<link rel="canonical" href="https://monitor.example${NIEUW}">`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  for (const lijst of ['sitemap-0.xml', 'sitemap.xml', 'atom.xml']) {
    if (existsSync(join(MAP, lijst))) expect(readFileSync(join(MAP, lijst), 'utf8')).not.toContain('1-1-2-plantdag/');
  }
});
