import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { open, perPagina, vouwAllesOpen } from './pagina.ts';

// Our own rules let no script in that is not the site's: not even this one, unless the browser looks away.
test.use({ bypassCSP: true, trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

const MOTOR = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

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

for (const { titel, adres } of perPagina('wat een tweede keurmeester (IBM Equal Access) zeker weet, is in orde')) {
  test(titel, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, adres);
    await vouwAllesOpen(page);
    expect(await overtredingen(page)).toEqual([]);
  });
}

async function overtredingen(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: MOTOR });
  const gevonden = await page.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL');
  });
  return gevonden.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}
