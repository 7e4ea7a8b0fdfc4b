import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What two examiners find that would stop who reads with an aid: axe, and IBM Equal Access. */

export type Schema = 'light' | 'dark';

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What depends on width or colour; names, roles and order are the same at every width. */
const REGELS_VOOR_HET_OOG = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** What axe finds, a line per element: on the whole page, or in these parts. The width is that of the window. */
export async function axe(
  page: Page,
  schema: Schema,
  welke: 'alles' | 'voor het oog',
  deel?: string,
): Promise<string[]> {
  await page.emulateMedia({ colorScheme: schema });
  const keurmeester = new AxeBuilder({ page }).setLegacyMode();
  if (deel !== undefined) keurmeester.include(deel);
  keurmeester.options({
    resultTypes: ['violations'],
    runOnly: welke === 'alles' ? { type: 'tag', values: REGELS } : { type: 'rule', values: REGELS_VOOR_HET_OOG },
  });
  const { violations } = await keurmeester.analyze();
  const breedte = page.viewportSize()?.width ?? 0;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${breedte} px, ${schema}: ${id} ${target.join(' ')} (${help})`),
  );
}

/**
 * Takes from the longest of timelines all rows but the first of each group: the rest is more of the same, which an
 * actielijn shows whole, and takes an examiner most of a minute.
 */
export async function kortIn(page: Page): Promise<void> {
  await page.locator('.tijdlijn .rij').evaluateAll((rijen) => {
    if (rijen.length <= 60) return;
    for (const rij of rijen) if (rij.previousElementSibling?.matches('.rij')) rij.classList.add('rest');
    for (const rij of document.querySelectorAll('.rij.rest')) rij.remove();
  });
}

const MOTOR = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

interface Bevinding {
  ruleId: string;
  /** How grave, and the outcome: `VIOLATION` with `FAIL` is certain. */
  value: [string, string];
  message: string;
  snippet: string;
}
declare const ace: {
  Checker: new () => { check(doc: Document, regels: string[]): Promise<{ results: Bevinding[] }> };
};

/** What Equal Access is certain of. */
export async function equalAccess(page: Page): Promise<string[]> {
  // Not as a script on the page: our own rules let none in that is not the site's.
  await page.evaluate(MOTOR);
  const gevonden = await page.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL');
  });
  return gevonden.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}
