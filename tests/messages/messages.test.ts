import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reportText, summaryText } from '../../src/checks/report.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { zaaigoed, type Bewerking } from './bewerk.ts';
import { GEVALLEN, maakGeval } from './gevallen.ts';
import { alleVerslagen, leesVerslagen, schrijfVerslagen } from './verslagen.ts';

/**
 * What an editor reads when a file is wrong, to the letter. A case is one slip in the fixture programme, written as an
 * edit in gevallen/<stage>.ts; its report stands under its name in out/<stage>.txt.
 *
 * A new case, or another message: `npx vitest run tests/messages -u` writes the reports anew, in the order of the
 * cases. Read what changed with `git diff`, and run the tests once more without `-u`.
 */
const temporary = mkdtempSync(join(tmpdir(), 'wozo-messages-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** The report about the fixture programme with something changed in it. */
function reportOf(name: string, change: Bewerking): string {
  const root = join(temporary, name, 'content');
  cpSync(join(import.meta.dirname, '../fixtures/programma'), root, { recursive: true });
  change(root);
  const { meldingen, teksten } = readAndCheck(root);
  return `${reportText(meldingen, { teksten })}\n\n${summaryText(meldingen, teksten.size)}\n`.replaceAll(
    root,
    'content',
  );
}

describe.each(Object.entries(GEVALLEN))('%s', (soort, gevallen) => {
  const verslagen = leesVerslagen(soort);
  const nieuw = new Map<string, string>();
  const namen = Object.keys(gevallen);

  // Windows has no such links and names.
  test.skipIf(soort === 'bestanden' && process.platform === 'win32').each(namen)(
    'an editor reads where, what and how to mend it: %s',
    (naam) => {
      const verslag = reportOf(naam, (root) => maakGeval(naam, root));
      if (expect.getState().snapshotState.snapshotUpdateState === 'all') nieuw.set(naam, verslag);
      else expect(verslag).toBe(verslagen.get(naam));
    },
  );

  afterAll(() => {
    // With -t only some were made; the others stay.
    const verslag = (naam: string) => nieuw.get(naam) ?? verslagen.get(naam) ?? '';
    if (nieuw.size > 0) schrijfVerslagen(soort, new Map(namen.map((naam) => [naam, verslag(naam)])));
  });
});

test('every report belongs to a case, and no two cases have one name', () => {
  expect([...alleVerslagen().keys()].sort()).toEqual(Object.values(GEVALLEN).flatMap(Object.keys).sort());
});

test('one slip gives one message: only these few cases have more', () => {
  const more = [...alleVerslagen()].filter(([, verslag]) => !/^1 fout( in|\.)/m.test(verslag));
  expect(more.map(([naam]) => naam).sort()).toMatchInlineSnapshot(`
    [
      "adres-weg",
      "adressen-onleesbaar",
      "datum-bestaat-niet",
      "meer-bestanden",
      "moment-na-vandaag",
      "tekst-link-verwijzing",
      "tekst-voetnoot",
      "uitzondering-kan-niet",
      "uitzondering-onbekende-regel",
      "uitzondering-verlopen",
      "veld-samenhang-naast-fout",
      "waar-afkorting",
      "waar-beter-zonder-tekst",
      "waar-eerste-meting-zonder-fase",
      "waar-fase-terug",
      "waar-link-nergens-heen",
      "waar-mijlpaal-ander-ding",
      "waar-programma-einde",
      "waar-zoekwoorden",
    ]
  `);
});

test.each(['titel: Zaaizaad', 'onbekend'])('an edit must fit the programme at one place: %s', (oud) => {
  expect(() => reportOf(oud, zaaigoed.vervang(oud, ''))).toThrow('exactly once');
});

/** What systems leave behind, and files from Windows: nothing to stop an editor for. */
const GOED: Record<string, Bewerking> = {
  'het programma zoals het is': () => undefined,
  'een bestand met de regeleinden van Windows': zaaigoed.verander((text) => text.replaceAll('\n', '\r\n')),
  'bestanden van Mac en Windows zelf': (root) => {
    for (const name of ['.DS_Store', 'acties/._1', 'edities/Thumbs.db', 'desktop.ini']) {
      writeFileSync(join(root, name), Buffer.from([0, 1, 2]));
    }
  },
};

test.each(Object.entries(GOED))('nothing stops an editor: %s', (name, change) => {
  expect(reportOf(name, change)).toMatch(/^\n\nDe inhoud is in orde/);
});
