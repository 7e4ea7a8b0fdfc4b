import { expect, test, type Page } from '@playwright/test';
import { open, perPagina } from './pagina.ts';

// An empty cache, as every context of Playwright has, on a small phone.
test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true });

const LETTER = '**/*.woff2';

for (const { titel, adres, naam } of perPagina(
  'wie begint te lezen, raakt zijn regel niet kwijt: er verspringt niets',
)) {
  // Results come when they are found; who searches waits for them.
  if (naam === 'zoekresultaten') continue;
  test(titel, async ({ page }) => {
    const letters: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2')) letters.push(request.url());
    });
    await volgVerspringen(page);
    await open(page, adres);
    await page.waitForLoadState('networkidle');
    expect(await versprongen(page)).toEqual([]);
    // A second file would mean a sign that the small letter lacks: letters/LEESMIJ.md.
    expect(letters).toEqual([expect.stringMatching(/\/MonitorSans\.[\w-]+\.woff2$/)]);
  });
}

for (const adres of ['/', '/planning/', '/acties/4-1-2-wetsvoorstel-versterking-regie/']) {
  test(`wie een trage lijn heeft, ziet niets verspringen als de letter laat komt: ${adres}`, async ({ page }) => {
    const gelezen = Promise.withResolvers<undefined>();
    await page.route(LETTER, async (route) => {
      await gelezen.promise;
      await route.continue();
    });
    await volgVerspringen(page);
    const letter = page.waitForResponse(LETTER);
    await page.goto(adres, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Drawn with the reserve.
    await page.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))));
    gelezen.resolve(undefined);
    await letter;
    await page.waitForLoadState('networkidle');
    expect(await versprongen(page)).toEqual([]);
  });
}

/** Notes from the first moment on by how much what is shown moves, other than by what somebody does. */
async function volgVerspringen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function versprongen(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
}
