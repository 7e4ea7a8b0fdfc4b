import { reportText } from './checks/report.ts';
import { runChecks } from './checks/run-checks.ts';
import type { Content } from './domain/content.ts';
import { readContent, type ReadResult } from './io/read-content.ts';
import { INHOUD } from './settings.ts';
import { compareMelding, isFout } from './vocabulary/melding.ts';

/**
 * Reads a content folder and checks it: all that there is to say about it, in the order of its files. Every tool,
 * build and test gets its findings here, so that all of them see the same.
 */
export function readAndCheck(root: string): ReadResult {
  const read = readContent(root);
  return { ...read, meldingen: [...read.meldingen, ...runChecks(read.content)].sort(compareMelding) };
}

/**
 * The content, for publication. Refuses content with faults, also when nobody ran the validator first.
 *
 * @throws with the whole report when the content has faults; hints do not stop it
 */
export function readChecked(): Content {
  const { content, meldingen } = readAndCheck(INHOUD);
  const fouten = meldingen.filter(isFout);
  if (fouten.length > 0) throw new Error(`De inhoud heeft ${fouten.length} melding(en):\n\n${reportText(fouten)}\n`);
  return content;
}
