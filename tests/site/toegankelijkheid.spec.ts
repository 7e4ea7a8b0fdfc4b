import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, perPagina, vouwAllesOpen } from './pagina.ts';

// A trace with a copy of the page at every step would take most of the time here.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

type Schema = 'light' | 'dark';
interface Venster {
  breedte: number;
  schema: Schema;
}

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What depends on width or colour; names, roles and order were looked at by then. */
const REGELS_VOOR_HET_OOG = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Between them every width and both schemes, with all the rules. 320 is also what 1280 is at 400%. */
const GEHEEL: Venster[] = [
  { breedte: 1280, schema: 'light' },
  { breedte: 320, schema: 'dark' },
];
const VOOR_HET_OOG: Venster[] = [
  { breedte: 1280, schema: 'dark' },
  { breedte: 768, schema: 'dark' },
  { breedte: 768, schema: 'light' },
  { breedte: 320, schema: 'light' },
];

for (const { titel, adres } of perPagina('wie hulpmiddelen gebruikt, loopt nergens vast')) {
  test(titel, async ({ page }) => {
    // Long pages take axe a while; nothing here is about speed.
    test.slow();
    await open(page, adres);
    const dicht = await page.locator('details:not([open])').count();
    const gevonden = dicht > 0 ? await bevindingen(page, 'zoals geopend', { breedte: 1280, schema: 'light' }) : [];
    await vouwAllesOpen(page);
    for (const venster of GEHEEL) gevonden.push(...(await bevindingen(page, 'alles opengevouwen', venster)));
    for (const venster of VOOR_HET_OOG) {
      gevonden.push(...(await bevindingen(page, 'alles opengevouwen', venster, REGELS_VOOR_HET_OOG)));
    }
    expect(gevonden).toEqual([]);
  });
}

for (const adres of [
  '/planning/',
  '/cijfers/',
  '/edities/',
  '/verschuivingen/',
  '/acties/1-4-3-openstelling-regeling/',
]) {
  test(`wie zelf de kleuren kiest, ziet elke tekening in die kleuren: ${adres}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, adres);
    await vouwAllesOpen(page);
    expect(await eigenKleuren(page)).toEqual([]);
  });
}

/** Shapes in a colour of ours, which may be as good as invisible on the ground that the reader chose. */
async function eigenKleuren(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const proef = document.body.appendChild(document.createElement('span'));
    const systeem = ['Canvas', 'CanvasText', 'GrayText', 'LinkText', 'ButtonText', 'Highlight'].map((naam) => {
      proef.style.color = naam;
      return getComputedStyle(proef).color;
    });
    const goed = new Set([...systeem, 'none']);
    const vormen = document.querySelectorAll('main svg :is(rect, path, circle, line, polygon, text)');
    return [
      ...new Set(
        [...vormen].flatMap((vorm) => {
          const { fill, stroke } = getComputedStyle(vorm);
          const fout = [fill, stroke].filter((kleur) => !goed.has(kleur) && !kleur.startsWith('url('));
          return fout.map((kleur) => `${vorm.tagName}.${vorm.getAttribute('class') ?? ''}: ${kleur}`);
        }),
      ),
    ];
  });
}

/** What axe finds, a line per element. */
async function bevindingen(
  page: Page,
  hoe: string,
  { breedte, schema }: Venster,
  regels?: string[],
): Promise<string[]> {
  await page.setViewportSize({ width: breedte, height: 800 });
  await page.emulateMedia({ colorScheme: schema });
  const axe = new AxeBuilder({ page }).setLegacyMode();
  axe.options({
    resultTypes: ['violations'],
    runOnly: regels ? { type: 'rule', values: regels } : { type: 'tag', values: REGELS },
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${hoe}, ${breedte} px, ${schema}: ${id} ${target.join(' ')} (${help})`),
  );
}
