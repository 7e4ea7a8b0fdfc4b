import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../hosting/rondgang.ts';
import { eist } from './gereedschap.ts';
import { bouwNaar, eenMap } from './site.ts';

/** What a reader prints: the PDF itself is read, because on paper Chromium draws some things otherwise than on a screen. */

const map = eenMap();
let browser: Browser;
beforeAll(async () => {
  eist('poppler');
  bouwNaar(map);
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function open(url: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'nl-NL' });
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(map, path.endsWith('/') ? `${path}index.html` : path);
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  await page.goto(`https://wozo.invalid${url}`, { waitUntil: 'load' });
  return page;
}

/** The words of a page on paper, as they stand beside each other, a text for each sheet. */
async function vellen(url: string): Promise<string[]> {
  const page = await open(url);
  const input = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8', maxBuffer: 1e8 });
  return stdout.split('\f').slice(0, -1);
}

const papier = async (url: string) => (await vellen(url)).join('\n');

test('who takes an actielijn to a meeting has what deviates on the first sheet, and all of it on a few', async () => {
  const sheets = await vellen('/actielijnen/4-wonen-en-zorg-voor-ouderen/');
  expect(sheets[0]).toContain('Wat afwijkt van de planning');
  expect(sheets[0]).toContain('Minstens 7 kwartalen later');
  expect(sheets.length).toBeLessThanOrEqual(5);
  // Words that only an actie further down has.
  expect(sheets.at(-1)).toContain('BuurtSaam');
});

test.each(['/planning/', '/actielijnen/4-wonen-en-zorg-voor-ouderen/'])(
  'a zoomed timeline on %s has its own years on paper',
  async (pad) => {
    const tekst = await papier(`${pad}?van=2023-Q1&tot=2023-Q4`);
    // Below the head of a table the years and quarters; nothing else is a line of numbers.
    const assen = [...tekst.matchAll(/^ *Actie *\n((?:[ \d]*(?:later)? *\n)+)/gm)].map(([, as = '']) =>
      as.trim().split(/\s+/),
    );
    expect(assen.length).toBeGreaterThan(0);
    for (const as of assen) expect(as).toEqual(['2023', '1', '2', '3', '4']);
    expect(tekst).toMatch(/\d+ van de \d+ acties passen bij deze keuze\./);
  },
);

test('a line of code is not cut off at the edge', async () => {
  const page = await open('/open-data/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 900 });
  const breed = await page
    .locator('pre')
    .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
  expect(breed).toBe(0);
});

test('who chose dark gets ink on paper', async () => {
  const page = await open('/');
  await page.evaluate(() => localStorage.setItem('thema', 'donker'));
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  const kleuren = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor, getComputedStyle(document.documentElement).colorScheme];
  });
  expect(kleuren).toEqual(['rgb(24, 37, 39)', 'rgb(255, 255, 255)', 'light']);
});
