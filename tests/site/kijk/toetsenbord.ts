import type { Page } from '@playwright/test';

/** What goes wrong for who walks over a page with the Tab key. */

/** How many stops: on every page but the two longest this is all, and there well into the rows of the table. */
const HEEN = 130;
const TERUG = 60;

interface Stap {
  wat: string;
  mis: string[];
  /** Of the first line of the element, measured from the top of the page. */
  vlak: { top: number; bottom: number; left: number; right: number };
}

/** There from the top of the page in a wide window, and back in a narrow one: what sticks there may not hide a stop. */
export async function wandeling(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  const breed = await bereikbaar(page);
  const verwacht = breed.slice(0, HEEN);
  const heen = await loop(page, 'heen', verwacht.length);
  await page.setViewportSize({ width: 320, height: 800 });
  const smal = await bereikbaar(page);
  // Two stops may have one name: as many of them come after it in a narrow window as in a wide one.
  const [laatste] = verwacht.slice(-1);
  const gelijk = smal.flatMap((wat, i) => (wat === laatste ? [i] : []));
  const opWeg = smal
    .slice(0, gelijk.at(-1 - breed.slice(HEEN).filter((wat) => wat === laatste).length))
    .reverse()
    .slice(0, TERUG);
  const terug = await loop(page, 'terug', opWeg.length);
  return [
    ...(verwacht[0] === 'A Naar de inhoud'
      ? []
      : [`eerst komt ${verwacht[0]}, en niet de link die het menu overslaat`]),
    ...verschil(verwacht, heen),
    ...verschil(opWeg, terug),
    ...[...heen, ...terug].flatMap(({ mis }) => mis),
    ...heen.flatMap((stap, i) => volgorde(heen[i - 1], stap)),
    ...terug.flatMap((stap, i) => (i > 0 ? volgorde(stap, terug[i - 1]) : [])),
  ];
}

/** Everything one expects to reach, in the order of the page. */
function bereikbaar(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        // Of a group of radio buttons the chosen one is a stop; the arrows do the rest.
        'a[href], button, summary, input:not([type="radio"]:not(:checked)), select, textarea, [tabindex="0"]',
      ),
    ]
      // Within a picture the arrows go from one to the next.
      .filter((element) => element.checkVisibility() && element.tabIndex >= 0)
      .map((element) => `${element.tagName} ${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 80)}`),
  );
}

/** Goes so many stops on; what has the focus is looked at when the next key comes, and all of it has settled. */
async function loop(page: Page, richting: 'heen' | 'terug', aantal: number): Promise<Stap[]> {
  await page.evaluate(() => {
    const stappen: Stap[] = [];
    const kijk = () => {
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
      stappen.push({ wat, mis, vlak: { top: line.top + scrollY, bottom: line.bottom + scrollY, left, right } });
    };
    let eerste = true;
    const bijToets = ({ key }: KeyboardEvent) => {
      if (key !== 'Tab') return;
      if (!eerste) kijk();
      eerste = false;
    };
    addEventListener('keydown', bijToets, true);
    Object.assign(globalThis, {
      klaar: () => {
        removeEventListener('keydown', bijToets, true);
        if (!eerste) kijk();
        return stappen;
      },
    });
  });
  // The key is held, as by who is in a hurry: the next one comes before the last is drawn.
  if (richting === 'terug') await page.keyboard.down('Shift');
  await Promise.all(Array.from({ length: aantal }, () => page.keyboard.down('Tab')));
  for (const toets of ['Tab', 'Shift']) await page.keyboard.up(toets);
  return page.evaluate(() => (globalThis as unknown as { klaar: () => Stap[] }).klaar());
}

function verschil(verwacht: readonly string[], stappen: readonly Stap[]): string[] {
  const at = verwacht.findIndex((wat, i) => stappen[i]?.wat !== wat);
  return at < 0 ? [] : [`stap ${at + 1} is ${stappen[at]?.wat}, en niet ${verwacht[at]}`];
}

/** The next stop is to the right, further down, or inside the last; a column of cards is read card by card. */
function volgorde(vorige: Stap | undefined, volgende: Stap | undefined): string[] {
  if (!vorige || !volgende) return [];
  const { wat, vlak } = volgende;
  const binnen = vlak.top >= vorige.vlak.top && vlak.bottom <= vorige.vlak.bottom && vlak.left >= vorige.vlak.left;
  const verder = binnen || vlak.bottom > vorige.vlak.bottom || vlak.left >= vorige.vlak.right;
  return verder ? [] : [`${wat} staat vóór ${vorige.wat}`];
}
