import { expect, test } from '@playwright/test';
import { open } from './pagina.ts';

const ACTIE = '/acties/4-1-2-wetsvoorstel-versterking-regie/';
const TELEFOON = { width: 320, height: 640 };

test.describe('op een telefoon zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: TELEFOON });

  test('wie wil kiezen, opent het menu, ziet waar hij is, en komt verder', async ({ page }) => {
    await page.goto('/agenda/');
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(menu.getByRole('link', { name: 'Agenda' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('searchbox', { name: 'Zoek in de monitor' })).toBeVisible();
    await menu.getByRole('link', { name: 'Cijfers' }).click();
    await expect(page).toHaveURL(/\/cijfers\/$/);
  });

  test('wie een moeilijk woord volgt, komt bij de uitleg', async ({ page }) => {
    await page.goto(ACTIE);
    await page.getByRole('main').getByRole('link', { name: 'internetconsultatie' }).first().click();
    await expect(page).toHaveURL(/\/begrippen\/#consultatie$/);
  });
});

test('wie het toetsenbord gebruikt, opent en sluit het menu van een telefoon, en wat uitleg geeft', async ({
  page,
}) => {
  await page.setViewportSize(TELEFOON);
  await open(page, ACTIE);
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Zoek in de monitor' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();

  const uitleg = page.getByText('beoogde ingangsdatum was per 01-01-2024').first();
  await expect(uitleg).toBeHidden();
  await page.getByText('Hoe weten we dit?').focus();
  await page.keyboard.press('Enter');
  await expect(uitleg).toBeVisible();
  await page.keyboard.press('Space');
  await expect(uitleg).toBeHidden();
});

test('op een telefoon staat in het eerste scherm van een actielijn wat verschoof en hoeveel', async ({ page }) => {
  await page.setViewportSize(TELEFOON);
  await open(page, '/actielijnen/4-wonen-en-zorg-voor-ouderen/');
  const slip = page.getByRole('main').getByRole('link', { name: /^4\.1\.2 .*minstens 7 kwartalen later/ });
  await expect(slip).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.paneel-rijen a').last()).toBeInViewport();
  // From there one tap to the sentence, with its document and an address of its own.
  await page.getByRole('main').getByRole('link', { name: 'Verbinding regionale woondeals' }).first().click();
  await expect(page).toHaveURL(/\/acties\/4-1-3-[^#]+#\d{4}-\d{2}$/);
  await expect(page.locator('.meting:target .bronnen a').first()).toBeInViewport();
});

test('wie een moeilijk woord tegenkomt, leest de uitleg ter plekke, ook op een smal scherm, en gaat met Escape verder', async ({
  page,
}) => {
  await open(page, ACTIE);
  const woord = page.getByRole('main').getByRole('link', { name: 'internetconsultatie' }).first();
  await woord.focus();
  await page.keyboard.press('Enter');
  const uitleg = page.getByRole('dialog', { name: 'Uitleg van internetconsultatie' });
  await expect(uitleg).toBeFocused();
  await expect(uitleg).toContainText('op een plan of wetsvoorstel kunnen reageren');
  await page.keyboard.press('Tab');
  await expect(uitleg.getByRole('link', { name: 'Alle begrippen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(uitleg).toBeHidden();
  await expect(woord).toBeFocused();
  await expect(page).toHaveURL(ACTIE);

  await page.setViewportSize(TELEFOON);
  for (const ander of await page.locator('a.begrip').all()) {
    await ander.click();
    const { left, right, bottom } = await page.locator('.uitleg').evaluate((uitleg) => uitleg.getBoundingClientRect());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(Math.floor(bottom)).toBeLessThanOrEqual(TELEFOON.height);
    await page.keyboard.press('Escape');
  }
});

test('wie donker kiest, houdt dat op de volgende pagina, en bewaart verder niets', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/');
  const licht = await achtergrond();
  await page.getByRole('radio', { name: 'Donker' }).check();
  expect(await achtergrond()).not.toBe(licht);
  await open(page, ACTIE);
  await expect(page.getByRole('radio', { name: 'Donker' })).toBeChecked();
  expect(await achtergrond()).not.toBe(licht);
  expect(await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))).toEqual({ thema: 'donker' });
  expect(await page.context().cookies()).toEqual([]);

  await page.getByRole('radio', { name: 'Automatisch' }).check();
  expect(await achtergrond()).toBe(licht);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  function achtergrond(): Promise<string> {
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  }
});

test('wie een pagina wil aanhalen, kopieert een regel met het vaste adres', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await open(page, ACTIE);
  await page.getByText('Zo citeert u dit').click();
  await page.getByRole('button', { name: 'Kopieer' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^WOZO-monitor, “4\.1\.2 .+”, stand van .+\/acties\/4-1-2-wetsvoorstel-versterking-regie\/$/,
  );
});
