import type { Seed, SeedActie, SeedActielijn, SeedFeiten, SeedMoment, SeedOnderwerp } from '../schema/seed.ts';
import { compareKwartaal } from '../vocabulary/kwartaal.ts';
import { yamlText } from './yaml/write.ts';

/** A file that is still to be made. */
export interface NieuwBestand {
  nummer: string;
  /** Within the content folder. */
  pad: string;
  tekst: string;
}

export interface ImportPlan {
  nieuw: NieuwBestand[];
  /** What has a file already. */
  bestaand: { nummer: string; pad: string }[];
  /** Files that hold another nummer than the one that should get this path. */
  bezet: { nummer: string; pad: string; heeft: string }[];
}

/**
 * Which files a seed asks for that are not there yet. The nummer decides what is there, not the name of the file.
 *
 * What an editor still has to write is left empty, never filled with words: an empty `wat` and an empty section
 * are findings, so that nothing unfinished is published.
 *
 * @param nummers the nummer of every file in the content folder, by path
 */
export function planImport(seed: Seed, nummers: ReadonlyMap<string, string>): ImportPlan {
  const byNummer = new Map([...nummers].map(([pad, nummer]) => [nummer, pad]));
  const plan: ImportPlan = { nieuw: [], bestaand: [], bezet: [] };
  for (const file of filesOf(seed)) {
    const pad = byNummer.get(file.nummer);
    const heeft = nummers.get(file.pad);
    if (pad !== undefined) plan.bestaand.push({ nummer: file.nummer, pad });
    else if (heeft !== undefined) plan.bezet.push({ nummer: file.nummer, pad: file.pad, heeft });
    else plan.nieuw.push(file);
  }
  return plan;
}

function filesOf(seed: Seed): NieuwBestand[] {
  return seed.actielijnen.flatMap((lijn) => [
    file('actielijnen', lijn, actielijnText(lijn)),
    ...lijn.onderwerpen.flatMap((onderwerp) => [
      file('onderwerpen', onderwerp, onderwerpText(onderwerp, seed)),
      ...onderwerp.acties.map((actie) => file(`acties/${lijn.nummer}`, actie, actieText(actie, seed))),
    ]),
  ]);
}

function file(folder: string, { nummer, slug }: { nummer: string; slug: string }, tekst: string): NieuwBestand {
  return { nummer, pad: `${folder}/${nummer.replaceAll('.', '-')}-${slug}.mdx`, tekst };
}

function actielijnText({ nummer, titel }: SeedActielijn): string {
  return mdx([`nummer: "${nummer}"`, `titel: ${yamlText(titel)}`, 'metingen: []']);
}

function onderwerpText({ nummer, titel, marker, opmerking, vindplaats, feiten }: SeedOnderwerp, seed: Seed): string {
  return mdx(
    [
      `nummer: "${nummer}"`,
      `titel: ${yamlText(titel)}`,
      'metingen:',
      `  - editie: ${seed.editie}`,
      ...hint(4, marker && marker !== 'stip' && `In de kolom met stoplichten staat: ${marker}`),
      ...hint(4, opmerking && `Let op: ${opmerking}`),
      '    stoplicht: kleur-onbekend',
      ...bronnen(seed, vindplaats),
      ...feitenLines(feiten),
    ],
    seed.editie,
  );
}

function actieText({ nummer, titel, brontitel, opmerking, vindplaats, feiten }: SeedActie, seed: Seed): string {
  return mdx(
    [
      `nummer: "${nummer}"`,
      `titel: ${yamlText(titel)}`,
      ...(brontitel ? [`brontitel: ${yamlText(brontitel)}`] : []),
      `partijen: [${feiten.partijen.join(', ')}]`,
      'metingen:',
      `  - editie: ${seed.editie}`,
      ...hint(4, opmerking && `Let op: ${opmerking}`),
      '    fase: onbekend',
      '    status: onbekend',
      ...bronnen(seed, vindplaats),
      ...feitenLines(feiten),
    ],
    seed.editie,
  );
}

function bronnen({ bron }: Seed, vindplaats: string): string[] {
  return ['    bronnen:', `      - bron: ${bron}`, `        vindplaats: ${yamlText(vindplaats)}`];
}

/** What the source says, as comments for the editor, and its moments as milestones without words. */
function feitenLines({ getallen, momenten, oordeel }: SeedFeiten): string[] {
  const points = momenten.flatMap((moment) => pointsOf(moment).map((lines) => ({ wanneer: moment.wanneer, lines })));
  return [
    ...hint(4, oordeel && `De bron oordeelt: ${oordeel}`),
    ...hint(4, getallen.length > 0 && `Getallen voor de tekst: ${getallen.join(' · ')}`),
    ...momenten.flatMap(({ tekst, wanneer }) => hint(4, tekst && `Alleen in de tekst: ${tekst} (${wanneer})`)),
    ...(points.length > 0 ? ['    mijlpalen:'] : []),
    ...points.flatMap(({ wanneer, lines }, i) => [
      ...hint(6, `De bron zegt: ${wanneer}`),
      `      - id: moment-${i + 1}`,
      '        wat:',
      ...lines.map((line) => `        ${line}`),
      '        stand: onbekend',
    ]),
  ];
}

/** A day is a point; several quarters together are one period. */
function pointsOf({ datums = [], kwartalen = [] }: SeedMoment): string[][] {
  const [first, ...later] = [...kwartalen].sort(compareKwartaal);
  const last = later.at(-1);
  return [
    ...datums.map((datum) => [`datum: ${datum}`]),
    ...(first ? [[`kwartaal: ${first}`, ...(last ? [`tot: ${last}`] : [])]] : []),
  ];
}

function mdx(frontmatter: string[], editie?: string): string {
  return ['---', ...frontmatter, '---', ...(editie ? ['', `## ${editie}`] : []), ''].join('\n');
}

/** A comment in the block of fields: the editor sees it, a reader never does. */
function hint(indent: number, text: string | false | undefined): string[] {
  return text ? [`${' '.repeat(indent)}# ${text.replace(/\s+/g, ' ')}`] : [];
}
