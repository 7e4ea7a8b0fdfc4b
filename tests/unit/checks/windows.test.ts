import { expect, test } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { fixtureContent } from '../maak.ts';

test('an editor on Windows, where another sign stands between folders, gets no findings for that', () => {
  const content = fixtureContent();
  const { acties, onderwerpen, actielijnen, edities, paginas } = content;
  for (const entry of [acties, onderwerpen, actielijnen, edities, paginas].flat()) {
    entry.bestand = entry.bestand.replaceAll('/', '\\');
  }
  expect(runChecks(content)).toEqual([]);
});
