import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Actie } from '../../src/domain/monitor.ts';
import type { SeedFeiten } from '../seeds/schema.ts';
import { allPunten, allSeeds, momentsAdded, plekkenOf, type Plek } from './feiten.ts';
import { realContent, realMonitor } from './inhoud.ts';

/** Nothing is invented: what content/ states, a source stated. */
const monitor = realMonitor();

/** Every judgement that this site publishes. A new one is added there, after a second reading of its source. */
const GELEZEN = parse(readFileSync(join(import.meta.dirname, 'oordelen.yaml'), 'utf8')) as Record<
  'statussen' | 'stoplichten',
  { nummer: string; editie: string }[]
>;

describe('a reader is never told a judgement that no source gave', () => {
  test('the known statuses are exactly those that were read twice', () => {
    const known = monitor.acties.flatMap(({ nummer, metingen }) =>
      metingen.map(({ editie, status, grondslag }) => ({ nummer, editie, status, grondslag })),
    );
    expect(sorted(known.filter(({ status = 'onbekend' }) => status !== 'onbekend'))).toEqual(sorted(GELEZEN.statussen));
  });

  test('the known lights are exactly those that were read twice', () => {
    const unknown = 'kleur-onbekend';
    const known = monitor.onderwerpen.flatMap(({ nummer, metingen }) =>
      metingen.map(({ editie, stoplicht, grondslag }) => ({ nummer, editie, stoplicht, grondslag })),
    );
    expect(sorted(known.filter(({ stoplicht = unknown }) => stoplicht !== unknown))).toEqual(
      sorted(GELEZEN.stoplichten),
    );
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

test.each(allSeeds())('no day or quarter is added to what $naam holds', ({ seed }) => {
  const { editie = '' } = seed ?? {};
  const added = (seed?.actielijnen ?? []).flatMap(({ onderwerpen }) =>
    onderwerpen.flatMap((part) => [
      ...addedMoments(part.nummer, monitor.onderwerpen, editie, [part, ...part.acties]),
      ...part.acties.flatMap((each) => addedMoments(each.nummer, monitor.acties, editie, [each, part])),
    ]),
  );
  expect(added).toEqual([]);
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
      const feiten = puntenOf(plek).map((punt) => punt.feiten);
      return momentsAdded([withoutCarriedOn(plek)], feiten).map((moment) => `${name(plek)}: ${moment}`);
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

const sorted = (list: readonly { nummer: string; editie: string }[]) =>
  list.toSorted((a, b) => `${a.nummer} ${a.editie}`.localeCompare(`${b.nummer} ${b.editie}`));

/** Moments in one meting that none of these facts name. */
function addedMoments(
  of: string,
  list: readonly Pick<Actie, 'nummer' | 'metingen'>[],
  editie: string,
  parts: readonly { feiten: SeedFeiten }[],
): string[] {
  const metingen = list.filter(({ nummer }) => nummer === of).flatMap((each) => each.metingen);
  return momentsAdded(
    metingen.filter((meting) => meting.editie === editie),
    parts.map(({ feiten }) => feiten),
  ).map((moment) => `${of} (${editie}): ${moment}`);
}
