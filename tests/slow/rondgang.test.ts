import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comprimeer } from '../../scripts/hosting/comprimeer.ts';
import { interneFouten } from '../../scripts/links/internal.ts';
import { leesSite } from '../../scripts/links/read-site.ts';
import { gebrekenVan } from '../../src/exports/security-txt.ts';
import { filesBelow } from '../../src/read/files/files-below.ts';
import { startNginx, type Nginx } from '../hosting/nginx.ts';
import { cookies, luister, rondgang, startBrowser } from '../hosting/rondgang.ts';
import { vraag } from '../hosting/vraag.ts';
import { eist } from './gereedschap.ts';
import { bouwNaar, eenMap } from './site.ts';

/**
 * All pages, in Chromium, under the real nginx with the shipped configuration: what a reader gets is all there is, and
 * on a host that the site shares nothing of it reaches outside its path.
 */
const SITE = 'https://wozo-monitor.example';

describe.each(['/', '/wozo/'])('under %s', (basis) => {
  const map = eenMap();
  let nginx: Nginx;
  let browser: Browser;
  beforeAll(async () => {
    eist('nginx');
    bouwNaar(map, { BASIS: basis, SITE, CONTACT: 'meld@wozo-monitor.example' });
    await comprimeer(map);
    nginx = await startNginx(map, { basis });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await nginx.stop();
  });

  test('who reads any page, sees it whole: nothing is refused, broken, kept, or fetched from elsewhere', async () => {
    // By its address; /404.html has none of its own.
    const pages = filesBelow(map).filter((path) => path.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(250);
    const adressen = pages.map((path) => basis + path.slice(0, -'index.html'.length));
    expect(await rondgang(browser, nginx.url, adressen)).toEqual([]);
    expect(nginx.fouten()).toBe('');
  });

  test('every link, feed, calendar, data file, picture and piece of embed code stays under it, and arrives', () => {
    const gelezen = leesSite(map, SITE);
    expect(gelezen.verwijzingen.length).toBeGreaterThan(10_000);
    expect(interneFouten(gelezen, { site: SITE, basis })).toEqual([]);
  });

  test('no file tells on which machine the site was built', () => {
    const verteld = filesBelow(map).filter((path) =>
      /localhost|127\.0\.0\.1/.test(readFileSync(join(map, path), 'latin1')),
    );
    expect(verteld).toEqual([]);
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

  test('a wrong address finds the page that says so, with its style, its way back and the colours that were chosen', async () => {
    const page = await browser.newPage();
    await page.goto(nginx.url);
    await page.getByLabel('Donker').check();
    const response = await page.goto(`${nginx.url}bestaat/niet/`);
    expect(response?.status()).toBe(404);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(await page.getByLabel('Donker').isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Overzicht' }).first().click();
    expect(page.url()).toBe(nginx.url);
    await page.close();
  });

  test('who finds a leak, reads where to report it; under a path that is for the host to say', async () => {
    const { status, headers, body } = await vraag(nginx.url, `${basis}.well-known/security.txt`);
    expect(status).toBe(basis === '/' ? 200 : 404);
    if (status === 404) return;
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(gebrekenVan(body.toString(), '2026-11-01', 30)).toEqual([]);
    expect(body.toString()).toContain('Contact: mailto:meld@wozo-monitor.example');
  });

  test('who searches, finds, and comes on the page', async () => {
    const context = await browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    const fouten: string[] = [];
    luister(page, nginx.url, (wat) => fouten.push(wat));
    await page.goto(nginx.url);
    await page.getByRole('banner').getByRole('searchbox').fill('woondeals');
    await page.keyboard.press('Enter');
    await page
      .getByRole('region', { name: 'Resultaten' })
      .getByRole('link', { name: /^4\.1\.3 / })
      .click();
    await page.waitForURL(`**${basis}acties/4-1-3-*/**`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('woondeals');
    expect(fouten).toEqual([]);
    expect(await cookies(context)).toEqual([]);
    await context.close();
  });
});
