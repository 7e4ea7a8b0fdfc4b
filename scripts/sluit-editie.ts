import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '../src/checks/report.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { zegelText, zegelVan } from '../src/domain/zegel.ts';
import { readContent } from '../src/io/read-content.ts';
import { INHOUD } from '../src/settings.ts';

/**
 * Seals an editie: `npm run sluit-editie -- 2023-06`. What is sealed changes only with a correctie that
 * the reader sees; run again after one, the seal takes it in. With --proef nothing is written.
 */
const args = process.argv.slice(2);
const proef = args.includes('--proef');
const editie = args.find((arg) => !arg.startsWith('--'));

const { content, meldingen } = readContent(INHOUD);
const edities = content.edities.map(({ slug }) => slug).sort();
const all = [...meldingen, ...runChecks(content)];

if (editie === undefined || !edities.includes(editie)) {
  stop(`Noem een editie: ${edities.join(', ')}. Bijvoorbeeld: npm run sluit-editie -- ${edities.at(-1) ?? '2023-06'}`);
} else if (all.length > 0) {
  stop(`${reportText(all)}\n\nEr is niets verzegeld: verbeter eerst de meldingen hierboven.`);
} else {
  const regels = zegelVan(content, editie);
  const path = join(INHOUD, 'zegels', `${editie}.txt`);
  if (!proef) {
    mkdirSync(join(INHOUD, 'zegels'), { recursive: true });
    // First beside it, then in its place: a seal is never half written.
    writeFileSync(`${path}.nieuw`, zegelText(editie, regels));
    renameSync(`${path}.nieuw`, path);
  }
  console.log(`${proef ? 'Proef, er is niets geschreven. ' : ''}Editie ${editie} is verzegeld: ${regels.length} metingen in ${path}.`);
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
