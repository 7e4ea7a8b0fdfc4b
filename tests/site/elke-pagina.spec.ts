import { expect, test as base, type Browser, type Page, type PlaywrightTestOptions } from '@playwright/test';
import { open, teksten, vouwAllesDicht, vouwAllesOpen } from './pagina.ts';
import { PAGINAS } from './paginas.ts';
import { eersteBezoek, versprongen, volgVerspringen } from './kijk/eerste-bezoek.ts';
import { axeFouten, equalAccess, kortIn, type Schema } from './kijk/hulpmiddelen.ts';
import { wandeling } from './kijk/toetsenbord.ts';
import { eigenKleuren, landmerken, rechtsLeeg, steektUit } from './kijk/weergave.ts';

/**
 * What holds for every page, on every type of page, each looked at for each reason once. Loading a page costs more than
 * most of the looking, so one test opens it for all readers; a reader who is let down does not hide the next one.
 */

const BREED = { width: 1280, height: 800 };
const TUSSEN = { width: 768, height: 800 };
const SMAL = { width: 320, height: 800 };

/** All rules in both schemes, on the widest and the narrowest screen; between them what the eye meets. */
const BLIKKEN: [typeof BREED, Schema, Parameters<typeof axeFouten>[2]][] = [
  [BREED, 'light', 'alles'],
  [TUSSEN, 'light', 'voor het oog'],
  [SMAL, 'dark', 'alles'],
];

type Instellingen = Partial<PlaywrightTestOptions>;

/** A wide screen, and one where JavaScript is off: windows that stay open from page to page, as those of most readers. */
interface Vensters {
  scherm: Page;
  zonderScript: Page;
}

const test = base.extend<object, Vensters>({
  scherm: [({ browser }, use, { project }) => metVenster(browser, project.use, use), { scope: 'worker' }],
  zonderScript: [
    ({ browser }, use, { project }) => metVenster(browser, { ...project.use, javaScriptEnabled: false }, use),
    { scope: 'worker' },
  ],
});

async function metVenster(browser: Browser, instellingen: Instellingen, use: (page: Page) => Promise<void>) {
  const { contextOptions, baseURL = '', locale = '', timezoneId = '', javaScriptEnabled = true } = instellingen;
  const context = await browser.newContext({ ...contextOptions, baseURL, locale, timezoneId, javaScriptEnabled });
  await use(await context.newPage());
  await context.close();
}

// `page` is a small phone with an empty cache.
test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true, reuseContext: false });

for (const { naam, adres, status } of PAGINAS) {
  test(`wie dan ook leest, en hoe dan ook, kan terecht op: ${naam}`, async ({
    page,
    scherm,
    zonderScript,
    baseURL,
  }) => {
    // Long pages take axe a while; nothing here is about speed.
    test.setTimeout(180_000);

    await test.step('wie voor het eerst komt, wordt niet gevolgd, krijgt alleen wat van deze site is, en raakt zijn regel niet kwijt', async () => {
      const letters: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('.woff2')) letters.push(request.url());
      });
      await volgVerspringen(page);
      // The console tells of a 404, which is an error; so that page is opened by its own address.
      expect.soft(await eersteBezoek(page, status === 404 ? '/404.html' : adres, baseURL ?? '')).toEqual([]);
      await page.waitForLoadState('networkidle');
      // Results come when they are found; who searches waits for them.
      if (naam !== 'zoekresultaten') expect.soft(await versprongen(page)).toEqual([]);
      // A second file would mean a sign that the small letter lacks: letters/LEESMIJ.md.
      expect.soft(letters).toEqual([expect.stringMatching(/\/MonitorSans\.[\w-]+\.woff2$/)]);
    });

    await scherm.setViewportSize(BREED);
    await scherm.emulateMedia({ colorScheme: 'light' });
    await open(scherm, adres);

    await test.step('wie JavaScript uit heeft, leest hetzelfde', async () => {
      // Searching needs it; what that page says without is in zoeken.spec.ts.
      if (naam.startsWith('zoek')) return;
      await zonderScript.setViewportSize(BREED);
      await zonderScript.goto(adres);
      await expect.soft(zonderScript.locator('.met-script:visible')).toHaveCount(0);
      expect.soft(await landmerken(zonderScript)).toEqual(await landmerken(scherm));
    });

    await test.step('wie een breed scherm heeft, krijgt daar ook iets te lezen', async () => {
      expect.soft(await rechtsLeeg(scherm)).toBeLessThanOrEqual(0.6);
    });

    await scherm.emulateMedia({ media: 'print' });
    await expect.soft(scherm.locator('nav:visible, header form:visible')).toHaveCount(0);
    const gedrukt = await teksten(scherm);
    await scherm.emulateMedia({ media: 'screen' });

    await vouwAllesOpen(scherm);

    await test.step('wie zelf de kleuren kiest, ziet elke tekening in die kleuren', async () => {
      await scherm.emulateMedia({ forcedColors: 'active' });
      expect.soft(await eigenKleuren(scherm)).toEqual([]);
      await scherm.emulateMedia({ forcedColors: 'none' });
    });

    await test.step('wie op papier leest, krijgt alle tekst en geen menu', async () => {
      // Links to files, and code to copy, are of no use on paper.
      expect.soft(gedrukt).toEqual(await teksten(scherm, '.niet-in-print'));
    });

    await test.step('wie het toetsenbord gebruikt, komt overal en ziet waar', async () => {
      expect.soft(await wandeling(scherm)).toEqual([]);
      // The rest of a long page is more of the same, as long as nothing steps out of line.
      // A part that scrolls by itself is a stop with a name.
      await expect
        .soft(scherm.locator('[tabindex]:not(main, section[aria-label][tabindex="0"], [data-een-scherm] a)'))
        .toHaveCount(0);
    });

    await test.step('wie klein of sterk vergroot leest, leest alles en schuift niet opzij', async () => {
      await scherm.setViewportSize(BREED);
      const verwacht = await teksten(scherm);
      // The last is a window of 1280 by 1024 at 400%.
      for (const venster of [BREED, TUSSEN, SMAL, { width: 320, height: 256 }]) {
        await scherm.setViewportSize(venster);
        expect.soft(await steektUit(scherm), `${venster.width} bij ${venster.height}`).toEqual([]);
        expect.soft(await teksten(scherm), `${venster.width} bij ${venster.height}`).toEqual(verwacht);
      }
    });

    await test.step('wie het menu overslaat, begint bij de inhoud', async () => {
      const naarInhoud = scherm.getByRole('link', { name: 'Naar de inhoud' });
      await naarInhoud.focus();
      await expect.soft(naarInhoud).toBeInViewport();
      await scherm.keyboard.press('Enter');
      await expect.soft(scherm.getByRole('main')).toBeFocused();
    });

    await test.step('wie hulpmiddelen gebruikt, loopt nergens vast', async () => {
      await scherm.getByRole('main').blur();
      await kortIn(scherm);
      for (const [venster, schema, welke] of BLIKKEN) {
        await scherm.setViewportSize(venster);
        expect.soft(await axeFouten(scherm, schema, welke)).toEqual([]);
      }
      await scherm.setViewportSize(BREED);
      expect.soft(await equalAccess(scherm)).toEqual([]);
      // What is folded; all else is the same when it is open.
      if ((await vouwAllesDicht(scherm)) > 0)
        expect.soft(await axeFouten(scherm, 'light', 'alles', 'details')).toEqual([]);
    });
  });
}
