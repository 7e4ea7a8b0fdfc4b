import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/read/files/files-below.ts';
import { startNginx, type Nginx } from '../hosting/nginx.ts';
import { startBrowser } from '../hosting/rondgang.ts';
import { eist } from './gereedschap.ts';
import { bouwNaar, eenMap } from './site.ts';

/** Whoever keeps the site as files, such as an archive of the web, must not lose itself in it, and show the same pages. */
const map = eenMap();
const [site, kopie] = [join(map, 'site'), join(map, 'kopie')];
let verzoeken: { adres: string; status: string }[];
/** The links to a choice on the same page, each as the copy calls it: planning/index.html?fase=afgerond. */
let keuzes: string[];

beforeAll(async () => {
  eist('nginx', 'wget');
  bouwNaar(site);
  keuzes = filesBelow(site)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const links = readFileSync(join(site, file), 'utf8').matchAll(/ href="(\?[^"]+)"/g);
      return [...links].map(([, vraag = '']) => file + vraag);
    });
  const nginx = await startNginx(site);
  const { status } = spawnSync('wget', ['--mirror', '--quiet', '--no-host-directories', '-P', kopie, nginx.url]);
  const logboek = nginx.logboek();
  await nginx.stop();
  // 8: some answer was an error; which one is in the log.
  expect([0, 8]).toContain(status);
  verzoeken = logboek
    .trim()
    .split('\n')
    .map((line) => {
      const [, code = '', adres = ''] = / (\d{3}) GET (\S+) /.exec(line) ?? [];
      return { adres, status: code };
    });
});

/** What only the script of the search page asks for, when somebody searches. */
const VAN_ZOEKEN = /^(pagefind\/|_astro\/zoeken-)/;

describe('a crawler', () => {
  test('meets every address once, and once more for each choice on it that is a link, and no error', () => {
    const adressen = verzoeken.map(({ adres }) => adres);
    expect(adressen.length).toBeGreaterThan(400);
    expect(verzoeken.filter(({ status }) => status !== '200')).toEqual([]);
    // The log leaves out what is behind a question mark.
    const vaker = adressen.filter((adres, i) => adressen.indexOf(adres) !== i);
    expect(vaker.sort()).toEqual(keuzes.map((file) => `/${file.replace(/index\.html\?.*/, '')}`).sort());
    expect(adressen.length).toBeLessThanOrEqual(filesBelow(site).length + keuzes.length);
  });

  test('keeps every page and every file as it is, but those of searching and those that only a machine asks for by name', () => {
    const [alles, gevonden] = [filesBelow(site), new Set(filesBelow(kopie))];
    const gemist = alles.filter((file) => !gevonden.has(file) && !VAN_ZOEKEN.test(file) && !/^_(?!astro\/)/.test(file));
    const soort = (file: string) => file.replace(/^(plaatjes)\/.*/, '$1/').replace(/^(sitemap|icoon)-.*/, '$1');
    const bekend = [
      'plaatjes/',
      'sitemap',
      '404.html',
      'omleiding.js',
      'icoon',
      'versie.json',
      '.well-known/security.txt',
    ];
    expect([...new Set(gemist.map(soort))].filter((file) => !bekend.includes(file))).toEqual([]);
    expect([...gevonden].filter((file) => !alles.includes(file)).sort()).toEqual([...keuzes].sort());
    const anders = (file: string) =>
      !readFileSync(join(kopie, file)).equals(readFileSync(join(site, file.replace(/\?.*/, ''))));
    expect([...gevonden].filter(anders)).toEqual([]);
  });
});

describe('what the crawler kept', () => {
  let nginx: Nginx;
  let browser: Browser;
  beforeAll(async () => {
    nginx = await startNginx(kopie);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await nginx.stop();
  });

  test('is drawn in its own letter and colours, and its choices work; who searches there is told that it cannot, and gets the lists', async () => {
    const page = await browser.newPage();
    const fouten: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) fouten.push(new URL(response.url()).pathname);
    });
    await page.goto(`${nginx.url}edities/2023-06/`);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('16px "Monitor Sans"'))).toBe(true);
    await page.goto(`${nginx.url}planning/?fase=afgerond`);
    await page.locator('a.keuze-knop[aria-current]').waitFor();
    expect(fouten).toEqual([]);
    await page.goto(`${nginx.url}zoeken/?q=zorg`);
    await page.locator('#zoek-melding', { hasText: /lukt|werkt/ }).waitFor();
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(100);
    expect(fouten.every((pad) => VAN_ZOEKEN.test(pad.slice(1)))).toBe(true);
    await page.close();
  });
});
