import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { interneFouten } from '../../scripts/links/internal.ts';
import { leesSite } from '../../scripts/links/read-site.ts';
import { startNginx, type Nginx } from '../hosting/nginx.ts';
import { eist } from './gereedschap.ts';
import { bouwNaar, CHROMIUM } from './site.ts';

/** The site on a host that it shares: every address of it begins with /wozo/, and nothing reaches outside that. */
const PLEK = { site: 'https://voorbeeld.nl', basis: '/wozo/' };
const map = mkdtempSync(join(tmpdir(), 'wozo-pad-'));
const site = join(map, 'site');
let nginx: Nginx;
let browser: Browser;

beforeAll(async () => {
  eist('nginx', 'wget');
  bouwNaar(site, { SITE: PLEK.site, BASIS: PLEK.basis });
  nginx = await startNginx(site, { basis: PLEK.basis });
  browser = await chromium.launch(CHROMIUM);
});
afterAll(async () => {
  await browser.close();
  await nginx.stop();
  rmSync(map, { recursive: true, force: true });
});

test('every link, feed, calendar, data file, picture and piece of embed code stays under the path, and arrives', () => {
  const gelezen = leesSite(site, PLEK.site);
  expect(gelezen.verwijzingen.length).toBeGreaterThan(10_000);
  expect(interneFouten(gelezen, PLEK)).toEqual([]);
});

test('no file tells on which machine the site was built', () => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  expect(paths.filter((path) => /localhost|127\.0\.0\.1/.test(readFileSync(path, 'latin1')))).toEqual([]);
});

test('whoever crawls it meets no error', () => {
  const voor = nginx.logboek().length;
  spawnSync('wget', ['--mirror', '--quiet', '-P', join(map, 'kopie'), nginx.url]);
  const regels = nginx.logboek().slice(voor).trim().split('\n');
  // A crawler asks the host for its robots.txt, and that is not ours to answer.
  const wrong = regels.filter((regel) => !regel.includes(' 200 GET ') && !regel.includes(' /robots.txt '));
  expect(regels.length).toBeGreaterThan(400);
  expect(wrong).toEqual([]);
});

test('a link checker that is not ours follows every link and anchor, and finds none broken', async () => {
  const { links } = await new LinkChecker().check({
    path: nginx.url,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    // The pages for a frame have a <base> with only a target; linkinator 8.1 reads an address "undefined" in that.
    linksToSkip: (link) => Promise.resolve(!link.startsWith(nginx.url) || link.endsWith('/undefined')),
  });
  const gevolgd = links.filter(({ state }) => state !== LinkState.SKIPPED);
  expect(gevolgd.length).toBeGreaterThan(400);
  expect(
    gevolgd.flatMap(({ state, url, parent }) => (state === LinkState.OK ? [] : [`${parent ?? ''}: ${url}`])),
  ).toEqual([]);
});

test('a reader finds by searching, follows what was found, and keeps the colours that she chose', async () => {
  const page = await browser.newPage();
  const klachten: string[] = [];
  page.on('console', (message) => message.type() === 'error' && klachten.push(message.text()));
  page.on(
    'response',
    (response) => response.status() >= 400 && klachten.push(`${response.status()} ${response.url()}`),
  );
  await page.goto(nginx.url);
  await page.getByRole('searchbox').first().fill('zorgkantoren');
  await page.getByRole('searchbox').first().press('Enter');
  await page.waitForURL(/\/wozo\/zoeken\/\?q=zorgkantoren/);
  const resultaat = page.locator('#zoek-lijst a').first();
  await resultaat.click();
  expect(new URL(page.url()).pathname).toMatch(/^\/wozo\/.+/);
  await page.getByLabel('Donker').check();
  await page.goto(`${nginx.url}planning/`);
  expect(await page.getByLabel('Donker').isChecked()).toBe(true);
  expect(klachten).toEqual([]);
  await page.close();
});

test('a wrong address finds the page that says so, with its style and its way back', async () => {
  const page = await browser.newPage();
  const response = await page.goto(`${nginx.url}bestaat/niet/`);
  expect(response?.status()).toBe(404);
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Overzicht' }).first().click();
  expect(page.url()).toBe(nginx.url);
  await page.close();
});
