import { reportText, summaryText } from '../checks/report.ts';
import { runChecks } from '../checks/run-checks.ts';
import { metBekendeNamen } from '../checks/bekende-namen.ts';
import { gevouwen } from '../checks/vouwen.ts';
import type { Content } from '../domain/content.ts';
import { checkPublic } from './files/list-files.ts';
import { readContent, type ReadResult } from './read-content.ts';
import { compareMelding, isFout } from '../vocabulary/melding.ts';

/** Files that are published as they are; Astro takes them from here. */
const PUBLIC = 'public';

/**
 * Reads a content folder and checks it: all that there is to say about it, in the order of its files. Every tool,
 * build and test gets its findings here, so that all of them see the same.
 */
export function readAndCheck(root: string): ReadResult {
  const read = readContent(root);
  const fout = new Set(read.meldingen.filter(isFout).map(({ bestand }) => bestand));
  const byRules = runChecks(read.content)
    .filter(({ bestand, regel }) => !read.isGemeld(bestand, regel))
    // What is wrong in a file is also other than it was when it was sealed.
    .filter(({ bestand, regelId }) => regelId !== 'zegel' || !fout.has(bestand));
  const meldingen = [...metBekendeNamen(read.meldingen, read.content), ...byRules, ...checkPublic(PUBLIC)];
  return { ...read, meldingen: gevouwen(meldingen.sort(compareMelding)).sort(compareMelding) };
}

/**
 * The content of a reading, for publication. Refuses content with faults, also when nobody ran the validator first.
 *
 * @throws with the whole report when the content has faults; hints do not stop it
 */
export function withoutFaults({ content, meldingen, teksten }: ReadResult): Content {
  const fouten = meldingen.filter(isFout);
  if (fouten.length === 0) return content;
  throw new Error(
    `De inhoud heeft fouten.\n\n${reportText(fouten, { teksten })}\n\n${summaryText(fouten, teksten.size)}\n`,
  );
}
