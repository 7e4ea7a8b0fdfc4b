import { expect, test, type Page } from '@playwright/test';
import { fileNames } from '../../src/read/files/content-files.ts';
import { axeFouten } from './kijk/hulpmiddelen.ts';
import { open } from './pagina.ts';

const RIJEN = '.tijdlijn .rij:visible';
const TOTAAL = fileNames('content', 'acties').length;

const form = (page: Page) => page.getByRole('form', { name: 'Kies wat de tijdlijn toont' });
const uitslag = (page: Page) => form(page).getByRole('status');

async function nummers(page: Page): Promise<string[]> {
  const ids = await page.locator(RIJEN).evaluateAll((rows) => rows.map(({ id }) => id.replace('actie-', '')));
  return ids;
}

test('wie kiest met het toetsenbord, ziet alleen die acties, hoort hoeveel en kan de link doorsturen', async ({
  page,
}) => {
  await open(page, '/planning/');
  await expect(page.locator(RIJEN)).toHaveCount(TOTAAL);
  await page.getByLabel('Actielijn', { exact: true }).focus();
  await page.keyboard.press('4');
  await page.getByLabel('Planning', { exact: true }).focus();
  await page.keyboard.press('A');
  await expect(page.locator(RIJEN)).toHaveCount(TOTAAL);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Toon' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/planning\/\?actielijn=4&status=afwijking$/);
  const over = await page.locator(RIJEN).count();
  expect(over).toBeGreaterThan(1);
  expect((await nummers(page)).every((nummer) => nummer.startsWith('4.'))).toBe(true);
  await expect(uitslag(page)).toHaveText(`${over} van de ${TOTAAL} acties passen bij deze keuze.`);
  await expect(page.getByRole('button', { name: 'Toon' })).toBeFocused();
  await expect(page.getByRole('button', { name: '2 van 4 acties bij onderwerp 4.1' })).toBeVisible();

  await open(page, page.url());
  await expect(page.locator(RIJEN)).toHaveCount(over);
  await expect(page.getByLabel('Actielijn', { exact: true })).toHaveValue('4');
});

test('wie terug- en vooruitgaat, ziet de vorige en de volgende keuze', async ({ page }) => {
  await open(page, '/planning/?fase=gepland');
  const eerst = await nummers(page);
  await page.getByLabel('Fase').selectOption('afgerond');
  await page.getByRole('button', { name: 'Toon' }).click();
  const daarna = await nummers(page);
  expect(eerst).not.toEqual([]);
  expect(daarna).not.toEqual(eerst);
  await page.goBack();
  await expect(page.getByLabel('Fase')).toHaveValue('gepland');
  expect(await nummers(page)).toEqual(eerst);
  await page.goForward();
  expect(await nummers(page)).toEqual(daarna);
});

test('wie alle filters wist, ziet alles weer en houdt een plek op de pagina', async ({ page }) => {
  await open(page, '/planning/?status=afwijking&sorteer=verschuiving&van=2024-Q1');
  await page.getByRole('link', { name: 'Wis alle filters' }).click();
  await expect(page).toHaveURL(/\/planning\/$/);
  await expect(page.locator(RIJEN)).toHaveCount(TOTAAL);
  await expect(page.getByRole('link', { name: 'Wis alle filters' })).toBeHidden();
  await expect(page.getByLabel('Actielijn', { exact: true })).toBeFocused();
  expect(await page.locator('.venster').first().getAttribute('width')).toBe('100%');
});

test('wie een keuze maakt waar niets bij past, leest dat en hoe het verder kan', async ({ page }) => {
  await open(page, '/planning/?actielijn=1&status=afgerond-anders&fase=onbekend');
  await expect(uitslag(page)).toHaveText('Geen enkele actie past bij deze keuze. Kies minder, of wis alle filters.');
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(0);
});

test('wie een verkeerd adres krijgt, leest wat niet meetelt en ziet de rest', async ({ page }) => {
  await open(page, '/planning/?actielijn=4&status=<b>zoek</b>&van=2031-Q1');
  await expect(uitslag(page)).toContainText('In het adres staat bij status: “<b>zoek</b>”. Dat bestaat hier niet');
  await expect(uitslag(page)).toContainText('In het adres staat bij van: “2031-Q1”.');
  await expect(uitslag(page)).toContainText(`13 van de ${TOTAAL} acties passen`);
});

test('wie de grootste verschuiving zoekt, ziet alle acties van het programma in één tabel', async ({ page }) => {
  await open(page, '/planning/?sorteer=verschuiving');
  const gesorteerd = await nummers(page);
  expect(gesorteerd).toHaveLength(TOTAAL);
  const maten = await page
    .locator(RIJEN)
    .evaluateAll((rows) =>
      rows.flatMap(({ dataset }) => (dataset['verschuiving'] ? [Number(dataset['verschuiving'])] : [])),
    );
  const bekend = maten.filter((maat) => !Number.isNaN(maat));
  expect(bekend).toEqual(bekend.toSorted((a, b) => b - a));
  expect(bekend.length).toBeGreaterThan(3);
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(1);

  await page.getByLabel('Volgorde').selectOption('');
  await page.getByRole('button', { name: 'Toon' }).click();
  const nummer = await nummers(page);
  expect(nummer).toEqual(nummer.toSorted((a, b) => a.localeCompare(b, 'nl', { numeric: true })));
});

test('wie op een jaar inzoomt, ziet dat jaar over de hele breedte en niets van daarbuiten', async ({ page }) => {
  await open(page, '/actielijnen/4-wonen-en-zorg-voor-ouderen/');
  await page.getByRole('button', { name: '2023', exact: true }).click();
  await expect(page).toHaveURL(/\?van=2023-Q1&tot=2023-Q4$/);
  await expect(page.getByRole('button', { name: '2023', exact: true })).toHaveAttribute('aria-pressed', 'true');
  const as = await page.locator('.as:visible').first().boundingBox();
  const jaar = await page.locator('.as:visible .jaar', { hasText: '2023' }).first().boundingBox();
  const volgend = await page.locator('.as:visible .jaar', { hasText: '2024' }).first().boundingBox();
  expect(Math.abs((jaar?.x ?? 0) - (as?.x ?? 0))).toBeLessThan(10);
  expect(volgend?.x ?? 0).toBeGreaterThan((as?.x ?? 0) + (as?.width ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});

test.describe('details van een rij', () => {
  test('open met Enter, sluiten met Escape, en het toetsenbord is weer waar het was', async ({ page }) => {
    await open(page, '/planning/');
    const knop = page.getByRole('button', { name: 'Details over actie 4.1.2' });
    const details = page.getByRole('dialog', { name: 'Details over actie 4.1.2' });
    await knop.focus();
    await expect(details).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(details).toContainText('Afgeleid uit wat de bron over de tijd zegt');
    await expect(details).toContainText('Wet gaat in: niet gehaald, minstens 2 kwartalen later');
    await page.keyboard.press('Tab');
    expect(await details.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(details).toBeHidden();
    await expect(knop).toBeFocused();
  });

  test('openen ook bij aanwijzen, en blijven staan voor wie erin leest', async ({ page }) => {
    await page.clock.install();
    await open(page, '/planning/');
    const details = page.getByRole('dialog', { name: 'Details over actie 1.4.3' });
    await page.locator('[id="actie-1.4.3"] .tekening').hover();
    await page.clock.runFor(1000);
    await expect(details).toBeVisible();
    await details.getByText('Verschoven').hover();
    await page.clock.runFor(1000);
    await expect(details).toBeVisible();
    await page.mouse.move(5, 5);
    await page.clock.runFor(1000);
    await expect(details).toBeHidden();
    await page.locator('[id="actie-1.4.3"] .tekening').hover();
    await page.clock.runFor(1000);
    await expect(details).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(details).toBeHidden();
  });

  test('geven een link die dezelfde keuze en dezelfde rij toont', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/planning/?status=afwijking');
    await page.getByRole('button', { name: 'Details over actie 4.1.2' }).click();
    const details = page.getByRole('dialog', { name: 'Details over actie 4.1.2' });
    await details.getByRole('link', { name: 'Kopieer de link naar deze rij' }).click();
    await expect(details.getByRole('status')).toHaveText('De link is gekopieerd.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/planning\/\?status=afwijking#actie-4\.1\.2$/);
    await open(page, link);
    await expect(page.locator('[id="actie-4.1.2"]')).toBeInViewport();
  });

  test('passen op een telefoon, en op elk scherm binnen het venster', async ({ page }) => {
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await open(page, '/planning/?actielijn=4');
      await page.getByRole('button', { name: 'Details over actie 4.1.3' }).click();
      const vlak = await page.getByRole('dialog', { name: 'Details over actie 4.1.3' }).boundingBox();
      if (!vlak) throw new Error('De details zijn er niet.');
      expect(vlak.x).toBeGreaterThanOrEqual(0);
      expect(vlak.y).toBeGreaterThanOrEqual(0);
      expect(vlak.x + vlak.width).toBeLessThanOrEqual(width);
      expect(vlak.y + vlak.height).toBeLessThanOrEqual(700);
    }
  });
});

test('wie met een vinger of een trillende hand klikt, raakt de knop voor details', async ({ page }) => {
  for (const adres of ['/planning/', '/onderwerpen/4-1-regie-op-ouderenhuisvesting/']) {
    await open(page, adres);
    const knop = await page.getByRole('button', { name: 'Details over actie 4.1.2' }).boundingBox();
    expect(knop?.height).toBeGreaterThanOrEqual(30);
    expect(knop?.width).toBeGreaterThanOrEqual(44);
  }
});

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('staan de acties gevouwen onder hun onderwerp, gaan ze met één tik open en dicht, en komen ze allemaal op papier', async ({
    page,
  }) => {
    await open(page, '/planning/');
    await expect(page.locator(RIJEN)).toHaveCount(0);
    const knop = page.getByRole('button', { name: '3 acties bij onderwerp 1.1', exact: true });
    await expect(knop).toHaveAttribute('aria-expanded', 'false');
    await knop.click();
    await expect(page.locator(RIJEN)).toHaveCount(3);
    await knop.click();
    await expect(page.locator(RIJEN)).toHaveCount(0);
    // Paper has no buttons.
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(RIJEN)).toHaveCount(TOTAAL);
    await expect(page.locator('main').locator('button:visible, select:visible')).toHaveCount(0);
  });

  test('opent een link naar een rij haar onderwerp; de keuze wacht achter een knop, en wat past staat dan open', async ({
    page,
  }) => {
    await open(page, '/planning/#actie-4.1.2');
    await expect(page.locator('[id="actie-4.1.2"]')).toBeInViewport();
    await expect(page.getByLabel('Fase')).toBeHidden();
    await page.getByRole('button', { name: 'Filter, sorteer en zoom' }).click();
    await page.getByLabel('Fase').selectOption('gepland');
    await page.getByRole('button', { name: 'Toon' }).click();
    await expect(page.locator(RIJEN).first()).toBeVisible();
    await expect(page.locator('.tijdlijn .rij:visible:not([data-fase=gepland])')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe('wie JavaScript uit heeft', () => {
  test.use({ javaScriptEnabled: false });

  test('ziet alle acties, ook met een keuze in het adres, en geen formulier dat niets doet', async ({ page }) => {
    await page.goto('/planning/?actielijn=4&sorteer=start');
    await expect(page.locator(RIJEN)).toHaveCount(TOTAAL);
    await expect(form(page)).toBeHidden();
    await expect(page.locator('.groep-knop:visible')).toHaveCount(0);
    await page.getByRole('button', { name: 'Details over actie 4.1.2' }).click();
    await expect(page.getByRole('dialog', { name: 'Details over actie 4.1.2' })).toBeVisible();
  });
});

test('wie hulpmiddelen gebruikt, loopt ook na een keuze en met details open nergens vast', async ({ page }) => {
  test.slow();
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/planning/?status=afwijking&van=2023-Q1&tot=2024-Q4&sorteer=verschuiving');
    await page.getByRole('button', { name: 'Details over actie 4.1.3' }).click();
    expect(await axeFouten(page, colorScheme)).toEqual([]);
  }
});

test('wie hoge contrasten gebruikt, ziet welk jaar is gekozen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/planning/?van=2023-Q1&tot=2023-Q4');
  const kleur = (naam: string) =>
    page.getByRole('button', { name: naam, exact: true }).evaluate((knop) => getComputedStyle(knop).backgroundColor);
  expect(await kleur('2023')).not.toBe(await kleur('2024'));
});
