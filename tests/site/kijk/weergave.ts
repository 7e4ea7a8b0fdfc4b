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

/** Which part of the lines of a page has nothing in the right half of the window: 0 is none of them, 1 all. */
export async function rechtsLeeg(page: Page): Promise<number> {
  return page.getByRole('main').evaluate((main) => {
    const REGEL = 10;
    const gevuld = new Set<number>();
    const rechts = new Set<number>();
    const merk = ({ top, bottom, right, width, height }: DOMRect) => {
      if (width < 2 || height < 2) return;
      for (let y = Math.floor(top / REGEL); y < bottom / REGEL; y++) {
        gevuld.add(y);
        if (right > innerWidth / 2) rechts.add(y);
      }
    };
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.trim() || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const vlak of range.getClientRects()) merk(vlak);
    }
    for (const each of main.querySelectorAll('svg, img, input, button, select, textarea'))
      if (each.checkVisibility()) merk(each.getBoundingClientRect());
    return 1 - rechts.size / gevuld.size;
  });
}

/** Shapes in a colour of ours, which may be as good as invisible on the ground that the reader chose. */
export async function eigenKleuren(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const proef = document.body.appendChild(document.createElement('span'));
    const systeem = ['Canvas', 'CanvasText', 'GrayText', 'LinkText', 'ButtonText', 'Highlight'].map((naam) => {
      proef.style.color = naam;
      return getComputedStyle(proef).color;
    });
    proef.remove();
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
