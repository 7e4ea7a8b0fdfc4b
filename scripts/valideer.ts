import { reportText, summaryText } from '../src/checks/report.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { readContent } from '../src/io/read-content.ts';
import { INHOUD } from '../src/settings.ts';

/** Checks the content and says in Dutch what is wrong, where, and how to mend it. */
const { content, meldingen } = readContent(INHOUD);
const all = [...meldingen, ...runChecks(content)];

if (all.length > 0) console.error(`${reportText(all)}\n`);
console.log(summaryText(all.length));
process.exitCode = all.length > 0 ? 1 : 0;
