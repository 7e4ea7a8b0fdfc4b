import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countText, reportText, summaryText } from '../../src/checks/report.ts';
import { CHECKS } from '../../src/checks/run-checks.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { VANDAAG } from '../../src/settings.ts';
import { datumVoluit } from '../../src/vocabulary/datum.ts';
import { isFout, type Melding } from '../../src/vocabulary/melding.ts';
import { FIXTURE } from './bewerk.ts';
import { GROEPEN, maak, type Geval } from './gevallen.ts';
import { BESTANDEN, leesVerslagen, namenVan, schrijfVerslagen } from './verslagen.ts';

/**
 * What an editor reads when a file is wrong, to the letter. A case is one slip in the fixture programme, written as an
 * edit in gevallen/; its report stands under its name in the file of the same name in out/: as an editor sees it, or in a
 * line for each finding in `lezen` (what the reader refuses) and `per-regel` (what a rule of src/checks finds, without its
 * place and how to mend it).
 *
 * A new case, or another message: `npx vitest run tests/messages -u` writes the reports anew, in the order of the
 * cases. Read what changed with `git diff`, and run the tests once more without `-u`.
 */
const temporary = mkdtempSync(join(tmpdir(), 'wozo-messages-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Always the same folder: what did not change since the last case, the reader still knows. */
const root = join(temporary, 'content');

function lees(geval: Geval) {
  rmSync(root, { recursive: true, force: true });
  cpSync(FIXTURE, root, { recursive: true });
  maak(geval, root);
  return readAndCheck(root);
}

/** The report as an editor sees it, on any day. */
function heel({ meldingen, teksten }: ReturnType<typeof lees>): string {
  const verslag = `${reportText(meldingen, { teksten })}\n\n${summaryText(meldingen, teksten.size)}\n`;
  return verslag.replaceAll(root, 'content').replaceAll(`het is ${datumVoluit(VANDAAG)}`, 'het is <vandaag>');
}

/** Each finding as "where  field  what is wrong"; where is the nummer of the file, or its name. */
function kort(meldingen: readonly Melding[], { volledig = false } = {}): string {
  const regels = meldingen.map(({ bestand, regel, kolom, veld = '-', wat, herstel = '', soort }) => {
    const naam = bestand.split('/').at(-1) ?? '';
    const nummer = /^(\d+(?:-\d+)*)-[a-z].*\.mdx$/.exec(naam)?.[1]?.replaceAll('-', '.') ?? naam;
    const [waar, tekst] = volledig ? [`${nummer}:${regel}:${kolom}`, `${wat} ${herstel}`] : [nummer, wat];
    return `${waar}  ${veld}  ${tekst}${soort === 'hint' ? ' (hint)' : ''}\n`;
  });
  return regels.join('').replaceAll(root, 'content');
}

/** What was found in the case of a name. */
const gevonden = new Map<string, Melding[]>();
const regelIds = (meldingen: readonly Melding[] = []) => meldingen.map(({ regelId }) => regelId);

describe.each(GROEPEN)('$bestand $deel', ({ bestand, deel, goed, fout, elders }) => {
  const verslagen = leesVerslagen(bestand);
  const nieuw = new Map<string, string>();
  // Windows has no such links and names.
  const toets = test.skipIf(bestand === 'bestanden' && process.platform === 'win32');

  toets.each(Object.entries(goed))('nothing stops an editor: %s', (_, geval) => {
    expect(kort(lees(geval).meldingen)).toBe('');
  });

  toets.each(Object.entries({ ...fout, ...elders }))(
    'an editor reads where, what and how to mend it: %s',
    (naam, geval) => {
      const read = lees(geval);
      gevonden.set(naam, read.meldingen);
      const verslag = deel ? kort(read.meldingen, { volledig: bestand === 'lezen' }) : heel(read);
      if (expect.getState().snapshotState.snapshotUpdateState === 'all') nieuw.set(naam, verslag);
      else expect(verslag).toBe(verslagen.get(naam));
      if (bestand === 'per-regel') expect(regelIds(read.meldingen).includes(deel)).toBe(naam in fout);
    },
  );

  afterAll(() => {
    if (nieuw.size > 0) schrijfVerslagen(bestand, nieuw);
  });
});

test('each rule has a name of its own, a reason, and a case that it is needed for', () => {
  const ids = CHECKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(CHECKS.filter(({ waarom }) => !/^\p{Lu}.*\.$/u.test(waarom))).toEqual([]);
  const used = new Set([...gevonden.values()].flatMap(regelIds));
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
});

test('a finding of a rule about a field stands at that field, not at the beginning of the file, and says how to mend it', () => {
  const ids = new Set(CHECKS.map(({ id }) => id));
  const found = [...gevonden.values()].flat().filter(({ regelId }) => ids.has(regelId));
  expect(kort(found.filter(({ herstel, regel, kolom }) => !herstel || regel < 1 || kolom < 1))).toBe('');
  const nowhere = found.filter(
    ({ bestand, veld, regel, kolom }) => bestand.endsWith('.mdx') && veld && regel === 2 && kolom === 1,
  );
  expect(kort(nowhere)).toBe('');
});

test('every report belongs to a case, and no two cases have one name', () => {
  const namen = BESTANDEN.flatMap(namenVan);
  const verslagen = BESTANDEN.flatMap((bestand) => [...leesVerslagen(bestand).keys()]);
  expect(verslagen).toEqual(namen);
  expect(new Set(namen).size).toBe(namen.length);
});

test('one slip gives one message: only these cases have more', async () => {
  const more = [...gevonden].filter(([, meldingen]) => meldingen.filter(isFout).length !== 1);
  const namen = more.map(([naam, meldingen]) => `${naam}: ${countText(meldingen)}\n`);
  await expect(namen.join('')).toMatchFileSnapshot('out/meer-dan-een.txt');
});

test.each(['titel: Zaaizaad → ', 'onbekend → bekend'])('an edit must fit the programme at one place: %s', (edit) => {
  expect(() => lees({ '1.1.10': edit })).toThrow('exactly once');
});
