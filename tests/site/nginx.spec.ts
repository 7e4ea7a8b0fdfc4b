import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { vindNginx } from '../../scripts/setup/nginx.mjs';
import { startNginx, type Nginx } from '../hosting/nginx.ts';
import { luister, rondgang } from '../hosting/rondgang.ts';

/**
 * The configuration that operators get, on a page of each kind that it treats in its own way, and on those that ask for
 * most; that every type of page is whole is seen elsewhere, and all pages are for `npm run test:slow`.
 */
const ADRESSEN = ['/', '/planning/', '/zoeken/?q=actietafels', '/inbedden/acties/1-4-3-openstelling-regeling/'];

test.describe('zoals de site straks staat, achter nginx', () => {
  test.skip(!vindNginx().programma && !process.env['CI'], 'nginx ontbreekt (apt-get install nginx-light)');
  test.describe.configure({ mode: 'serial', timeout: 90_000 });

  let nginx: Nginx;
  test.beforeAll(async () => {
    nginx = await startNginx(join(import.meta.dirname, '../../dist'));
  });
  test.afterAll(() => nginx.stop());

  test('wie leest, ziet elke soort pagina heel, en niets komt van elders of blijft achter', async ({ browser }) => {
    expect(await rondgang(browser, nginx.url, ADRESSEN)).toEqual([]);
    expect(nginx.fouten()).toBe('');
  });

  test('wie zoekt, vindt', async ({ page }) => {
    const fouten: string[] = [];
    luister(page, nginx.url, (wat) => fouten.push(wat));
    await page.goto(`${nginx.url}zoeken/?q=woondeals`);
    await expect(
      page.getByRole('region', { name: 'Resultaten' }).getByRole('link', { name: /^4\.1\.3 / }),
    ).toBeVisible();
    expect(fouten).toEqual([]);
  });
});
