import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reportText, summaryText } from '../../src/checks/report.ts';
import { readAndCheck } from '../../src/read-checked.ts';

/**
 * What an editor reads when a file is wrong, to the letter. Each folder in in/ holds the broken files of one case;
 * they are laid over the fixture programme. The report stands in out/ and is made anew with `vitest -u`.
 */
const HERE = import.meta.dirname;
const temporary = mkdtempSync(join(tmpdir(), 'wozo-messages-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** The report about the fixture programme with the files of one case laid over it. */
function reportOf(geval: string): string {
  const root = join(temporary, geval, 'content');
  cpSync(join(HERE, '../fixtures/programma'), root, { recursive: true });
  cpSync(join(HERE, 'in', geval), root, { recursive: true });
  const { meldingen, teksten } = readAndCheck(root);
  return `${reportText(meldingen, { teksten })}\n\n${summaryText(meldingen, teksten.size)}\n`.replaceAll(
    root,
    'content',
  );
}

const cases = readdirSync(join(HERE, 'in')).sort();

test.each(cases)('an editor reads where, what and how to mend it: %s', async (geval) => {
  await expect(reportOf(geval)).toMatchFileSnapshot(join(HERE, 'out', `${geval}.txt`));
});

test('every report belongs to a case', () => {
  expect(readdirSync(join(HERE, 'out')).sort()).toEqual(cases.map((geval) => `${geval}.txt`));
});
