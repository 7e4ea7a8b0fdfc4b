import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { beloofd } from '../src/checks/beloofd.ts';
import { countText, reportText, summaryText, type Kleur } from '../src/checks/report.ts';
import { stilVerschoven } from '../src/checks/stil-verschoven.ts';
import { prozaVan, zinHints } from '../src/checks/taal.ts';
import type { Content } from '../src/domain/content.ts';
import { readMdxFile } from '../src/read/frontmatter.ts';
import { spelHints } from '../src/read/text/spelling.ts';
import { readAndCheck } from '../src/read/read-checked.ts';
import { INHOUD } from '../src/settings.ts';
import { compareMelding, isFout, type Melding } from '../src/vocabulary/melding.ts';
import { zichtbaar } from '../src/vocabulary/onzichtbaar.ts';
import { mislukt, voerUit, type Getypt, type OptieVan } from './lib/argumenten.ts';
import { eerder, type Eerder } from './lib/gepubliceerd.ts';

/** What the dictionary said of a word before, wherever the command is run. */
const SPELLING = join(import.meta.dirname, '../.cache/spelling');

const STIJL = { bestand: 'bold', plek: 'cyan', fout: 'red', hint: 'yellow', kader: 'dim' } as const;

/** Checks the content and says in Dutch what is wrong, where, and how to mend it. */
await voerUit('valideer', valideer);

async function valideer({
  argumenten: [pad],
  waarden: { formaat, tegen, taal },
}: Getypt<OptieVan<'valideer'>>): Promise<number> {
  const buiten = pad === undefined ? undefined : padFout(pad);
  if (buiten) return mislukt(buiten);

  const { content, meldingen: found, teksten } = readAndCheck(INHOUD);
  const vroeger = eerder(tegen ?? 'HEAD', INHOUD, content.site?.data.naamruimte);
  if (!vroeger && tegen) return mislukt(`Git kent "${tegen}" niet, of daar staat geen ${INHOUD} in.`);
  const lijst = teksten.get(join(INHOUD, 'adressen.txt')) ?? '';
  const meldingen = [
    ...found,
    ...(vroeger ? beloofd(vroeger.gepubliceerd, content, lijst.match(/^#.*$/gm)?.join('\n')) : []),
    ...(vroeger ? stilVerschoven(content, (bestand) => readMdxFile(vroeger.tekst(bestand) ?? '', bestand).data) : []),
    ...(await taalHints(content, taal)).filter((hint) => isNieuw(hint, teksten, vroeger)),
  ].sort(compareMelding);
  const own = meldingen.filter(({ bestand }) => pad === undefined || ligtIn(bestand, pad));
  const bestanden = [...teksten.keys()].filter((bestand) => pad === undefined || ligtIn(bestand, pad));
  if (formaat === 'json') {
    console.log(JSON.stringify(alsJson(own, bestanden.length), null, 2));
  } else if (formaat === 'regels') {
    for (const melding of own) console.log(alsRegel(melding));
  } else {
    if (own.length > 0) console.error(`${reportText(own, { teksten, kleur })}\n`);
    console.log(
      [summaryText(own, bestanden.length), ...elders(meldingen.filter((each) => !own.includes(each)))].join(' '),
    );
  }
  return own.some(isFout) ? 1 : 0;
}

/** Advice is for who writes: a line that was there before is not said again at each run. */
function isNieuw(
  { bestand, regel }: Melding,
  teksten: ReadonlyMap<string, string>,
  vroeger: Eerder | undefined,
): boolean {
  const line = teksten.get(bestand)?.split(/\r?\n/)[regel - 1] ?? '';
  return !vroeger?.tekst(bestand)?.split(/\r?\n/).includes(line);
}

/** Advice about sentences and spelling. */
async function taalHints(content: Content, welke = 'open'): Promise<Melding[]> {
  if (welke === 'geen') return [];
  const proza = prozaVan(content, welke === 'alles' ? 'alles' : 'open');
  return [...zinHints(proza), ...(await spelHints(content, proza, SPELLING))];
}

/** The findings for other programs; the shape is described in src/read/README.md. */
function alsJson(meldingen: readonly Melding[], bestanden: number) {
  const fouten = meldingen.filter(isFout).length;
  return {
    bestanden,
    fouten,
    hints: meldingen.length - fouten,
    meldingen: meldingen.map(({ bestand, regel, kolom, lengte, soort = 'fout', regelId, veld, wat, herstel }) => ({
      bestand: bestand.split(sep).join('/'),
      regel,
      kolom,
      lengte,
      soort,
      regelId,
      veld,
      wat,
      herstel,
    })),
  };
}

/** A finding on one line, for programs that read lines: the tasks of VS Code and the annotations of GitHub. */
function alsRegel({ bestand, regel, kolom, soort = 'fout', wat, herstel = '' }: Melding): string {
  const words = `${wat} ${herstel}`.replace(/\s+/g, ' ').trim();
  return `${bestand.split(sep).join('/')}:${regel}:${kolom}: ${soort}: ${zichtbaar(words)}`;
}

function elders(rest: readonly Melding[]): string[] {
  return rest.length > 0 ? [`Elders in de inhoud: ${countText(rest)}.`] : [];
}

function padFout(pad: string): string | undefined {
  if (!ligtIn(pad, INHOUD)) return `${pad} ligt niet in de map ${INHOUD}. Alleen de inhoud wordt gecontroleerd.`;
  return existsSync(pad) ? undefined : `${pad} bestaat niet. Schrijf het pad zoals in: content/acties/4`;
}

function ligtIn(bestand: string, map: string): boolean {
  const pad = relative(resolve(map), resolve(bestand));
  return pad === '' || (pad !== '..' && !pad.startsWith(`..${sep}`));
}

/** Colours where the report is read on a screen that has them; none in a file, a pipe or with NO_COLOR. */
function kleur(...[soort, tekst]: Parameters<Kleur>): string {
  return styleText(STIJL[soort], tekst, { stream: process.stderr });
}
