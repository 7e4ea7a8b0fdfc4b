import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import axeCore, { type AxeResults, type RunOptions } from 'axe-core';

/** What two examiners find that would stop who reads with an aid: axe, and IBM Equal Access. */

export type Schema = 'light' | 'dark';

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What depends on width or colour; names, roles and order are the same at every width. */
const REGELS_VOOR_HET_OOG = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const ALLES: RunOptions = { resultTypes: ['violations'], runOnly: { type: 'tag', values: REGELS } };
const VOOR_HET_OOG: RunOptions = { ...ALLES, runOnly: { type: 'rule', values: REGELS_VOOR_HET_OOG } };

/** What axe finds, a line per element: on the whole page, or in these parts. The width is that of the window. */
export async function axeFouten(
  page: Page,
  schema: Schema,
  welke: 'alles' | 'voor het oog' = 'alles',
  deel?: string,
): Promise<string[]> {
  await page.emulateMedia({ colorScheme: schema });
  // Once per page: loading it takes longer than looking.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  const gevonden = await page.evaluate(
    async ({ deel, opties }) => {
      const { violations } = await axe.run(deel ?? document, opties);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id} ${target.join(' ')} (${help})`),
      );
    },
    { deel, opties: welke === 'alles' ? ALLES : VOOR_HET_OOG },
  );
  return gevonden.map((fout) => `${page.viewportSize()?.width} px, ${schema}: ${fout}`);
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
declare const axe: { run(waar: Document | string, opties: RunOptions): Promise<AxeResults> };
interface Regels {
  id: string;
  checkpoints: { rules?: { id: string }[] }[];
}
declare const ace: {
  Checker: new () => {
    rulesets: Regels[];
    addRuleset(regels: Regels): void;
    check(doc: Document, regels: string[]): Promise<{ results: Bevinding[] }>;
  };
};

/**
 * Rules that take longer than all others together. Three are never certain, and what they say is not kept. The fourth looks
 * for what turns with the screen: that no style sheet asks how the screen is held, contract/dist/veiligheid.test.ts sees.
 */
const ZONDER = [
  'element_tabbable_unobscured',
  'element_tabbable_visible',
  'style_focus_visible',
  'element_orientation_unlocked',
];

/** What Equal Access is certain of. */
export async function equalAccess(page: Page): Promise<string[]> {
  // Not as a script on the page: our own rules let none in that is not the site's.
  await page.evaluate(MOTOR);
  const { gevonden, bekeken } = await page.evaluate(async (zonder) => {
    const checker = new ace.Checker();
    // Its own disableRule puts out every rule, whichever one names.
    const wcag = checker.rulesets.find(({ id }) => id === 'WCAG_2_2');
    const checkpoints = (wcag?.checkpoints ?? []).map(({ rules = [], ...rest }) => ({
      ...rest,
      rules: rules.filter(({ id }) => !zonder.includes(id)),
    }));
    checker.addRuleset({ ...wcag, id: 'zeker', checkpoints });
    const { results } = await checker.check(document, ['zeker']);
    const gevonden = results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL');
    return { gevonden, bekeken: results.length };
  }, ZONDER);
  if (bekeken < 100) throw new Error('Equal Access keek nergens naar.');
  return gevonden.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}
