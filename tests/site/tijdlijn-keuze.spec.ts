import { expect, test, type Locator, type Page } from '@playwright/test';
import { fileNames } from '../../src/read/files/content-files.ts';
import { axeFouten } from './kijk/hulpmiddelen.ts';
import { open } from './pagina.ts';

/** The rows of the tables that are not left out; on /planning/ they wait under folds. */
const RIJEN = '.tijdlijn .rij:not([hidden], [hidden] *)';
const TOTAAL = fileNames('content', 'acties').length;

const uitslag = (page: Page) => page.getByRole('form', { name: 'Kies wat de tijdlijn toont' }).getByRole('status');

function nummers(page: Page): Promise<string[]> {
  return page.locator(RIJEN).evaluateAll((rows) => rows.map(({ id }) => id.replace('actie-', '')));
}

/** Where the first of these stands. */
const vak = (plek: Locator) => plek.first().evaluate((element) => element.getBoundingClientRect());

const meerKeuzes = (page: Page) => page.getByText('Meer keuzes').click();

test('wie een veelgemaakte keuze aantikt, krijgt zoveel acties als erbij staat, leest hoeveel en kan de link doorsturen', async ({
  page,
}) => {
  await open(page, '/planning/');
  for (const knop of await page.locator('.keuze-knop:has(.keuze-aantal)').all()) {
    await knop.click();
    await expect(page.locator(RIJEN)).toHaveCount(Number(await knop.locator('.keuze-aantal').innerText()));
    // Pressed again, a choice lets go.
    await knop.click();
  }
  await expect(page).toHaveURL('/planning/');
  await expect(page.locator(RIJEN)).toHaveCount(TOTAAL);
  await page.getByRole('link', { name: 'Actielijn 4' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Wijkt af/ }).click();
  await expect(page).toHaveURL(/\/planning\/\?actielijn=4&status=afwijking$/);
  const over = await page.locator(RIJEN).count();
  expect(over).toBeGreaterThan(1);
  expect((await nummers(page)).every((nummer) => nummer.startsWith('4.'))).toBe(true);
  await expect(uitslag(page)).toHaveText(`${over} van de ${TOTAAL} acties passen bij deze keuze.`);
  await expect(uitslag(page)).toBeInViewport();
  await expect(page.getByRole('link', { name: /^Wijkt af/ })).toHaveAttribute('aria-current', 'true');
  // The picture shows the same rows as the tables, and what is left out of one is left out of the other.
  expect(await page.locator('.paneel-rijen a:visible').allInnerTexts()).toEqual(await nummers(page));
  await expect(page.getByText(`De planning in woorden: ${over} van 13 acties`)).toBeVisible();
  await page.getByText(`De planning in woorden: ${over} van`).click();
  await expect(page.getByRole('button', { name: /^\d van 4 acties bij onderwerp 4.1/ })).toBeVisible();

  await open(page, page.url());
  await expect(page.locator(RIJEN)).toHaveCount(over);
  await expect(page.locator('#keuze-actielijn')).toHaveValue('4');
  await page.getByRole('link', { name: /^Wijkt af/ }).click();
  await expect(page).toHaveURL(/\/planning\/\?actielijn=4$/);
});

test('wie terug- en vooruitgaat, ziet de vorige en de volgende keuze', async ({ page }) => {
  await open(page, '/planning/?fase=gepland');
  const eerst = await nummers(page);
  await meerKeuzes(page);
  await page.getByLabel('Fase').selectOption('afgerond');
  // The same again is no step.
  await page.getByLabel('Fase').selectOption('afgerond');
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
  await page.getByRole('link', { name: 'Toon weer alles' }).click();
  await expect(page).toHaveURL(/\/planning\/$/);
  await expect(page.locator(RIJEN)).toHaveCount(TOTAAL);
  await expect(page.getByRole('link', { name: 'Toon weer alles' })).toBeHidden();
  await expect(page.getByRole('link', { name: /^Wijkt af/ })).toBeFocused();
  expect(await page.locator('.venster').first().getAttribute('width')).toBe('100%');
});

test('wie een adres krijgt waar niets of maar een deel bij past, leest wat niet meetelt en hoe het verder kan', async ({
  page,
}) => {
  await open(page, '/planning/?actielijn=1&status=afgerond-anders&fase=onbekend');
  await expect(uitslag(page)).toHaveText('Geen enkele actie past bij deze keuze. Kies minder, of toon weer alles.');
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(0);
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
    .evaluateAll((rows) => rows.map(({ dataset }) => parseFloat(dataset['verschuiving'] ?? '')));
  const bekend = maten.filter((maat) => !Number.isNaN(maat));
  expect(bekend).toEqual(bekend.toSorted((a, b) => b - a));
  expect(bekend.length).toBeGreaterThan(3);
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(1);

  await meerKeuzes(page);
  await page.getByLabel('Volgorde').selectOption('');
  const nummer = await nummers(page);
  expect(nummer).toEqual(nummer.toSorted((a, b) => a.localeCompare(b, 'nl', { numeric: true })));
});

test('wie op een jaar inzoomt, ziet dat jaar over de hele breedte, ook met hoge contrasten, en houdt alle acties', async ({
  page,
}) => {
  await open(page, '/actielijnen/4-wonen-en-zorg-voor-ouderen/');
  const rijen = await page.locator(RIJEN).count();
  await meerKeuzes(page);
  await page.getByRole('button', { name: '2023', exact: true }).click();
  await expect(page).toHaveURL(/\?jaar=2023$/);
  await expect(page.locator(RIJEN)).toHaveCount(rijen);
  await expect(page.getByRole('button', { name: '2023', exact: true })).toHaveAttribute('aria-pressed', 'true');
  const as = await vak(page.locator('.as:visible'));
  const jaar = (naam: string) => vak(page.locator('.as:visible .jaar', { hasText: naam }));
  expect(Math.abs((await jaar('2023')).x - as.x)).toBeLessThan(10);
  expect((await jaar('2024')).x).toBeGreaterThan(as.x + as.width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);

  // Who sets the colours sees it too.
  await page.emulateMedia({ forcedColors: 'active' });
  const kleur = (naam: string) =>
    page.getByRole('button', { name: naam, exact: true }).evaluate((knop) => getComputedStyle(knop).backgroundColor);
  expect(await kleur('2023')).not.toBe(await kleur('2024'));
});

test('wie met het toetsenbord door de tekening gaat, hoort elke actie, en is er met één stop weer uit', async ({
  page,
}) => {
  await open(page, '/planning/');
  const eerste = page.locator('.paneel-rijen a').first();
  await eerste.focus();
  await expect(eerste).toHaveAccessibleName(/^1\.1\.1 .+ \(.+\)$/);
  await page.keyboard.press('ArrowDown');
  const tweede = page.locator('.paneel-rijen a').nth(1);
  await expect(tweede).toBeFocused();
  await expect(page.locator('.een-scherm-naam')).toContainText('1.1.2 ');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.paneel-rijen'))).toBeNull();
  // Also after a choice that leaves that row out there is one stop, at a row that is left.
  await page.getByRole('link', { name: 'Actielijn 4' }).click();
  await expect(page.locator('.paneel-rijen a[tabindex="0"]')).toHaveCount(1);
  await expect(page.locator('.paneel-rijen a[tabindex="0"]')).toHaveText('4.1.1');
  await page.locator('.paneel-rijen a[tabindex="0"]').press('Enter');
  await expect(page).toHaveURL(/\/acties\/4-1-1-/);
});

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('staan de acties gevouwen onder hun onderwerp, gaan ze met één tik open en dicht, en komen ze allemaal op papier', async ({
    page,
  }) => {
    await open(page, '/planning/');
    const RIJEN = '.tijdlijn .rij:visible';
    await page.getByText('De planning in woorden: 24 acties').click();
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
    await meerKeuzes(page);
    await page.getByLabel('Fase').selectOption('gepland');
    await expect(page.locator('.paneel-rijen a:visible').first()).toBeVisible();
    await expect(page.locator('.tijdlijn .rij:visible:not([data-fase=gepland])')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('wie hulpmiddelen gebruikt, loopt ook na een keuze nergens vast', async ({ page }) => {
  test.slow();
  await open(page, '/planning/?status=afwijking&van=2023-Q1&tot=2024-Q4&sorteer=verschuiving');
  await meerKeuzes(page);
  expect(await axeFouten(page, 'light')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(page.getByLabel('Fase')).toBeVisible();
  expect(await axeFouten(page, 'dark')).toEqual([]);
});
