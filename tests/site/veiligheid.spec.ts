import { expect, test } from '@playwright/test';
import { verkeerdeKoppen } from './kijk/eerste-bezoek.ts';

test('wie een verkeerd adres heeft, krijgt een pagina die verder helpt en zegt dat zij niet bestaat', async ({
  page,
}) => {
  const antwoord = await page.goto('/bestaat-niet/');
  expect(antwoord?.status()).toBe(404);
  expect(verkeerdeKoppen('/bestaat-niet/', antwoord?.headers() ?? {})).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet');
  await page.getByRole('main').getByRole('link', { name: 'Naar het overzicht' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('plannen voor wonen en zorg');
});

test('de site wordt geserveerd met een beleid dat inline scripts en vreemde bronnen weigert', async ({ page }) => {
  await page.goto('/');
  const geweigerd = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective));
        const script = document.createElement('script');
        script.textContent = 'document.title = "gehackt"';
        document.head.append(script);
      }),
  );
  expect(geweigerd).toBe('script-src-elem');
  await expect(page).not.toHaveTitle('gehackt');
});
