import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beloofd } from '../src/checks/beloofd.ts';
import { verschillen, type Toestand } from '../src/domain/content-diff.ts';
import { readContent } from '../src/read/read-content.ts';
import { INHOUD } from '../src/settings.ts';
import { isFout } from '../src/vocabulary/melding.ts';
import { mislukt, voerUit, type Getypt } from './lib/argumenten.ts';
import { contentAt } from './summary/git-content.ts';
import { samenvatting, type Deel } from './summary/samenvatting-text.ts';

const NIETS = 'De monitor verandert niet.';

/** Says in plain Dutch what a change of the content does to the monitor, compared with an older state of it. */
await voerUit('samenvatting', vergelijk);

function vergelijk({ argumenten: [basis = 'HEAD'], waarden }: Getypt<'formaat'>): number {
  const oud = contentAt(basis, INHOUD);
  if (!oud) {
    return mislukt(
      `"${basis}" is geen tak, commit of map. Kies bijvoorbeeld: main. Alle takken ziet u met: git branch --all`,
    );
  }
  try {
    const before = read(oud.map);
    const after = read(INHOUD);
    const beloften = Array.from(beloofd(before.content, after.content), ({ wat }) => wat);
    const delen = [
      ...unreadPart(oud.naam, before, after),
      ...(beloften.length > 0 ? [{ kop: 'Teruggenomen', regels: beloften }] : []),
      ...samenvatting(verschillen(before, after)),
    ];
    console.log(waarden.formaat === 'markdown' ? markdown(oud.naam, delen) : text(oud.naam, delen));
    return 0;
  } finally {
    oud.opruimen();
  }
}

/** A folder that is not there holds nothing: then everything is new, or gone. */
function read(root: string): Toestand {
  const { content, meldingen } = readContent(root);
  const files = new Set(meldingen.filter(isFout).map(({ bestand }) => relative(root, bestand)));
  return { content, onleesbaar: [...files].filter((path) => path !== '' && existsSync(join(root, path))) };
}

/** What is left out of the comparison, said first: a summary that is silent about it would not be true. */
function unreadPart(naam: string, before: Toestand, after: Toestand): Deel[] {
  const lines = [
    ...before.onleesbaar.map((path) => `${path} heeft een fout in ${naam}`),
    ...after.onleesbaar.map((path) => `${path} heeft nu een fout; npm run valideer zegt welke`),
  ];
  return lines.length > 0 ? [{ kop: 'Niet vergeleken', regels: lines }] : [];
}

function text(naam: string, delen: readonly Deel[]): string {
  const parts = delen.map(({ kop, regels }) => [`${kop}:`, ...regels.map((regel) => `  - ${regel}`)].join('\n'));
  return [`Vergeleken met ${naam}`, ...(parts.length > 0 ? parts : [NIETS])].join('\n\n');
}

function markdown(naam: string, delen: readonly Deel[]): string {
  const parts = delen.map(({ kop, regels }) =>
    [`### ${kop}`, '', ...regels.map((regel) => `- ${escaped(regel)}`)].join('\n'),
  );
  const title = `## Wat verandert er in de monitor?\n\nVergeleken met ${escaped(naam)}.`;
  return [title, ...(parts.length > 0 ? parts : [NIETS])].join('\n\n');
}

/** Words from a file must not become a link, a heading or HTML in the summary. */
function escaped(line: string): string {
  return line.replace(/[\\`*_[\]<>#|!@]/g, '\\$&');
}
