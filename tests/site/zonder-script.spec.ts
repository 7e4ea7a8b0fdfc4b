import { expect, test } from '@playwright/test';
import { adres } from '../../src/addresses.ts';
import { FASE, STATUS } from '../../src/vocabulary/status.ts';
import { realContent, realMonitor } from '../contract/inhoud.ts';

/** An archive keeps a page as it is served. What an editie said must be on it for who opens it in twenty years. */
const monitor = realMonitor();
const gesloten = monitor.edities.filter(({ id }) => realContent().zegels.some(({ editie }) => editie === id));

test.use({ javaScriptEnabled: false });
test.describe.configure({ timeout: 120_000 });

/** Letters and digits only: white space and the mark of a list item are another thing in a file than on a screen. */
const kaal = (tekst: string) => tekst.replace(/[^\p{L}\p{N}]+/gu, '');

for (const editie of gesloten) {
  test(`wie de gesloten editie ${editie.id} zonder JavaScript opent, leest van elke actie wat er toen over is gezegd`, async ({
    page,
  }) => {
    await page.goto(adres.editie(editie));
    const dicht = page.locator('details.vouw:not([open]) > summary');
    while ((await dicht.count()) > 0) await dicht.first().click();
    const rijen = (await page.locator('main tr.rij').allInnerTexts()).map(kaal);
    const acties = monitor.acties.flatMap((actie) => {
      const meting = actie.metingen.find((each) => each.editie === editie.id);
      return meting ? [{ actie, meting }] : [];
    });
    expect(acties.length).toBe({ '2023-06': 103 }[editie.id] ?? acties.length);
    expect(acties.length).toBeGreaterThan(0);

    const kwijt = acties.flatMap(({ actie, meting }) => {
      const rij = rijen.find((each) => each.startsWith(kaal(`${actie.nummer} ${actie.titel}`)));
      if (rij === undefined) return [`${actie.nummer} staat er niet`];
      const gezegd = [
        meting.fase && FASE[meting.fase].label,
        meting.status && meting.status !== 'onbekend' && STATUS[meting.status].label,
        ...(meting.mijlpalen ?? []).map(({ wat }) => wat),
        ...(actie.secties.find((sectie) => sectie.editie === editie.id)?.tekst.split('\n') ?? []),
      ];
      return gezegd.flatMap((each) => (each && !rij.includes(kaal(each)) ? [`${actie.nummer}: ${each}`] : []));
    });
    expect(kwijt).toEqual([]);
  });
}
