// Zware keuring van dist/ door programma's die niet van deze site zijn. `npm run keuring -- html` doet alleen die.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { regelGereedschap, type Nodig } from './lib/gereedschap.ts';

const MAP = 'scripts/keuring';
const VNU = join(MAP, 'node_modules/vnu-jar/build/dist/vnu.jar');

/** Debian's own: another Python on the path does not see Debian's packages. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/**
 * What the HTML checker may say. On a narrow screen the cells of a table stack, and browsers then forget that it
 * is a table unless the roles are written out; see .htmlvalidate.mjs.
 */
const VERGEEFLIJK = String.raw`The “role” attribute must not be used on a “(th|td|tr|thead|tbody|table)” element which .*|The “(table|rowgroup|row|cell)” role is unnecessary for element .*`;

interface Keuring {
  wat: string;
  nodig: Nodig[];
  opdracht: string;
  /** What it prints is worth reading when all is well too. */
  laatZien?: true;
}

const KEURINGEN: Record<string, Keuring> = {
  html: {
    wat: 'HTML van elke pagina, door de Nu HTML Checker van het W3C',
    nodig: [
      { werkt: 'java -version', debian: 'default-jre-headless' },
      { werkt: `java -jar ${VNU} --version`, npm: MAP },
    ],
    opdracht: `java -jar ${VNU} --errors-only --skip-non-html --filterpattern "${VERGEEFLIJK}" dist`,
  },
  feeds: {
    wat: 'feeds en kalenders, door feedparser en icalendar',
    nodig: [{ werkt: `${PYTHON} -c "import feedparser, icalendar"`, debian: 'python3-feedparser python3-icalendar' }],
    opdracht: `${PYTHON} ${MAP}/lezers.py feeds dist`,
  },
  tabellen: {
    wat: 'tabellen en werkboeken, door een Nederlandse LibreOffice',
    nodig: [{ werkt: 'soffice --version', debian: 'libreoffice-calc-nogui libreoffice-l10n-nl' }],
    opdracht: `${PYTHON} ${MAP}/lezers.py tabellen dist`,
  },
  lighthouse: {
    wat: 'de vijf zwaarste pagina’s op een telefoon, door Lighthouse',
    nodig: [{ werkt: `node ${MAP}/node_modules/lighthouse/cli/index.js --version`, npm: MAP }],
    opdracht: `node ${MAP}/lighthouse.ts`,
    laatZien: true,
  },
};

function keur(naam: string, keuring: Keuring): boolean {
  const ontbreekt = regelGereedschap(keuring.nodig);
  if (ontbreekt.length > 0) {
    console.log(`✗ ${naam}: niet gekeurd, want er ontbreekt gereedschap. Probeer: ${ontbreekt.join(' en ')}`);
    return false;
  }
  const { status, stdout, stderr } = spawnSync(keuring.opdracht, { shell: true, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0 || keuring.laatZien)
    console.log(`\n${`${stdout}${stderr}`.trim().split('\n').slice(0, 50).join('\n')}\n`);
  console.log(`${status === 0 ? '✓' : '✗'} ${naam}: ${keuring.wat}`);
  return status === 0;
}

const gevraagd = process.argv.slice(2);
const onbekend = gevraagd.filter((naam) => !(naam in KEURINGEN));
if (onbekend.length > 0) {
  console.error(`Onbekend: ${onbekend.join(', ')}. Kies uit: ${Object.keys(KEURINGEN).join(', ')}.`);
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('Er is nog niets gebouwd. Draai eerst: npm run build');
  process.exit(1);
}
const uitslagen = Object.entries(KEURINGEN)
  .filter(([naam]) => gevraagd.length === 0 || gevraagd.includes(naam))
  .map(([naam, keuring]) => keur(naam, keuring));
process.exitCode = uitslagen.every(Boolean) ? 0 : 1;
