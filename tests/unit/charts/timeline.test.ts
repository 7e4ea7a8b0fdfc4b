import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineAxis, timelineRow, timelineX, type Venster } from '../../../src/charts/timeline.ts';
import type { Mijlpaal, PlanningBalk } from '../../../src/schema/meting.ts';
import { addKwartalen, compareKwartaal, kwartaalOf, kwartaalRange } from '../../../src/vocabulary/kwartaal.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { BALK_STAND, MIJLPAAL_STAND } from '../../../src/vocabulary/status.ts';
import { mijlpaal } from '../maak.ts';
import { dagNabij, kwartaalNabij } from '../vocabulary/willekeurig.ts';
import { wet } from '../wet.ts';

const VENSTER: Venster = { van: '2022-Q1', tot: '2025-Q4' };
const { laterX } = timelineAxis(VENSTER);

const venster = fc
  .tuple(kwartaalNabij, fc.integer({ min: 0, max: 24 }))
  .map(([van, length]): Venster => ({ van, tot: addKwartalen(van, length) }));

const balk: fc.Arbitrary<PlanningBalk> = fc
  .tuple(
    fc.oneof(kwartaalNabij, fc.constant('onbekend' as const)),
    fc.oneof(fc.nat({ max: 20 }), fc.constant('doorlopend' as const), fc.constant(undefined)),
    kwartaalNabij,
    fc.constantFrom(...waardenVan(BALK_STAND)),
  )
  .map(([van, length, end, stand]) => {
    if (van === 'onbekend') return { van, tot: length === 'doorlopend' ? length : end, stand };
    return { van, tot: typeof length === 'number' ? addKwartalen(van, length) : length, stand };
  });

const punt: fc.Arbitrary<Mijlpaal> = fc
  .tuple(
    fc.oneof(
      kwartaalNabij.map((kwartaal) => ({ kwartaal })),
      dagNabij.map((datum) => ({ kwartaal: undefined, datum })),
    ),
    fc.oneof(kwartaalNabij, dagNabij, fc.constant('onbekend' as const), fc.constant(undefined)),
    fc.oneof(fc.nat({ max: 6 }), fc.constant(undefined)),
    fc.constantFrom(...waardenVan(MIJLPAAL_STAND)),
  )
  .map(([moment, oorspronkelijk, length, stand]) => {
    const begin = moment.kwartaal ?? kwartaalOf(moment.datum);
    return mijlpaal({
      ...moment,
      oorspronkelijk,
      stand,
      tot: length === undefined ? undefined : addKwartalen(begin, length),
    });
  });

function bar(velden: Partial<PlanningBalk>, peildatum = '2023-06') {
  const [only] = timelineRow(VENSTER, peildatum, [{ van: '2023-Q1', stand: 'gepland', ...velden }], []).bars;
  if (!only) throw new Error('Er is geen balk.');
  return only;
}

function mark(velden: Partial<Mijlpaal>) {
  const [only] = timelineRow(VENSTER, '2023-06', [], [mijlpaal(velden)]).marks;
  if (!only) throw new Error('Er is geen punt.');
  return only;
}

/** Percentages are rounded to hundredths. */
const bijna = 1;

describe('the axis shows every quarter of the programme once', () => {
  test('sixteen quarters in four years', () => {
    const axis = timelineAxis(VENSTER);
    expect(axis.quarters.map(({ kwartaal }) => kwartaal)).toEqual(kwartaalRange('2022-Q1', '2025-Q4'));
    expect(axis.quarters.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4]);
    expect(axis.years.map(({ jaar }) => jaar)).toEqual([2022, 2023, 2024, 2025]);
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
      expect(width).toBeCloseTo(
        own.reduce((sum, quarter) => sum + quarter.width, 0),
        bijna,
      );
    }
  });

  test('it begins at the left edge and keeps a zone for later at the right', () => {
    expect(timelineAxis(VENSTER).quarters[0]?.x).toBe(0);
    expect(laterX).toBe(93);
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

describe('a bar covers the quarters that the source names', () => {
  const quarter = (kwartaal: string) => timelineAxis(VENSTER).quarters.find((each) => each.kwartaal === kwartaal);

  test.each<[string, Partial<PlanningBalk>, van: string, tot: string | undefined, openStart: boolean, peil?: string]>([
    ['without an end: one', {}, '2023-Q1', '2023-Q1', false],
    ['its last one included', { tot: '2023-Q4' }, '2023-Q1', '2023-Q4', false],
    ['ended in the last one of the programme', { van: '2025-Q1', tot: '2025-Q4' }, '2025-Q1', '2025-Q4', false],
    ['without an end in sight: to the edge', { tot: 'doorlopend' }, '2023-Q1', undefined, false],
    ['begun before the programme: from the edge', { van: '2021-Q2', tot: '2022-Q2' }, '2022-Q1', '2022-Q2', true],
    ['with an unknown start: from that of the editie', { van: 'onbekend', tot: '2024-Q4' }, '2023-Q2', '2024-Q4', true],
    ['of a later editie', { van: 'onbekend', tot: '2024-Q4' }, '2023-Q4', '2024-Q4', true, '2023-12-22'],
    ['and an end before that: its last one', { van: 'onbekend', tot: '2022-Q4' }, '2022-Q4', '2022-Q4', true],
  ])('%s', (_, velden, van, tot, openStart, peil) => {
    const { x, width, ...open } = bar(velden, peil);
    const last = tot === undefined ? { x: 100, width: 0 } : quarter(tot);
    expect(x).toBe(quarter(van)?.x);
    expect(x + width).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0), bijna);
    expect(open).toMatchObject({ openStart, openEnd: tot === undefined });
  });
});

test.each([
  [{ kwartaal: '2021-Q4' }, true],
  [{ kwartaal: '2021-Q3', tot: '2021-Q4' }, true],
  [{ kwartaal: '2021-Q4', tot: '2023-Q4' }, undefined],
  [{ kwartaal: '2023-Q1' }, undefined],
] as const)('a milestone %j from before the programme lies at the edge, with an arrow: %s', (moment, eerder) => {
  expect(mark(moment).eerder).toBe(eerder);
});

describe('what comes after the programme lies in the zone at its end', () => {
  test.each(['2026-01-01', '2027-03', '2030-12-31'])('the day %s', (day) => {
    expect(timelineX(VENSTER, day)).toBeGreaterThan(laterX);
    expect(mark({ kwartaal: kwartaalOf(day) }).x).toBeGreaterThan(laterX);
  });

  test.each([
    ['2026-Q1', undefined],
    ['2026-Q2', undefined],
    ['2027-Q1', '2030-Q4'],
    ['2027-Q1', 'doorlopend'],
  ] as const)('a bar from %s to %s, wide enough to be seen', (van, tot) => {
    const { x, width, openEnd } = bar({ van, tot });
    expect(x).toBe(laterX);
    expect(width).toBeGreaterThan(1);
    expect(openEnd).toBe(true);
  });

  test('a bar that runs past the end reaches into it, open on the right', () => {
    const long = bar({ van: '2025-Q1', tot: '2026-Q2' });
    expect(long.x + long.width).toBeGreaterThan(laterX);
    expect(long.openEnd).toBe(true);
  });
});

describe('a milestone shows from where it moved, and how roughly it is known', () => {
  test('a quarter is marked in its middle', () => {
    const quarter = timelineAxis(VENSTER).quarters.find(({ kwartaal }) => kwartaal === '2023-Q3');
    expect(mark({ kwartaal: '2023-Q3' }).x).toBeCloseTo((quarter?.x ?? 0) + (quarter?.width ?? 0) / 2, bijna);
  });

  test.each([undefined, 'onbekend'] as const)('what moved from %s comes from nowhere', (oorspronkelijk) => {
    expect(mark({ oorspronkelijk }).fromX).toBeUndefined();
  });

  test('what moved comes from where it was planned', () => {
    expect(mark({ kwartaal: '2024-Q1', oorspronkelijk: '2023-Q3' }).fromX).toBe(mark({ kwartaal: '2023-Q3' }).x);
    expect(mark({ kwartaal: '2024-Q1', oorspronkelijk: '2023-07-17' }).fromX).toBe(timelineX(VENSTER, '2023-07-17'));
  });

  test('what is only roughly known spans its quarters and is marked in their middle', () => {
    const half = mark({ kwartaal: '2023-Q3', tot: '2023-Q4', precisie: 'half-jaar' });
    const { x, width } = bar({ van: '2023-Q3', tot: '2023-Q4' });
    expect(half.span?.[0]).toBe(x);
    expect(half.span?.[1]).toBeCloseTo(x + width, bijna);
    expect(half.x).toBeCloseTo(x + width / 2, bijna);
  });

  wet('a span is never turned around, and its mark is inside', [punt], (each) => {
    const { x, span } = mark(each);
    fc.pre(span !== undefined);
    expect(span[0]).toBeLessThanOrEqual(x);
    expect(x).toBeLessThanOrEqual(span[1]);
  });
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

test('an actie without planning and milestones has an empty drawing', () => {
  expect(timelineRow(VENSTER, '2023-06', [], [])).toEqual({ bars: [], marks: [], lanes: 1 });
});
