import { reportText } from './checks/report.ts';
import { runChecks } from './checks/run-checks.ts';
import type { Content } from './domain/content.ts';
import { readContent } from './io/read-content.ts';
import { INHOUD } from './settings.ts';

/**
 * The content, for publication. Refuses content with findings, also when nobody ran the validator first.
 *
 * @throws with the whole report when the content has findings
 */
export function readChecked(): Content {
  const { content, meldingen } = readContent(INHOUD);
  const all = [...meldingen, ...runChecks(content)];
  if (all.length > 0) throw new Error(`De inhoud heeft ${all.length} melding(en):\n\n${reportText(all)}\n`);
  return content;
}
