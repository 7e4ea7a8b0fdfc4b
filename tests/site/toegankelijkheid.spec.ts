import { expect, test, type Page } from '@playwright/test';
import { open, vouwAllesOpen } from './pagina.ts';

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
