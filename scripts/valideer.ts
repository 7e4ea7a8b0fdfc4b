import { reportText, summaryText } from '../src/checks/report.ts';
import { readAndCheck } from '../src/read-checked.ts';
import { INHOUD } from '../src/settings.ts';
import { isFout } from '../src/vocabulary/melding.ts';

/** Checks the content and says in Dutch what is wrong, where, and how to mend it. */
const { meldingen } = readAndCheck(INHOUD);

if (meldingen.length > 0) console.error(`${reportText(meldingen)}\n`);
console.log(summaryText(meldingen));
process.exitCode = meldingen.some(isFout) ? 1 : 0;
