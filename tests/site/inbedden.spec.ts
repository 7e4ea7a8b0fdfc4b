import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { eersteBezoek } from './kijk/eerste-bezoek.ts';
import { axe } from './kijk/hulpmiddelen.ts';
import { steektUit } from './kijk/weergave.ts';

const ACTIE = '/acties/1-4-3-openstelling-regeling/';
const ACTIELIJN = '/actielijnen/1-samen-vitaal-ouder-worden/';

/**
 * A page of somebody else, on another host, with this in it. It is really served, on this machine: a page from
 * elsewhere would not be let in here, and neither would one that only the test made up.
 */
async function opEenAndereSite(page: Page, html: string): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="nl"><title>Krant</title><body>${html}</body></html>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  page.once('close', () => server.close());
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

for (const adres of [ACTIE, ACTIELIJN]) {
  test(`wie de regel van ${adres} kopieert, toont haar op de eigen site`, async ({ page, baseURL }) => {
    await page.goto(adres);
    await page.getByText('Op uw eigen site tonen').click();
    const code = await page.getByLabel('Regel om te kopiëren').inputValue();
    expect(code).toContain(`src="http://localhost:4321/inbedden${adres}"`);

    // The tests are served from another port than the address that the site was built with.
    await opEenAndereSite(page, code.replace('http://localhost:4321', baseURL ?? ''));
    const kader = page.frameLocator('iframe');
    await expect(kader.getByRole('heading', { level: 1 })).toBeVisible();
    const terug = kader.getByRole('link', { name: 'Meer hierover in de WOZO-monitor' });
    await terug.click();
    await expect(page).toHaveURL(`${baseURL ?? ''}${adres}`);
  });
}

test('een gewone pagina is op een andere site niet te tonen', async ({ page, baseURL }) => {
  const geweigerd = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await opEenAndereSite(page, `<iframe src="${baseURL ?? ''}${ACTIE}"></iframe>`);
  await geweigerd;
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
});

for (const adres of [`/inbedden${ACTIE}`, `/inbedden${ACTIELIJN}`]) {
  test(`wie ${adres} in een smal kader leest, met of zonder hulpmiddel, wordt niet gevolgd en loopt nergens vast`, async ({
    page,
    baseURL,
  }) => {
    expect.soft(await eersteBezoek(page, adres, baseURL ?? '')).toEqual([]);
    expect.soft(await axe(page, 'light', 'alles')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 480 });
    expect.soft(await steektUit(page)).toEqual([]);
    // Search engines leave it out.
    await expect.soft(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    // No button that does nothing.
    await expect.soft(page.locator('.met-script:visible')).toHaveCount(0);
    const details = page.getByRole('button', { name: 'Details' });
    if ((await details.count()) === 0) return;
    await details.first().click();
    await expect(page.locator('[popover]:popover-open')).toHaveCount(1);
  });
}
