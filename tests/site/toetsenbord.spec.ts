import { expect, test, type Page } from '@playwright/test';
import { open, perPagina, vouwAllesOpen } from './pagina.ts';

// A trace with a copy of the page at every step would take most of the time here.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

for (const { titel, adres } of perPagina(
  'wie het toetsenbord gebruikt, slaat het menu over, komt overal en ziet waar',
)) {
  test(titel, async ({ page }) => {
    // Many stops; nothing here is about speed.
    test.slow();
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, adres);
    const skip = page.getByRole('link', { name: 'Naar de inhoud' });
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();

    await open(page, adres);
    await vouwAllesOpen(page);
    const alles = await bereikbaar(page);
    const verwacht = alles.slice(0, HEEN);
    const heen = await loop(page, 'Tab', verwacht.length);
    expect(heen.map(({ wat }) => wat)).toEqual(verwacht);
    expect(heen.flatMap(({ mis }) => mis)).toEqual([]);
    expect(heen.flatMap((stap, i) => volgorde(heen[i - 1], stap))).toEqual([]);

    // And back in a narrow window: what sticks to the top may not hide what has the focus.
    await page.setViewportSize({ width: 320, height: 800 });
    const smal = await bereikbaar(page);
    const opWeg = smal
      .slice(0, smal.lastIndexOf(verwacht.at(-1) ?? ''))
      .reverse()
      .slice(0, TERUG);
    const terug = await loop(page, 'Shift+Tab', opWeg.length);
    expect(terug.map(({ wat }) => wat)).toEqual(opWeg);
    expect(terug.flatMap(({ mis }) => mis)).toEqual([]);
    expect(terug.flatMap((stap, i) => (i > 0 ? volgorde(stap, terug[i - 1]) : []))).toEqual([]);

    // The rest of a long page is more of the same, as long as nothing steps out of line.
    // A part that scrolls by itself is a stop with a name.
    await expect(page.locator('[tabindex]:not(main, section[aria-label][tabindex="0"])')).toHaveCount(0);
  });
}

test('wie het toetsenbord gebruikt, vouwt uitleg open en dicht', async ({ page }) => {
  await open(page, '/acties/4-1-2-wetsvoorstel-versterking-regie/');
  const inhoud = page.getByText('wordt geschat op Q3 2024').first();
  await expect(inhoud).toBeHidden();
  await page.getByText('Hoe weten we dit?').focus();
  await page.keyboard.press('Enter');
  await expect(inhoud).toBeVisible();
  await page.keyboard.press('Space');
  await expect(inhoud).toBeHidden();
});

/** How many stops: on every page but the two longest this is all, and there well into the rows of the table. */
const HEEN = 130;
const TERUG = 60;

interface Stap {
  wat: string;
  mis: string[];
  /** Of the first line of the element, measured from the top of the page. */
  vlak: { top: number; bottom: number; left: number; right: number };
}

/** Everything one expects to reach, in the order of the page. */
async function bereikbaar(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        // Of a group of radio buttons the chosen one is a stop; the arrows do the rest.
        'a[href], button, summary, input:not([type="radio"]:not(:checked)), select, textarea, [tabindex="0"]',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => `${element.tagName} ${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 80)}`),
  );
}

async function loop(page: Page, toets: string, aantal: number): Promise<Stap[]> {
  const stappen: Stap[] = [];
  for (let i = 0; i < aantal; i++) {
    await page.keyboard.press(toets);
    stappen.push(
      await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const wat = `${element.tagName} ${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 80)}`;
        const line = element.getClientRects()[0] ?? new DOMRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const mis = [];
        if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) mis.push(`${wat}: geen rand bij focus`);
        // Of a part that is higher than the window, what is in the window counts.
        const [top, bottom] = [Math.max(line.top, 0), Math.min(line.bottom, innerHeight)];
        const shown = document.elementFromPoint(line.left + line.width / 2, (top + bottom) / 2);
        if (!shown || !(element.contains(shown) || shown.contains(element))) mis.push(`${wat}: niet te zien bij focus`);
        const { left, right } = line;
        return { wat, mis, vlak: { top: line.top + scrollY, bottom: line.bottom + scrollY, left, right } };
      }),
    );
  }
  return stappen;
}

/** The next stop is to the right, further down, or inside the last; a column of cards is read card by card. */
function volgorde(vorige: Stap | undefined, volgende: Stap | undefined): string[] {
  if (!vorige || !volgende) return [];
  const { wat, vlak } = volgende;
  const binnen = vlak.top >= vorige.vlak.top && vlak.bottom <= vorige.vlak.bottom && vlak.left >= vorige.vlak.left;
  const verder = binnen || vlak.bottom > vorige.vlak.bottom || vlak.left >= vorige.vlak.right;
  return verder ? [] : [`${wat} staat vóór ${vorige.wat}`];
}
