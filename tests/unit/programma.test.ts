import { describe, expect, test } from 'vitest';
import { EDITIE_SOORT, GELEZEN, PRECISIE } from '../../src/vocabulary/soort.ts';
import { BALK_STAND, FASE, GRONDSLAG, MIJLPAAL_STAND, STATUS, STOPLICHT } from '../../src/vocabulary/status.ts';
import { fixtureContent } from './maak.ts';

describe('the fixture programme stands for every content that can occur', () => {
  const content = fixtureContent();
  const metingen = content.acties.flatMap(({ data }) => data.metingen);
  const balken = metingen.flatMap(({ planning = [] }) => planning);
  const mijlpalen = metingen.flatMap((meting) => meting.mijlpalen ?? []);
  const lichten = content.onderwerpen.flatMap(({ data }) => data.metingen);

  test.each<[string, object, (string | undefined)[]]>([
    ['fase', FASE, metingen.map(({ fase }) => fase)],
    ['status', STATUS, metingen.map(({ status }) => status)],
    ['grondslag', GRONDSLAG, metingen.map(({ grondslag }) => grondslag)],
    ['stand of a bar', BALK_STAND, balken.map(({ stand }) => stand)],
    ['stand of a milestone', MIJLPAAL_STAND, mijlpalen.map(({ stand }) => stand)],
    ['precisie', PRECISIE, [...balken, ...mijlpalen].map(({ precisie }) => precisie)],
    ['stoplicht', STOPLICHT, lichten.map(({ stoplicht }) => stoplicht)],
    ['soort', EDITIE_SOORT, content.edities.map(({ data }) => data.soort)],
    ['gelezen', GELEZEN, content.bronnen.map(({ data }) => data.gelezen)],
  ])('every %s', (_naam, list, found) => {
    expect(Object.keys(list).filter((waarde) => !found.includes(waarde))).toEqual([]);
  });

  test('every field of a meting, a bar and a milestone', () => {
    const fields = (things: object[]) => [...new Set(things.flatMap((thing) => Object.keys(thing)))].sort();
    expect(fields(metingen)).toEqual(
      'afgerond bronnen correctie editie fase grondslag mijlpalen planning status tegenspraak wachtOp'.split(' '),
    );
    expect(fields(balken)).toEqual(['precisie', 'stand', 'tot', 'van']);
    expect(fields(mijlpalen)).toEqual(
      'bron datum id kamer kwartaal oorspronkelijk precisie reden stand tot wat'.split(' '),
    );
  });
});
