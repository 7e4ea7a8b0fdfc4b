import type { Page } from '@playwright/test';

/** Opens an address, waits until a search on it has been answered, and returns the headers it came with. */
export async function open(page: Page, adres: string): Promise<Record<string, string>> {
  const response = await page.goto(adres);
  await page.locator('#zoek-melding:visible', { hasText: 'Bezig' }).waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  return response?.headers() ?? {};
}

export async function vouwAllesOpen(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true;
  });
  // Part of a timeline folds with a button, on a narrow screen from the start.
  await page.locator('.groep-knop[aria-expanded="false"]').evaluateAll((knoppen) => {
    for (const knop of knoppen) if (knop instanceof HTMLElement) knop.click();
  });
}

/** Folds all that can be folded, and says how much that is. */
export function vouwAllesDicht(page: Page): Promise<number> {
  return page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = false;
    return folds.length;
  });
}

/** The smallest blocks of text in main that are not hidden, in order; without menus, drawings, forms that filter, and what `zonder` selects. */
export async function teksten(page: Page, zonder = 'nav'): Promise<string[]> {
  return page.getByRole('main').evaluate((main, zonder) => {
    const BLOKKEN = 'h1, h2, h3, h4, p, li, dt, dd, th, td, caption, summary, label';
    const WEG = `nav, .met-script, [aria-hidden="true"], ${zonder}`;
    return [...main.querySelectorAll<HTMLElement>(BLOKKEN)]
      .filter((block) => !block.closest(WEG) && !block.querySelector(BLOKKEN))
      .map((block) => {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let text = '';
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (parent?.checkVisibility() && !parent.closest(WEG)) text += walker.currentNode.nodeValue ?? '';
        }
        return text.replace(/\s+/g, ' ').trim();
      })
      .filter((text) => text !== '');
  }, zonder);
}
