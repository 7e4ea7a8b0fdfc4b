import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '../src/checks/report.ts';
import { zegelText, zegelVan } from '../src/domain/zegel.ts';
import { readAndCheck } from '../src/read-checked.ts';
import { INHOUD } from '../src/settings.ts';
import { isFout } from '../src/vocabulary/melding.ts';

/**
 * Seals an editie: `npm run sluit-editie -- 2023-06`. What is sealed changes only with a correctie that
 * the reader sees; run again after one, the seal takes it in. With --proef nothing is written.
 */
const GEBRUIK = 'Gebruik: npm run sluit-editie -- 2023-06 [--proef]';

process.exitCode = sluitEditie(process.argv.slice(2));

function sluitEditie(argumenten: string[]): number {
  const opties = argumenten.filter((argument) => argument.startsWith('-'));
  const namen = argumenten.filter((argument) => !argument.startsWith('-'));
  const onbekend = opties.filter((optie) => optie !== '--proef');
  if (onbekend.length > 0) return mislukt(`Deze optie bestaat niet: ${onbekend.join(', ')}.\n${GEBRUIK}`);

  const { content, meldingen } = readAndCheck(INHOUD);
  const fouten = meldingen.filter(isFout);
  if (fouten.length > 0) return mislukt(`${reportText(fouten)}\n\nVerbeter eerst de meldingen hierboven.`);

  const edities = content.edities.map(({ slug }) => slug).sort();
  const [editie] = namen;
  if (editie === undefined || namen.length > 1 || !edities.includes(editie)) {
    return mislukt(`Noem één editie: ${edities.join(', ')}.\n${GEBRUIK}`);
  }

  const regels = zegelVan(content, editie);
  const path = join(INHOUD, 'zegels', `${editie}.txt`);
  const inhoud = `${regels.length} ${regels.length === 1 ? 'meting' : 'metingen'} in ${path}`;
  if (opties.includes('--proef')) {
    console.log(`Proef: editie ${editie} wordt verzegeld, ${inhoud}. Er is niets geschreven.`);
    return 0;
  }
  mkdirSync(join(INHOUD, 'zegels'), { recursive: true });
  // First beside it, then in its place: a seal is never half written.
  writeFileSync(`${path}.nieuw`, zegelText(editie, regels));
  renameSync(`${path}.nieuw`, path);
  console.log(`Editie ${editie} is verzegeld: ${inhoud}.`);
  return 0;
}

function mislukt(wat: string): number {
  console.error(`${wat}\n\nEr is niets verzegeld.`);
  return 1;
}
