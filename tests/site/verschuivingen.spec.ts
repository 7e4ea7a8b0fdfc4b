import { expect, test } from '@playwright/test';

const RIJEN = '#verschuivingen tbody tr';

test('wie alleen een actielijn wil zien, kiest die en kan de link doorsturen', async ({ page }) => {
  await page.goto('/verschuivingen/');
  const alle = await page.locator(RIJEN).count();
  await page.getByLabel('Actielijn').selectOption('4');
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(page).toHaveURL(/\?actielijn=4$/);
  const rijen = page.locator(`${RIJEN}:visible`);
  const over = await rijen.count();
  expect(over).toBeGreaterThan(0);
  expect(over).toBeLessThan(alle);
  for (const tekst of await rijen.allInnerTexts()) expect(tekst).toMatch(/\b4\.\d\.\d /);
  await expect(page.getByRole('status')).toHaveText(`${over} van de ${alle} getoond`);

  await page.reload();
  await expect(page.getByLabel('Actielijn')).toHaveValue('4');
  await expect(rijen).toHaveCount(over);
});

test('terug maakt een keuze ongedaan, en dezelfde keuze is geen tweede stap', async ({ page }) => {
  await page.goto('/over/');
  await page.goto('/verschuivingen/?actielijn=9#50%');
  await expect(page.getByRole('status')).toContainText('In het adres staat bij actielijn: “9”.');
  await page.getByLabel('Actielijn').selectOption('4');
  for (const _ of [1, 2]) await page.getByRole('button', { name: 'Toon' }).click();
  await page.goBack();
  await expect(page.getByLabel('Actielijn')).toHaveValue('');
  await page.goBack();
  await expect(page).toHaveURL(/\/over\/$/);
});
