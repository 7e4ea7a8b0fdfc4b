import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { csv, excelCsv } from '../../../src/exports/csv.ts';
import { inEditie } from '../../../src/exports/in-editie.ts';
import { ACTIE_VELDEN } from '../../../src/exports/actie-velden.ts';
import { actieRijen } from '../../../src/exports/tabellen.ts';
import { tabelKolommen } from '../../../src/exports/velden.ts';
import { editieWerkboek } from '../../../src/exports/werkboek.ts';
import { fixtureMonitor } from '../maak.ts';

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

describe('a title that looks like a formula runs nowhere', () => {
  test.each(KWAAD)('%j: not in a table', (titel) => {
    const { monitor } = metTitel(titel);
    const rijen = actieRijen(monitor);
    for (const text of [csv(rijen, tabelKolommen(ACTIE_VELDEN)), excelCsv(rijen, tabelKolommen(ACTIE_VELDEN))]) {
      const written = titel.replaceAll('"', '""');
      // At the start of a cell, in quotes or not.
      const bare = [',', ';', '\n', ',"', ';"', '\n"'].filter((before) => text.includes(`${before}${written}`));
      expect(bare).toEqual([]);
      expect(text).toContain(`'${written}`);
    }
  });

  test.each(KWAAD)('%j: not in a spreadsheet, where it is the text that it is', async (titel) => {
    const { sheets, teksten } = await werkboek(metTitel(titel));
    expect(sheets).toHaveLength(5);
    expect(sheets.filter((sheet) => sheet.includes('<f'))).toEqual([]);
    expect(teksten).toContain(titel.trim().slice(0, 6).replaceAll('&', '&amp;'));
  });
});

test('a character that a spreadsheet file cannot hold does not make it unreadable', async () => {
  const { teksten } = await werkboek(metTitel('Plan\u0001ten & <zaaien>'));
  expect(teksten).toContain('Planten &amp; &lt;zaaien&gt;');
});
