import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, perPagina, vouwAllesOpen } from './pagina.ts';

// A trace with a copy of the page at every step would take most of the time here.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

for (const { titel, adres } of perPagina('wie hulpmiddelen gebruikt, loopt nergens vast')) {
  test(titel, async ({ page }) => {
    // Long pages take axe a while; nothing here is about speed.
    test.slow();
    await open(page, adres);
    const dicht = await page.locator('details:not([open])').count();
    const gevonden = dicht > 0 ? await bevindingen(page, 'zoals geopend', 1280, 'light') : [];
    await vouwAllesOpen(page);
    for (const breedte of [1280, 320]) {
      for (const schema of ['light', 'dark'] as const) {
        gevonden.push(...(await bevindingen(page, 'alles opengevouwen', breedte, schema)));
      }
    }
    expect(gevonden).toEqual([]);
  });
}

/** What axe finds, a line per element. */
async function bevindingen(page: Page, hoe: string, width: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const axe = new AxeBuilder({ page }).withTags(REGELS).setLegacyMode();
  axe.options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${hoe}, ${width} px, ${colorScheme}: ${id} ${target.join(' ')} (${help})`),
  );
}
