import { expect, test, type Page } from '@playwright/test';
import { open, vouwAllesOpen } from './pagina.ts';

const ACTIELIJN = '/actielijnen/4-wonen-en-zorg-voor-ouderen/';

// At 320 px the cells stack, and a browser could forget that it is a table.
for (const width of [1280, 320]) {
  test(`wie de tijdlijn laat voorlezen op ${width} px, hoort per actie wat is verschoven of dat de bron zwijgt, en de kolommen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, ACTIELIJN);
    await vouwAllesOpen(page);
    await expect(rij(page, '4.1.2')).toMatchAriaSnapshot(`
        - row:
          - /children: equal
          - rowheader "4.1.2 Inbedding bij het wetsvoorstel versterking regie op de ouderenhuisvesting Loopt (juni 2023) Afwijking van planning":
            - link "Inbedding bij het wetsvoorstel versterking regie op de ouderenhuisvesting":
              - /url: /acties/4-1-2-wetsvoorstel-versterking-regie/
          - cell:
            - list:
              - listitem: Planning 1e kwartaal 2023
              - listitem: "Internetconsultatie begint: 16 februari 2023, gebeurd"
              - listitem: "Tweede Kamer neemt het wetsvoorstel aan: 3 juli 2025, gebeurd"
              - listitem: /Wet gaat in. 1 juli 2026, geen bericht .eerst 1 januari 2024, .*10 kwartalen/
      `);
    await expect(rij(page, '4.3.2')).toMatchAriaSnapshot(`
        - row:
          - /children: equal
          - rowheader "4.3.2 Informatiecampagne over het toekomstbestendig wonen Loopt (juni 2023)":
            - link "Informatiecampagne over het toekomstbestendig wonen":
              - /url: /acties/4-3-2-informatiecampagne/
          - cell:
            - /children: equal
            - paragraph: De bron noemt geen tijd.
      `);
    const tijdlijn = page.getByRole('table', { name: 'Planning van de 13 acties' });
    await expect(tijdlijn.getByRole('columnheader')).toHaveText([/^\s*Actie\s*$/, /Planning en mijlpalen/]);
    const kolommen = await tijdlijn.locator('.rij').evaluateAll((rows) => rows.map((row) => row.children.length));
    expect(new Set(kolommen)).toEqual(new Set([2]));
  });
}

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
  const namen = await legenda.getByRole('listitem').allInnerTexts();
  const plaatjes: string[] = [];
  for (const teken of await legenda.locator('li > svg').all()) {
    plaatjes.push((await teken.screenshot()).toString('base64'));
  }
  const blad = await context.newPage();
  const grijs = await Promise.all(plaatjes.map((plaatje) => grijstinten(blad, plaatje)));
  const gelijk = namen.flatMap((naam, i) =>
    namen.slice(i + 1).flatMap((ander, j) => (verschil(grijs[i], grijs[i + 1 + j]) < 3 ? [`${naam} en ${ander}`] : [])),
  );
  expect(namen.length).toBeGreaterThan(8);
  expect(gelijk).toEqual([]);
});

function rij(page: Page, nummer: string) {
  return page.getByRole('row').filter({ hasText: nummer });
}

/** The grey of every pixel of a picture, 0 to 255. */
async function grijstinten(page: Page, plaatje: string): Promise<number[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const { width, height, ...rest } = await createImageBitmap(new Blob([bytes])).then((bitmap) => {
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      return { width: bitmap.width, height: bitmap.height, canvas };
    });
    const pixels = rest.canvas?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    return Array.from({ length: width * height }, (_, i) => {
      const [rood = 0, groen = 0, blauw = 0] = pixels.slice(4 * i, 4 * i + 3);
      return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
    });
  }, plaatje);
}

/** How much two pictures differ per pixel, on average. */
function verschil(een: number[] = [], ander: number[] = []): number {
  const som = een.reduce((totaal, grijs, i) => totaal + Math.abs(grijs - (ander[i] ?? 0)), 0);
  return som / een.length;
}
