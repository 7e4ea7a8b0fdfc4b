import { expect, test } from '@playwright/test';
import { versprongen, volgVerspringen } from './kijk/eerste-bezoek.ts';

// On a small phone.
test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true });

const LETTER = '**/*.woff2';

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
