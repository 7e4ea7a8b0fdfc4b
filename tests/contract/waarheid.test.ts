import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { SeedFeiten } from '../seeds/schema.ts';
import {
  allPunten,
  allSeeds,
  momentenOf,
  plekkenOf,
  realContent,
  realMonitor,
  seedMomentenOf,
  type Plek,
} from './feiten.ts';

/** Nothing is invented: what content/ states, a source stated. */
const monitor = realMonitor();

const oordeel = { nummer: z.string(), editie: z.string(), grondslag: z.string() };

/** Every judgement that this site publishes. A new one is added there, after a second reading of its source. */
const GELEZEN = z
  .strictObject({
    statussen: z.array(z.strictObject({ ...oordeel, status: z.string() })),
    stoplichten: z.array(z.strictObject({ ...oordeel, stoplicht: z.string() })),
  })
  .parse(parse(readFileSync(join(import.meta.dirname, 'oordelen.yaml'), 'utf8')));

describe('a reader is never told a judgement that no source gave', () => {
  test('the known statuses are exactly those that were read twice', () => {
    const known = monitor.acties.flatMap(({ nummer, metingen }) =>
      metingen
        .filter(({ status }) => status !== undefined && status !== 'onbekend')
        .map(({ editie, status, grondslag }) => row(nummer, editie, status, grondslag)),
    );
    const read = GELEZEN.statussen.map((each) => row(each.nummer, each.editie, each.status, each.grondslag));
    expect(known.sort()).toEqual(read.sort());
  });

  test('the known lights are exactly those that were read twice', () => {
    const known = monitor.onderwerpen.flatMap(({ nummer, metingen }) =>
      metingen
        .filter(({ stoplicht }) => stoplicht !== undefined && stoplicht !== 'kleur-onbekend')
        .map(({ editie, stoplicht, grondslag }) => row(nummer, editie, stoplicht, grondslag)),
    );
    const read = GELEZEN.stoplichten.map((each) => row(each.nummer, each.editie, each.stoplicht, each.grondslag));
    expect(known.sort()).toEqual(read.sort());
  });

  test('every known judgement says on what it rests, with the words of the source', () => {
    const bare = [...monitor.acties, ...monitor.onderwerpen].flatMap(({ nummer, metingen }) =>
      metingen
        .filter(({ grondslag }) => grondslag !== undefined)
        .filter(({ bronnen }) => !bronnen.some(({ citaat }) => citaat !== undefined))
        .map(({ editie }) => `${nummer} (${editie}): geen citaat`),
    );
    expect(bare).toEqual([]);
  });
});

describe.each(allSeeds())('no moment is added to what $naam holds', ({ seed }) => {
  const parts = (seed?.actielijnen ?? []).flatMap(({ onderwerpen }) => onderwerpen);

  test('every day and quarter in planning and mijlpalen of an actie is in the seed', () => {
    const added = parts.flatMap((part) =>
      part.acties.flatMap(({ nummer, feiten }) =>
        addedMoments(nummer, monitor.acties, seed?.editie, [feiten, part.feiten]),
      ),
    );
    expect(added).toEqual([]);
  });

  test('every day and quarter in mijlpalen of an onderwerp is in the seed', () => {
    const added = parts.flatMap((part) =>
      addedMoments(part.nummer, monitor.onderwerpen, seed?.editie, [
        part.feiten,
        ...part.acties.map(({ feiten }) => feiten),
      ]),
    );
    expect(added).toEqual([]);
  });
});

describe('nothing is added to what the later documents hold', () => {
  const punten = allPunten().flatMap((file) => file.punten);
  const eerste = allSeeds().flatMap(({ seed }) => (seed ? [seed.editie] : []));
  const later = plekkenOf(realContent()).filter(({ meting }) => !eerste.includes(meting.editie));
  const puntenOf = ({ plaats, meting }: Plek) =>
    punten.filter(({ editie, bij }) => editie === meting.editie && bij.includes(plaats));
  const name = ({ plaats, meting }: Plek) => `${plaats} (${meting.editie})`;

  test('every meting tells a fact of a seed', () => {
    expect(later.length).toBeGreaterThan(40);
    expect(later.filter((plek) => puntenOf(plek).length === 0).map(name)).toEqual([]);
  });

  test('every document of a meting is that of a fact, or was there to compare with', () => {
    // 3.1.4 and others hold a new date against the plan of an earlier editie.
    const known = new Set([...punten.map(({ bron }) => bron), ...allSeeds().map(({ seed }) => seed?.bron)]);
    const added = later.flatMap((plek) =>
      plek.meting.bronnen.filter(({ bron }) => !known.has(bron)).map(({ bron }) => `${name(plek)}: ${bron}`),
    );
    expect(added).toEqual([]);
  });

  test('every day and quarter in planning and mijlpalen is in a seed', () => {
    const added = later.flatMap((plek) => {
      const { datums, genoemd } = momentenOf([withoutCarriedOn(plek)]);
      const seeded = seedMomentenOf(puntenOf(plek).map(({ feiten }) => feiten));
      return [
        ...[...datums].filter((datum) => !seeded.datums.has(datum)),
        ...[...genoemd].filter((kwartaal) => !seeded.kwartalen.has(kwartaal)),
      ].map((moment) => `${name(plek)}: ${moment} staat niet in een seed`);
    });
    expect(added).toEqual([]);
  });

  test('every known judgement rests on words in a seed', () => {
    const added = later
      .filter(({ meting }) => meting.grondslag !== undefined)
      .filter((plek) => puntenOf(plek).every(({ feiten }) => feiten.oordeel === undefined));
    expect(added.map(name)).toEqual([]);
  });
});

/** A meting without the first plans that an earlier editie named already. */
function withoutCarriedOn({ meting, metingen }: Plek): Plek['meting'] {
  const earlier = metingen.filter(({ editie }) => editie < meting.editie).flatMap((each) => each.mijlpalen ?? []);
  const mijlpalen = meting.mijlpalen?.map(({ oorspronkelijk, ...mijlpaal }) => {
    const known = earlier.some(
      ({ id, kwartaal, datum, oorspronkelijk: first }) =>
        id === mijlpaal.id && [kwartaal, datum, first].includes(oorspronkelijk),
    );
    return known || oorspronkelijk === undefined ? mijlpaal : { ...mijlpaal, oorspronkelijk };
  });
  return { ...meting, ...(mijlpalen ? { mijlpalen } : {}) };
}

function row(...parts: (string | undefined)[]): string {
  return parts.join(' · ');
}

type Metingen = Parameters<typeof momentenOf>[0];

/** Moments in one meting that none of these facts name. */
function addedMoments(
  nummer: string,
  list: readonly { nummer: string; metingen: readonly (Metingen[number] & { editie: string })[] }[],
  editie: string | undefined,
  feiten: readonly SeedFeiten[],
): string[] {
  const metingen =
    list.find((each) => each.nummer === nummer)?.metingen.filter((meting) => meting.editie === editie) ?? [];
  const { datums, genoemd } = momentenOf(metingen);
  const seeded = seedMomentenOf(feiten);
  return [
    ...[...datums].filter((datum) => !seeded.datums.has(datum)),
    ...[...genoemd].filter((kwartaal) => !seeded.kwartalen.has(kwartaal)),
  ].map((moment) => `${nummer} (${editie ?? ''}): ${moment} staat niet in de seed`);
}
