import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { reportText } from '../../src/checks/report.ts';
import type { Content, Entry } from '../../src/domain/content.ts';
import { verzegelbaar } from '../../src/domain/zegel.ts';
import { readYaml } from '../../src/read/yaml/strict-yaml.ts';
import { parseData } from '../../src/read/zod-melding.ts';
import type { ActieMeting, OnderwerpMeting } from '../../src/schema/meting.ts';
import { isDag } from '../../src/vocabulary/datum.ts';
import { addKwartalen, kwartaalOf, kwartaalRange, parseKwartaal } from '../../src/vocabulary/kwartaal.ts';
import { eachPunt, puntenSchema, seedSchema, type Seed, type SeedFeiten, type SeedPunt } from '../seeds/schema.ts';
import { ROOT } from './inhoud.ts';

/** The facts of the seeds, and the content in which they are looked for, and the other way round. */

interface SeedBestand {
  naam: string;
  /** Of the file that follows the monitor, as it is written. */
  seed?: Seed;
  /** Every fact, with the places where it may be told. */
  punten: SeedPunt[];
}

/** Every file in seeds/, read as strictly as the content; throws, with the findings, when one cannot be read. */
export const SEEDS: readonly SeedBestand[] = readdirSync(join(ROOT, 'seeds'))
  .filter((naam) => naam.endsWith('.yaml'))
  .sort()
  .map(readSeed);

/** What kind of file it is follows from what it holds, not from its name. */
function readSeed(naam: string): SeedBestand {
  const bestand = join(ROOT, 'seeds', naam);
  const yaml = readYaml(readFileSync(bestand, 'utf8').replaceAll('\r\n', '\n'), naam);
  const parse = <T>(schema: z.ZodType<T>): T => {
    const { data, meldingen } = parseData(schema, yaml.data, { ...yaml, bestand: naam });
    const all = [...yaml.meldingen, ...meldingen];
    if (data === undefined || all.length > 0) throw new Error(reportText(all));
    return data;
  };
  if (typeof yaml.data === 'object' && yaml.data !== null && 'punten' in yaml.data)
    return { naam, punten: eachPunt(parse(puntenSchema)) };
  const seed = parse(seedSchema);
  return { naam, seed, punten: puntenOf(seed) };
}

/** The facts of the monitor: what an onderwerp tells may be told by its acties too, and the other way round. */
function puntenOf({ editie, bron, actielijnen }: Seed): SeedPunt[] {
  const onderwerpen = actielijnen.flatMap((lijn) => lijn.onderwerpen);
  return onderwerpen.flatMap(({ nummer, feiten, acties }) => [
    { editie, bron, feiten, bij: [nummer, ...acties.map((actie) => actie.nummer)] },
    ...acties.map((actie) => ({ editie, bron, feiten: actie.feiten, bij: [actie.nummer, nummer] })),
  ]);
}

/** A meting with the name under which the punten of a seed know its place: "1.4.3", "actielijn 1" or "programma". */
export interface Plek {
  plaats: string;
  meting: ActieMeting & Pick<OnderwerpMeting, 'stoplicht'>;
  /** All metingen of the same thing, newest first. */
  metingen: ActieMeting[];
  tekst: string;
  /** The documents that the text links to. */
  links: Set<string>;
  /** The titel above the text, and the organisations of an actie. */
  titel: string;
  partijen: string[] | undefined;
}

/** Every meting of the content, of all that has metingen, with its text. */
export function plekkenOf(content: Content): Plek[] {
  return verzegelbaar(content).flatMap(({ nummer, entry }) => {
    const { metingen, titel = '', partijen } = entry.data as Partial<Plek> & Pick<Plek, 'metingen'>;
    const plaats = /^\d+$/.test(nummer) ? `actielijn ${nummer}` : nummer;
    return metingen.map((meting) => ({
      plaats,
      meting,
      metingen,
      titel,
      partijen,
      tekst: entry.secties.find(({ editie }) => editie === meting.editie)?.tekst ?? '',
      links: linksOf(entry, meting.editie),
    }));
  });
}

/** The documents that the section of an editie links to: those between its heading and the next. */
function linksOf({ secties, bronLinks }: Entry<unknown>, editie: string): Set<string> {
  const start = secties.find((sectie) => sectie.editie === editie)?.regel ?? Infinity;
  const end = Math.min(...secties.map(({ regel }) => regel).filter((regel) => regel > start));
  return new Set(bronLinks.filter(({ regel }) => regel > start && regel < end).map(({ bron }) => bron));
}

/** What can say something about time. */
export type Tijd = Pick<ActieMeting, 'planning' | 'mijlpalen' | 'afgerond'>;

/**
 * What planning and mijlpalen of metingen say about time: the days and quarters that they name, and the quarters that
 * these cover, those between a begin and an end included.
 */
export function momentenOf(metingen: readonly Tijd[]) {
  const mijlpalen = metingen.flatMap((meting) => meting.mijlpalen ?? []);
  const spans = [
    ...metingen.flatMap(({ planning = [] }) => planning.map(({ van, tot }) => [van, tot])),
    ...mijlpalen.map(({ kwartaal, tot }) => [kwartaal, tot]),
  ].map((span) => span.flatMap((moment) => parseKwartaal(moment ?? '') ?? []));
  const alone = [...metingen.map(({ afgerond }) => afgerond), ...mijlpalen.map((each) => each.oorspronkelijk)];
  const genoemd = [...spans.flat(), ...alone.flatMap((moment) => parseKwartaal(moment ?? '') ?? [])];
  const datums = mijlpalen.flatMap((each) => [each.datum ?? '', each.oorspronkelijk ?? '']).filter(isDag);
  const between = spans.flatMap(([van, tot]) => (van && tot ? kwartaalRange(van, tot) : []));
  return {
    datums: new Set(datums),
    genoemd: new Set(genoemd),
    gedekt: new Set([...genoemd, ...between, ...datums.map(kwartaalOf)]),
  };
}

/**
 * The moments in planning and mijlpalen that no seed tells. "Tot 1 januari 2025" ends with the quarter before, so the
 * first day of a quarter brings that one too.
 */
export function momentsAdded(metingen: readonly Tijd[], feiten: readonly SeedFeiten[]): string[] {
  const momenten = feiten.flatMap((each) => each.momenten);
  const days = momenten.flatMap(({ datums = [] }) => datums);
  const before = days.filter((day) => /-(01|04|07|10)-01$/.test(day)).map((day) => addKwartalen(kwartaalOf(day), -1));
  const told = new Set<string>([
    ...[...days, ...days.map(kwartaalOf), ...before],
    ...momenten.flatMap(({ kwartalen = [] }) => kwartalen),
  ]);
  const { datums, genoemd } = momentenOf(metingen);
  return [...datums, ...genoemd].filter((moment) => !told.has(moment));
}
