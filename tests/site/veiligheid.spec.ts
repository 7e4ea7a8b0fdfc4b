import { expect, test } from '@playwright/test';
import { headersFor, SECURITY } from '../../src/hosting/headers.ts';
import { open } from './pagina.ts';
import { PAGINAS } from './paginas.ts';

// The console tells of a 404, which is an error; so its page is opened by its own address.
const MET_KOPPEN = PAGINAS.map((pagina) => (pagina.status === 404 ? { ...pagina, adres: '/404.html' } : pagina));

const INGEBED = [
  { naam: 'actie om in te bedden', adres: '/inbedden/acties/1-4-3-openstelling-regeling/' },
  { naam: 'tijdlijn om in te bedden', adres: '/inbedden/actielijnen/1-samen-vitaal-ouder-worden/' },
];

for (const { naam, adres } of [...MET_KOPPEN, ...INGEBED]) {
  test(`wie leest, wordt niet gevolgd en krijgt alleen wat van deze site is: ${naam}`, async ({ page, baseURL }) => {
    const fouten: string[] = [];
    const elders: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') fouten.push(message.text());
    });
    page.on('pageerror', ({ message }) => fouten.push(message));
    page.on('response', (response) => {
      if (!response.ok()) fouten.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== baseURL && protocol !== 'data:') elders.push(request.url());
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`Content-Security-Policy: ${violatedDirective} ${blockedURI}`);
      });
    });

    const koppen = await open(page, adres);
    expect(koppen).toMatchObject(kleineLetters(headersFor(adres, '/', SECURITY)));
    expect(fouten).toEqual([]);
    expect(elders).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
}

test('wie een verkeerd adres heeft, krijgt een pagina die verder helpt en zegt dat zij niet bestaat', async ({
  page,
}) => {
  const antwoord = await page.goto('/bestaat-niet/');
  expect(antwoord?.status()).toBe(404);
  expect(antwoord?.headers()).toMatchObject(kleineLetters(headersFor('/bestaat-niet/', '/', SECURITY)));
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

function kleineLetters(koppen: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(koppen).map(([naam, waarde]) => [naam.toLowerCase(), waarde]));
}
