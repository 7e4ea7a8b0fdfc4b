import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, Entry } from '../../src/domain/content.ts';
import type { Monitor } from '../../src/domain/monitor.ts';
import { verzegelbaar } from '../../src/domain/zegel.ts';
import type { ActieMeting, Mijlpaal } from '../../src/schema/meting.ts';
import type { Melding } from '../../src/vocabulary/melding.ts';
import { datumVoluit, isDag } from '../../src/vocabulary/datum.ts';
import {
  addKwartalen,
  kwartaalOf,
  kwartaalRange,
  parseKwartaal,
  type Kwartaal,
} from '../../src/vocabulary/kwartaal.ts';
import { readSeed } from '../seeds/read.ts';
import type { Seed, SeedFeiten, SeedPunt } from '../seeds/schema.ts';
import { ROOT } from './inhoud.ts';

/** How the tests look for the facts of a seed in the content, and the other way round. */

const gelezen = readdirSync(join(ROOT, 'seeds'))
  .filter((naam) => naam.endsWith('.yaml'))
  .sort()
  .map((naam) => {
    const { meldingen, ...rest } = readSeed(join(ROOT, 'seeds', naam));
    return { naam, ...rest, meldingen: meldingen.map(lineOf) };
  });

/** Every file in seeds/ with actielijnen; also what could not be read. */
export function allSeeds(): { naam: string; seed?: Seed; meldingen: string[] }[] {
  return gelezen.filter(({ punten }) => punten === undefined);
}

/** Every file in seeds/ with the punten of later documents. */
export function allPunten(): { naam: string; punten: SeedPunt[]; meldingen: string[] }[] {
  return gelezen.flatMap(({ punten, ...rest }) => (punten ? [{ ...rest, punten }] : []));
}

function lineOf({ regel, kolom, veld = '', wat, herstel }: Melding): string {
  return `${regel}:${kolom} ${veld} ${wat} ${herstel ?? ''}`;
}

/** A meting with the name under which the punten of a seed know its place: "1.4.3", "actielijn 1" or "programma". */
export interface Plek {
  plaats: string;
  meting: ActieMeting;
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
    const { metingen, titel = '', partijen } = entry.data as PlekData;
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

interface PlekData {
  metingen: ActieMeting[];
  titel?: string;
  partijen?: string[];
}

/** The documents that the section of an editie links to: those between its heading and the next. */
function linksOf({ secties, bronLinks }: Entry<unknown>, editie: string): Set<string> {
  const start = secties.find((sectie) => sectie.editie === editie)?.regel ?? Infinity;
  const end = Math.min(...secties.map(({ regel }) => regel).filter((regel) => regel > start));
  return new Set(bronLinks.filter(({ regel }) => regel > start && regel < end).map(({ bron }) => bron));
}

/** True when the words stand in the text, not as part of a longer word or figure: "9" is not in "290.000". */
export function standsIn(tekst: string, woorden: string): boolean {
  const escaped = spaced(woorden).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}]|\p{N}[.,])${escaped}(?![\p{L}\p{N}]|[.,]\p{N})`, 'iu').test(
    spaced(tekst),
  );
}

const DATE =
  /(?<![\p{N}.,])\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/giu;

/** True when a figure stands in the text outside its dates: "9" is not in "9 juni 2023" either. */
export function hasFigure(tekst: string, getal: string): boolean {
  return standsIn(spaced(tekst).replace(DATE, '$1'), getal);
}

/** One kind of space, one kind of apostrophe. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('’', "'");
}

/** What planning and mijlpalen of a meting say about time. */
interface Momenten {
  /** Days, as days. */
  datums: Set<string>;
  /** Quarters written down: begins, ends, milestones. */
  genoemd: Set<Kwartaal>;
  /** Those, the quarters between a begin and an end, and the quarters of the days. */
  gedekt: Set<Kwartaal>;
}

type Tijd = Pick<ActieMeting, 'planning' | 'mijlpalen' | 'afgerond'>;

function momentenOf(metingen: readonly Tijd[]): Momenten {
  const found: Momenten = { datums: new Set(), genoemd: new Set(), gedekt: new Set() };
  const quarter = (text: string | undefined) => {
    const kwartaal = text === undefined ? undefined : parseKwartaal(text);
    if (kwartaal) found.genoemd.add(kwartaal);
    return kwartaal;
  };
  for (const { planning = [], mijlpalen = [], afgerond } of metingen) {
    quarter(afgerond);
    for (const { van, tot } of planning) cover(quarter(van), quarter(tot));
    for (const mijlpaal of mijlpalen) {
      for (const datum of daysOf(mijlpaal)) {
        found.datums.add(datum);
        found.gedekt.add(kwartaalOf(datum));
      }
      quarter(mijlpaal.oorspronkelijk);
      cover(quarter(mijlpaal.kwartaal), quarter(mijlpaal.tot));
    }
  }
  for (const kwartaal of found.genoemd) found.gedekt.add(kwartaal);
  return found;

  function cover(van: Kwartaal | undefined, tot: Kwartaal | undefined): void {
    if (van && tot) for (const kwartaal of kwartaalRange(van, tot)) found.gedekt.add(kwartaal);
  }
}

function daysOf({ datum, oorspronkelijk }: Mijlpaal): string[] {
  return [datum, oorspronkelijk].filter((text): text is string => text !== undefined && isDag(text));
}

/**
 * What a seed says about time: its days, and the quarters that may be written down for it. "Tot 1 januari 2025"
 * ends with the quarter before, so the first day of a quarter brings that one too.
 */
function seedMomentenOf(feiten: readonly SeedFeiten[]): { datums: Set<string>; kwartalen: Set<Kwartaal> } {
  const momenten = feiten.flatMap((each) => each.momenten);
  const datums = momenten.flatMap((moment) => moment.datums ?? []);
  const before = datums
    .filter((datum) => /-(01|04|07|10)-01$/.test(datum))
    .map((datum) => addKwartalen(kwartaalOf(datum), -1));
  const kwartalen = momenten.flatMap((moment) => moment.kwartalen ?? []);
  return { datums: new Set(datums), kwartalen: new Set([...kwartalen, ...datums.map(kwartaalOf), ...before]) };
}

/** The moments of a seed that planning, mijlpalen or text do not tell. */
export function momentsMissing({ momenten }: SeedFeiten, metingen: readonly Tijd[], tekst: string): string[] {
  const { datums, gedekt } = momentenOf(metingen);
  return momenten.flatMap(({ wanneer, datums: days = [], kwartalen = [], tekst: words }) =>
    [
      ...days.filter((day) => !datums.has(day)).map((day) => `${datumVoluit(day)} staat niet in de mijlpalen`),
      ...kwartalen.filter((each) => !gedekt.has(each)).map((each) => `${each} staat niet in planning of mijlpalen`),
      ...(words === undefined || standsIn(tekst, words) ? [] : [`"${words}" staat niet in de tekst`]),
    ].map((gap) => `${gap} ("${wanneer}")`),
  );
}

/** The moments in planning and mijlpalen that no seed tells. */
export function momentsAdded(metingen: readonly Tijd[], feiten: readonly SeedFeiten[]): string[] {
  const { datums, genoemd } = momentenOf(metingen);
  const seeded = seedMomentenOf(feiten);
  return [
    ...[...datums].filter((datum) => !seeded.datums.has(datum)),
    ...[...genoemd].filter((kwartaal) => !seeded.kwartalen.has(kwartaal)),
  ].map((moment) => `${moment} staat niet in een seed`);
}

/** The organisations of a seed that the text does not name, or that the field, where there is one, does not have. */
export function partiesMissing(
  { partijen }: SeedFeiten,
  known: Monitor['partijen'],
  shown: string,
  field?: string[],
): string[] {
  return partijen.flatMap((id) => {
    const partij = known.get(id);
    if (!partij) return [`partij ${id} staat niet in partijen.yaml`];
    const isNamed = [partij.naam, ...partij.varianten].some((name) => standsIn(shown, name));
    return [
      ...(!field || field.includes(id) ? [] : [`${id} staat niet bij partijen`]),
      ...(isNamed ? [] : [`de tekst noemt ${partij.naam} niet`]),
    ];
  });
}
