import { expect, test, type Page } from '@playwright/test';
import { mean } from 'd3';
import { gevallen } from '../gevallen.ts';
import { open, vouwAllesOpen } from './pagina.ts';

const ACTIELIJN = '/actielijnen/4-wonen-en-zorg-voor-ouderen/';
const rijen = gevallen(import.meta) as { actie: string; hoort: string }[];

test('wie de tijdlijn laat voorlezen, hoort per actie wat is verschoven of dat de bron zwijgt, en de kolommen', async ({
  page,
}) => {
  await open(page, ACTIELIJN);
  // At 320 px the cells stack, and a browser could forget that it is a table.
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await vouwAllesOpen(page);
    for (const { actie, hoort } of rijen) {
      await expect(page.getByRole('row').filter({ hasText: actie })).toMatchAriaSnapshot(hoort);
    }
    const tijdlijn = page.getByRole('table', { name: 'Planning van de 13 acties' });
    await expect(tijdlijn.getByRole('columnheader')).toHaveText([/^\s*Actie\s*$/, /Planning en mijlpalen/]);
    const kolommen = await tijdlijn.locator('.rij').evaluateAll((rows) => rows.map((row) => row.children.length));
    expect(new Set(kolommen)).toEqual(new Set([2]));
  }
});

test('wie op een telefoon kijkt, ziet van elke actie met een tijd de tekening', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [adres, acties] of [
    ['/planning/', 103],
    [ACTIELIJN, 13],
  ] as const) {
    await open(page, adres);
    await expect(page.locator('.paneel-rijen a:visible')).toHaveCount(acties);
    const hoog = await page.locator('.een-scherm').evaluate((beeld) => beeld.getBoundingClientRect().height);
    // The whole programme on two screens of a phone.
    expect(hoog).toBeLessThan(acties > 100 ? 2 * 844 : 844 / 2);
    const leeg = await page
      .locator('.paneel-rijen li:has(.balk, .punt)')
      .evaluateAll((regels) =>
        regels.filter((regel) =>
          [...regel.querySelectorAll('.balk, .punt')].every((teken) => teken.getBoundingClientRect().width === 0),
        ),
      );
    expect(leeg).toEqual([]);
  }
});

for (const adres of [ACTIELIJN, '/planning/', '/edities/2023-06/', '/acties/4-1-2-wetsvoorstel-versterking-regie/']) {
  test(`wie de tekening niet ziet, wordt er niet door opgehouden en leest in woorden wat afwijkt: ${adres}`, async ({
    page,
  }) => {
    await open(page, adres);
    await expect(page.locator('svg')).not.toHaveCount(0);
    await expect(page.locator('svg:not([aria-hidden="true"]):not([aria-hidden="true"] svg)')).toHaveCount(0);
    await vouwAllesOpen(page);
    const afwijkend = page.locator('.rij, main:not(:has(.rij))', {
      has: page.locator('.balk--afwijking, .punt--verschoven, .schuif'),
    });
    await expect(afwijkend).not.toHaveCount(0);
    for (const tekst of await afwijkend.allInnerTexts()) expect(tekst).toMatch(/afwijking van planning|later|eerst/i);
  });
}

test('wie geen kleuren ziet of in grijs afdrukt, houdt de tekens uit elkaar', async ({ page, context }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await open(page, '/over/');
  const legenda = page.getByRole('list', { name: 'Legenda van de tijdlijn' });
  const blad = await context.newPage();
  const tekens: { naam: string; grijs: number[] }[] = [];
  for (const regel of await legenda.getByRole('listitem').all()) {
    const plaatje = await regel.locator('> svg').screenshot();
    tekens.push({ naam: await regel.innerText(), grijs: await grijstinten(blad, plaatje) });
  }
  const gelijk = tekens.flatMap((een, i) =>
    tekens
      .slice(i + 1)
      .flatMap((ander) => (verschil(een.grijs, ander.grijs) < 3 ? [`${een.naam} en ${ander.naam}`] : [])),
  );
  expect(tekens.length).toBeGreaterThan(8);
  expect(gelijk).toEqual([]);
});

/** The grey of every pixel of a picture, 0 to 255. */
function grijstinten(page: Page, plaatje: Buffer): Promise<number[]> {
  return page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.fromBase64(base64)]));
    const doek = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!doek) throw new Error('Deze browser tekent niet.');
    doek.filter = 'grayscale(1)';
    doek.drawImage(bitmap, 0, 0);
    const { data } = doek.getImageData(0, 0, bitmap.width, bitmap.height);
    return [...data].filter((_, i) => i % 4 === 0);
  }, plaatje.toString('base64'));
}

/** How much two pictures differ per pixel, on average. */
function verschil(een: number[], ander: number[]): number {
  return mean(een, (grijs, i) => Math.abs(grijs - (ander[i] ?? 0))) ?? 0;
}
