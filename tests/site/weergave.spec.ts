import { expect, test, type Page } from '@playwright/test';
import { open, perPagina, teksten, vouwAllesOpen } from './pagina.ts';

// A trace with a copy of the page at every step would take most of the time here.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

/** Looked at by people, compared with nothing. */
const SCHERMAFBEELDINGEN = 'test-results/schermafbeeldingen';

/** After this many pixels a page shows more of the same. */
const HOOGTE = 6000;

for (const { titel, adres, naam } of perPagina(
  'wie een klein scherm heeft of sterk vergroot, leest alles en schuift niet opzij',
)) {
  test(titel, async ({ page }) => {
    await open(page, adres);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const schema of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: schema });
        await maakSchermafbeelding(page, `${naam.replaceAll(' ', '-')}-${width}-${schema}`);
      }
    }

    await vouwAllesOpen(page);
    await page.setViewportSize({ width: 1280, height: 1024 });
    const verwacht = await teksten(page);
    // The last is a window of 1280 by 1024 at 400%.
    for (const [width, height] of [
      [1280, 900],
      [768, 900],
      [320, 900],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await steektUit(page), `${width} bij ${height}`).toEqual([]);
      expect(await teksten(page), `${width} bij ${height}`).toEqual(verwacht);
    }
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
    // Links to files, and code to copy, are of no use on paper.
    expect(gedrukt).toEqual(await teksten(page, '.niet-in-print'));
  });
}

for (const { titel, adres, naam } of perPagina('wie JavaScript uit heeft, leest hetzelfde')) {
  // Searching needs it; what that page says without is in zoeken.spec.ts.
  if (naam.startsWith('zoek')) continue;
  test(titel, async ({ page, browser, baseURL }) => {
    await open(page, adres);
    const zonder = await browser.newPage({ baseURL, javaScriptEnabled: false, locale: 'nl-NL' });
    await zonder.goto(adres);
    // What only a script can answer is there only with one, and holds nothing to read.
    await page.locator('.met-script').evaluateAll((elementen) => elementen.forEach((element) => element.remove()));
    await expect(zonder.locator('.met-script:visible')).toHaveCount(0);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      expect(await zonder.getByRole(landmark).innerText()).toBe(await page.getByRole(landmark).innerText());
    }
    await zonder.close();
  });
}

async function maakSchermafbeelding(page: Page, naam: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, HOOGTE) };
  await page.screenshot({ path: `${SCHERMAFBEELDINGEN}/${naam}.png`, fullPage: true, clip });
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
