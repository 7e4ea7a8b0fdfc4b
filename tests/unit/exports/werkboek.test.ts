import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inEditie } from '../../../src/exports/in-editie.ts';
import { celtekst, editieWerkboek } from '../../../src/exports/werkboek.ts';
import { fixtureMonitor } from '../maak.ts';

/** A workbook opens without being repaired, and says what stands on the site. */

test.each(['a', '💥', 'a💥'])('of a text longer than a cell (%s), the beginning and where the rest is', (teken) => {
  const cel = celtekst(teken.repeat(40_000));
  expect(cel.length).toBeLessThanOrEqual(32_767);
  expect(cel).toMatch(/… \(ingekort; de hele tekst staat op http.*\/open-data\/\)$/);
  expect(cel.isWellFormed()).toBe(true);
  expect(celtekst('a'.repeat(32_767))).toHaveLength(32_767);
});

/** What a spreadsheet of an editie holds: its sheets, and the texts in them. */
async function werkboek({ monitor, editie }: ReturnType<typeof metTitel>) {
  const parts = unzipSync(await editieWerkboek(inEditie(monitor, editie.id), editie, '2024-07-01'));
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  return {
    sheets: sheets.map(([, bytes]) => strFromU8(bytes)),
    teksten: strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()),
  };
}

const KWAAD = ['=HYPERLINK("http://kwaad.example";"klik")', '+1+1', '-1+1', '@SUM(A1)', '\t=1', "=cmd|' /C calc'!A0"];

/** The fixture programme in which somebody gave an actie this title. */
function metTitel(titel: string) {
  const monitor = fixtureMonitor();
  const [actie] = monitor.acties;
  const [editie] = monitor.edities;
  if (!actie || !editie) throw new Error('De proefinhoud is leeg.');
  actie.titel = titel;
  return { monitor, editie };
}

test.each(KWAAD)('a title that looks like a formula does not run, and is the text that it is: %j', async (titel) => {
  const { sheets, teksten } = await werkboek(metTitel(titel));
  expect(sheets).toHaveLength(5);
  expect(sheets.filter((sheet) => sheet.includes('<f'))).toEqual([]);
  expect(teksten).toContain(titel.trim().slice(0, 6).replaceAll('&', '&amp;'));
});

test('a character that a spreadsheet file cannot hold does not make it unreadable', async () => {
  const { teksten } = await werkboek(metTitel('Plan\u0001ten & <zaaien>'));
  expect(teksten).toContain('Planten &amp; &lt;zaaien&gt;');
});
