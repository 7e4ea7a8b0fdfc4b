import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { headersFor, SECURITY } from '../../src/hosting/headers.ts';
import { BASIS, proefbouw } from '../scripts/proefbouw.ts';

/** The real content has no old addresses yet, the fixture programme has one; it is served by the plainest server there is. */
const OUD = `${BASIS}/acties/1-1-2-plantdag/`;
const NIEUW = `${BASIS}/acties/1-1-2-plantendag/`;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let server: Server;
let host: string;

test.beforeAll(async () => {
  const { dist } = proefbouw();
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.slice(BASIS.length).replace(/\/$/, '/index.html');
    const file = join(dist, path);
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
  await page.goto(`${host}${BASIS}/inbedden/acties/1-1-2-plantdag/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jaarlijkse plantendag');
  expect(page.url()).toBe(`${host}${BASIS}/inbedden/acties/1-1-2-plantdag/`);
});

test('wie doorsturen heeft uitgezet, leest in gewone woorden waar de pagina is, en kan erheen', async ({ page }) => {
  await page.route('**/omleiding.js', (route) => route.abort());
  await page.goto(`${host}${OUD}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze actie heeft een nieuw adres');
  await page.getByRole('main').getByRole('link', { name: '1.1.2 Jaarlijkse plantendag' }).click();
  await page.waitForURL(`${host}${NIEUW}`);
});
