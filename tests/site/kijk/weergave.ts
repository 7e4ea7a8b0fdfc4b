import type { Page } from '@playwright/test';

/** What makes the page scroll sideways: nothing, also not hidden behind an edge that clips. */
export async function steektUit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const clips = [document.documentElement, document.body]
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .map(({ tagName }) => `${tagName} snijdt af`);
    if (scrollWidth <= clientWidth) return clips;
    return [
      ...clips,
      `de pagina is ${scrollWidth} px breed`,
      ...[...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

const LANDMERKEN = ['banner', 'main', 'contentinfo'] as const;

/** The text of each part of a page, without what only a script can answer: that holds nothing to read. */
export async function landmerken(page: Page): Promise<string[]> {
  const metScript = page.locator('.met-script');
  await metScript.evaluateAll((all) => all.forEach((each) => ((each as HTMLElement).style.display = 'none')));
  const teksten = await Promise.all(LANDMERKEN.map((rol) => page.getByRole(rol).innerText()));
  await metScript.evaluateAll((all) => all.forEach((each) => (each as HTMLElement).style.removeProperty('display')));
  return teksten;
}
