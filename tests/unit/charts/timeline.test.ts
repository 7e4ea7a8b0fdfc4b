import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineAxis, timelineRow, timelineX, type Venster } from '../../../src/charts/timeline.ts';
import type { Mijlpaal, PlanningBalk } from '../../../src/schema/meting.ts';
import { addKwartalen, compareKwartaal, kwartaalOf, kwartaalRange } from '../../../src/vocabulary/kwartaal.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { BALK_STAND, MIJLPAAL_STAND } from '../../../src/vocabulary/status.ts';
import { mijlpaal, nth } from '../maak.ts';
import { dagNabij, kwartaalNabij } from '../vocabulary/willekeurig.ts';
import { wet } from '../wet.ts';
import { VENSTER } from './maak.ts';

const venster = fc
  .tuple(kwartaalNabij, fc.integer({ min: 0, max: 24 }))
  .map(([van, length]): Venster => ({ van, tot: addKwartalen(van, length) }));

const onbekend = fc.constant('onbekend' as const);
const nergens = fc.constant(undefined);

/** What ends before it begins, the schema refuses; without a begin there is an end. */
const balk: fc.Arbitrary<PlanningBalk> = fc
  .record({
    van: fc.oneof(kwartaalNabij, onbekend),
    tot: fc.oneof(kwartaalNabij, fc.constant('doorlopend' as const), nergens),
    stand: fc.constantFrom(...waardenVan(BALK_STAND)),
  })
  .filter(({ van, tot }) => (van === 'onbekend' ? tot !== undefined : tot === undefined || tot >= van));

const punt: fc.Arbitrary<Mijlpaal> = fc
  .record({
    moment: fc.oneof(fc.record({ kwartaal: kwartaalNabij }), fc.record({ kwartaal: nergens, datum: dagNabij })),
    oorspronkelijk: fc.oneof(kwartaalNabij, dagNabij, onbekend, nergens),
    length: fc.oneof(fc.nat({ max: 6 }), nergens),
    stand: fc.constantFrom(...waardenVan(MIJLPAAL_STAND)),
  })
  .map(({ moment, oorspronkelijk, length, stand }) => {
    const begin = moment.kwartaal ?? kwartaalOf(moment.datum);
    const tot = length === undefined ? undefined : addKwartalen(begin, length);
    return mijlpaal({ ...moment, oorspronkelijk, stand, tot });
  });

const bar = (velden: Partial<PlanningBalk>) =>
  nth(timelineRow(VENSTER, '2023-06', [{ van: '2023-Q1', stand: 'gepland', ...velden }], []).bars);
const mark = (velden: Partial<Mijlpaal>) => nth(timelineRow(VENSTER, '2023-06', [], [mijlpaal(velden)]).marks);

/** Percentages are rounded to hundredths. */
const bijna = 1;

describe('the axis shows every quarter of the programme once', () => {
  test('sixteen quarters in four years', () => {
    const axis = timelineAxis(VENSTER);
    expect(axis.quarters.map(({ kwartaal }) => kwartaal)).toEqual(kwartaalRange('2022-Q1', '2025-Q4'));
    expect(axis.quarters.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4]);
    expect(axis.years.map(({ jaar }) => jaar)).toEqual([2022, 2023, 2024, 2025]);
    // It begins at the left edge, and keeps a zone for later at the right.
    expect([axis.quarters[0]?.x, axis.laterX]).toEqual([0, 93]);
  });

  wet('the start of the next quarter is the end of the previous', [venster], (each) => {
    const { quarters, laterX: later } = timelineAxis(each);
    quarters.forEach(({ x, width }, i) => {
      expect(x + width).toBeCloseTo(quarters[i + 1]?.x ?? later, bijna);
    });
  });

  wet('a year begins with its first quarter and is as wide as its quarters', [venster], (each) => {
    const { quarters, years } = timelineAxis(each);
    for (const { jaar, x, width } of years) {
      const own = quarters.filter(({ kwartaal }) => kwartaal.startsWith(`${jaar}-`));
      expect(x).toBe(own[0]?.x);
      expect(x + width).toBeCloseTo((own.at(-1)?.x ?? 0) + (own.at(-1)?.width ?? 0), bijna);
    }
  });
});

describe('a reader can trust the place of things', () => {
  wet(
    'everything lies within the drawing',
    [venster, dagNabij, fc.array(balk), fc.array(punt)],
    (each, peil, planning, mijlpalen) => {
      const { bars, marks } = timelineRow(each, peil, planning, mijlpalen);
      const places = [
        timelineX(each, peil),
        ...bars.flatMap(({ x, width }) => [x, x + width]),
        ...marks.flatMap(({ x, fromX, span }) => [x, fromX ?? 0, ...(span ?? [])]),
      ];
      expect(places.filter((x) => !(x >= 0 && x <= 100.001))).toEqual([]);
      expect(bars.filter(({ width }) => width < 0)).toEqual([]);
    },
  );

  wet(
    'every bar and milestone is drawn, in its order and with its stand',
    [fc.array(balk), fc.array(punt)],
    (planning, mijlpalen) => {
      const { bars, marks } = timelineRow(VENSTER, '2023-06', planning, mijlpalen);
      expect(bars.map(({ stand }) => stand)).toEqual(planning.map(({ stand }) => stand));
      expect(marks.map(({ teken }) => teken)).toEqual(mijlpalen.map(({ stand }) => MIJLPAAL_STAND[stand].teken));
    },
  );

  wet('what is later never lies further to the left: days', [venster, dagNabij, dagNabij], (each, a, b) => {
    const [first, last] = a < b ? [a, b] : [b, a];
    expect(timelineX(each, first)).toBeLessThanOrEqual(timelineX(each, last));
  });

  wet('what is later never lies further to the left: milestones', [kwartaalNabij, kwartaalNabij], (a, b) => {
    const [first, last] = compareKwartaal(a, b) <= 0 ? [a, b] : [b, a];
    expect(mark({ kwartaal: first }).x).toBeLessThanOrEqual(mark({ kwartaal: last }).x);
  });

  wet(
    'what begins or ends later never begins or ends further to the left: bars',
    [kwartaalNabij, fc.nat({ max: 12 }), fc.nat({ max: 12 })],
    (van, length, shift) => {
      const early = bar({ van, tot: addKwartalen(van, length) });
      const late = bar({ van: addKwartalen(van, shift), tot: addKwartalen(van, length + shift) });
      expect(early.x).toBeLessThanOrEqual(late.x);
      expect(early.x + early.width).toBeLessThanOrEqual(late.x + late.width + 0.01);
    },
  );

  wet('a day lies in its own quarter', [dagNabij], (day) => {
    const quarter = timelineAxis(VENSTER).quarters.find(({ kwartaal }) => kwartaal === kwartaalOf(day));
    fc.pre(quarter !== undefined);
    const x = timelineX(VENSTER, day);
    expect(x).toBeGreaterThanOrEqual(quarter.x - 0.01);
    expect(x).toBeLessThanOrEqual(quarter.x + quarter.width + 0.01);
  });
});

wet('a span is never turned around, and its mark is inside', [punt], (each) => {
  const { x, span } = mark(each);
  fc.pre(span !== undefined);
  expect(span[0]).toBeLessThanOrEqual(x);
  expect(x).toBeLessThanOrEqual(span[1]);
});

wet(
  'no mark touches another or lies on its slip line: what would, stands in another lane',
  [fc.array(punt)],
  (mijlpalen) => {
    const { marks, lanes } = timelineRow(VENSTER, '2023-06', [], mijlpalen);
    const reach = marks.map(({ x, fromX, span, lane }) => {
      const places = [x, fromX ?? x, ...(span ?? [])];
      return { lane, from: Math.min(...places), to: Math.max(...places) };
    });
    expect(lanes).toBe(Math.max(1, ...marks.map(({ lane }) => lane + 1)));
    const touch = (a: (typeof reach)[0], b: typeof a) => a.from < b.to + 4.4 && b.from < a.to + 4.4;
    const touching = reach.filter((a, i) => reach.slice(0, i).some((b) => a.lane === b.lane && touch(a, b)));
    expect(touching).toEqual([]);
  },
);
