import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { momentsAdded, plekkenOf, SEEDS, type Plek } from './feiten.ts';
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

describe('nothing is added to what the documents hold', () => {
  const punten = SEEDS.flatMap((file) => file.punten);
  const plekken = plekkenOf(realContent());
  const puntenOf = ({ plaats, meting }: Plek) =>
    punten.filter(({ editie, bij }) => editie === meting.editie && bij.includes(plaats));
  const name = ({ plaats, meting }: Plek) => `${plaats} (${meting.editie})`;

  test('every meting tells a fact of a seed', () => {
    expect(plekken.length).toBeGreaterThan(100);
    expect(plekken.filter((plek) => puntenOf(plek).length === 0).map(name)).toEqual([]);
  });

  test('every document of a meting is that of a fact, or was there to compare with', () => {
    // 3.1.4 and others hold a new date against the plan of an earlier editie.
    const known = new Set(punten.map(({ bron }) => bron));
    const added = plekken.flatMap((plek) =>
      plek.meting.bronnen.filter(({ bron }) => !known.has(bron)).map(({ bron }) => `${name(plek)}: ${bron}`),
    );
    expect(added).toEqual([]);
  });

  test('every day and quarter in planning and mijlpalen is in a seed', () => {
    const added = plekken.flatMap((plek) => {
      const feiten = puntenOf(plek).map((punt) => punt.feiten);
      return momentsAdded([withoutCarriedOn(plek)], feiten).map((moment) => `${name(plek)}: ${moment}`);
    });
    expect(added).toEqual([]);
  });

  test('every known judgement rests on words in a seed; what the monitor judges, seeds.test.ts knows', () => {
    const eerste = SEEDS.map(({ seed }) => seed?.editie);
    const added = plekken
      .filter(({ meting }) => meting.grondslag !== undefined && !eerste.includes(meting.editie))
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
