import { expect, test, type Page } from '@playwright/test';
import { open, perPagina, vouwAllesOpen, teksten } from './pagina.ts';

/** Looked at by people, compared with nothing. */
const SCHERMAFBEELDINGEN = 'test-results/schermafbeeldingen';

/** After this many pixels a page shows more of the same. */
const HOOGTE = 6000;

for (const { titel, adres, naam } of perPagina(
  'wie een klein of een groot scherm heeft, hoeft niet opzij te schuiven',
)) {
  test(titel, async ({ page }) => {
    await open(page, adres);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        if (width === 768) continue;
        await page.emulateMedia({ colorScheme });
        const path = `${SCHERMAFBEELDINGEN}/${naam.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
        const height = Math.min(HOOGTE, await page.evaluate(() => document.documentElement.scrollHeight));
        await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } });
      }
      expect(await steektUit(page), `${width} px`).toEqual([]);
    }
    await vouwAllesOpen(page);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await steektUit(page), '320 px, alles open').toEqual([]);
  });
}

for (const { titel, adres } of perPagina('wie tot 400% vergroot, leest alles en houdt zicht op de tekst')) {
  test(titel, async ({ page, browser, baseURL }) => {
    await page.setViewportSize({ width: 1280, height: 1024 });
    await open(page, adres);
    await vouwAllesOpen(page);
    const verwacht = await teksten(page);
    // A window of 1280 by 1024 at 400%.
    const vergroot = await browser.newPage({
      baseURL,
      viewport: { width: 320, height: 256 },
      deviceScaleFactor: 4,
      locale: 'nl-NL',
    });
    await open(vergroot, adres);
    await vouwAllesOpen(vergroot);
    expect(await steektUit(vergroot)).toEqual([]);
    expect(await teksten(vergroot)).toEqual(verwacht);
    await vergroot.close();
  });
}

for (const { titel, adres } of perPagina('wie op papier leest, krijgt alle tekst en geen menu')) {
  test(titel, async ({ page }) => {
    await open(page, adres);
    await page.emulateMedia({ media: 'print' });
    for (const navigation of await page.locator('nav, header form').all()) await expect(navigation).toBeHidden();
    const gedrukt = await teksten(page);
    await page.emulateMedia({ media: 'screen' });
    await vouwAllesOpen(page);
    const opScherm = await teksten(page);
    expect(gedrukt).toEqual(opScherm);
  });
}

for (const { titel, adres, naam } of perPagina('wie JavaScript uit heeft, leest hetzelfde')) {
  // Searching needs it; what that page says without is in zoeken.spec.ts.
  if (naam.startsWith('zoek')) continue;
  test(titel, async ({ page, browser, baseURL }) => {
    await open(page, adres);
    const zonder = await browser.newPage({ baseURL, javaScriptEnabled: false, locale: 'nl-NL' });
    await zonder.goto(adres);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      expect(await zonder.getByRole(landmark).innerText()).toBe(await page.getByRole(landmark).innerText());
    }
    await zonder.close();
  });
}

/** What makes the page scroll sideways: nothing, also not hidden behind an edge that clips. */
async function steektUit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const clips = [document.documentElement, document.body]
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .map(({ tagName }) => `${tagName} snijdt af`);
    if (scrollWidth <= clientWidth) return clips;
    return [
      ...clips,
      `de pagina is ${scrollWidth} px breed`,
      ...[...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
