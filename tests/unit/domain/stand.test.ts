import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mijlpalenAt, nieuwsteEditie, standAt, standNu, stoplichtAt, stoplichtNu } from '../../../src/domain/stand.ts';
import type { ActieMeting } from '../../../src/schema/meting.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { FASE, STATUS } from '../../../src/vocabulary/status.ts';
import { actieMet, fixtureMonitor, meting, mijlpaal, onderwerpMet } from '../maak.ts';
import { kwartaalNabij } from '../vocabulary/willekeurig.ts';

const edities = fc.uniqueArray(fc.integer({ min: 2023 * 12, max: 2027 * 12 - 1 }), { minLength: 1, maxLength: 6 }).map(
  // Newest first, as in a file.
  (months) =>
    months
      .sort((a, b) => b - a)
      .map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`),
);

const inhoud: fc.Arbitrary<Partial<ActieMeting>> = fc.record(
  {
    fase: fc.constantFrom(...waardenVan(FASE)),
    status: fc.constantFrom(...waardenVan(STATUS)),
    planning: fc.array(fc.record({ van: kwartaalNabij, stand: fc.constant('gepland' as const) }), { maxLength: 2 }),
    mijlpalen: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        wat: fc.constantFrom('Wet', 'Brief'),
        kwartaal: kwartaalNabij,
        stand: fc.constant('gepland' as const),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

/** The history of an actie: the first meting says everything, later ones what they like. */
const metingen = edities.chain((ids) =>
  fc
    .array(inhoud, { minLength: ids.length, maxLength: ids.length })
    .map((all) =>
      ids.map((editie, i) =>
        meting(editie, { ...(i === ids.length - 1 ? { fase: 'gepland', status: 'onbekend' } : {}), ...all[i] }),
      ),
    ),
);

/** A history and one of its edities. */
const metEditie = metingen.chain((list) =>
  fc.tuple(fc.constant(list), fc.constantFrom(...list.map(({ editie }) => editie))),
);

describe('a reader of an old editie sees the stand of then', () => {
  test('it never depends on a later editie', () => {
    fc.assert(
      fc.property(metEditie, ([list, editie]) => {
        const known = list.filter((each) => each.editie <= editie);
        expect(standAt(actieMet(list), editie)).toEqual(standAt(actieMet(known), editie));
      }),
    );
  });

  test('before its first meting an actie has no stand', () => {
    fc.assert(
      fc.property(metingen, (list) => {
        const first = list.at(-1)?.editie ?? '';
        const dayBefore = `${Number(first.slice(0, 4)) - 1}-12`;
        expect(standAt(actieMet(list), dayBefore)).toBeUndefined();
      }),
    );
  });

  test('an editie between two others shows the older of them', () => {
    const actie = actieMet([
      meting('2024-06', { fase: 'afgerond' }),
      meting('2023-06', { fase: 'loopt', status: 'onbekend' }),
    ]);
    expect(standAt(actie, '2023-12')).toMatchObject({
      fase: { waarde: 'loopt', editie: '2023-06' },
      nieuwste: '2023-06',
    });
  });
});

describe('silence never changes the stand', () => {
  test('a later meting that says nothing new leaves every field as it was', () => {
    fc.assert(
      fc.property(metingen, (list) => {
        const before = standAt(actieMet(list), '2099-12');
        const after = standAt(actieMet([meting('2099-12'), ...list]), '2099-12');
        expect(after).toEqual({ ...before, nieuwste: '2099-12' });
      }),
    );
  });

  test('each field shows the editie in which it was last said', () => {
    fc.assert(
      fc.property(metEditie, ([list, editie]) => {
        const stand = standAt(actieMet(list), editie);
        const known = list.filter((each) => each.editie <= editie);
        expect(stand?.fase.editie).toBe(known.find(({ fase }) => fase !== undefined)?.editie);
        expect(stand?.status.editie).toBe(known.find(({ status }) => status !== undefined)?.editie);
      }),
    );
  });

  test('a judgement keeps its own grondslag and documents when a later meting has others', () => {
    const actie = actieMet([
      { editie: '2023-12', bronnen: [{ bron: 'brief' }], fase: 'loopt' },
      {
        editie: '2023-06',
        bronnen: [{ bron: 'monitor' }],
        fase: 'gepland',
        status: 'afwijking',
        grondslag: 'afgeleid',
      },
    ]);
    expect(standAt(actie, '2023-12')).toMatchObject({
      fase: { waarde: 'loopt', editie: '2023-12' },
      status: { waarde: 'afwijking', editie: '2023-06', grondslag: 'afgeleid', bronnen: [{ bron: 'monitor' }] },
    });
  });

  test('an empty planning is something said: the bars are gone', () => {
    const actie = actieMet([
      meting('2023-12', { planning: [] }),
      meting('2023-06', { fase: 'loopt', status: 'onbekend', planning: [{ van: '2023-Q1', stand: 'gepland' }] }),
    ]);
    expect(standAt(actie, '2023-12')?.planning).toMatchObject({ waarde: [], editie: '2023-12' });
  });
});

describe('a milestone is followed by its id', () => {
  const { bronnen } = meting('2023-06');
  const actie = actieMet([
    meting('2024-06', { mijlpalen: [mijlpaal({ id: 'start', wat: 'Start', kwartaal: '2025-Q1' })] }),
    meting('2023-12', {
      mijlpalen: [
        mijlpaal({ kwartaal: '2024-Q1', oorspronkelijk: '2023-Q3', stand: 'verschoven' }),
        mijlpaal({ id: 'wet', wat: 'Wet', kwartaal: '2024-Q4' }),
      ],
    }),
    meting('2023-06', {
      fase: 'gepland',
      status: 'onbekend',
      mijlpalen: [mijlpaal({ id: 'start', wat: 'Begin' }), mijlpaal()],
    }),
  ]);

  test('it stands there once, as last mentioned, with the editie of that', () => {
    expect(standAt(actie, '2024-06')?.mijlpalen).toEqual([
      { ...mijlpaal({ id: 'start', wat: 'Start', kwartaal: '2025-Q1' }), editie: '2024-06', bronnen },
      {
        ...mijlpaal({ kwartaal: '2024-Q1', oorspronkelijk: '2023-Q3', stand: 'verschoven' }),
        editie: '2023-12',
        bronnen,
      },
      { ...mijlpaal({ id: 'wet', wat: 'Wet', kwartaal: '2024-Q4' }), editie: '2023-12', bronnen },
    ]);
  });

  test('its document is that of the meting, unless it names its own', () => {
    const own = mijlpaal({ id: 'wet', bron: 'krant' });
    const mijlpalen = mijlpalenAt(actieMet([meting('2023-06', { mijlpalen: [mijlpaal(), own] })]), '2023-06');
    expect(mijlpalen.map((each) => each.bronnen)).toEqual([bronnen, [{ bron: 'krant' }]]);
  });

  test('an older editie shows it as it was then', () => {
    expect(standAt(actie, '2023-06')?.mijlpalen.map(({ kwartaal }) => kwartaal)).toEqual(['2023-Q3', '2023-Q3']);
  });

  test('none is lost and none is doubled', () => {
    fc.assert(
      fc.property(metingen, (list) => {
        const named = new Set(list.flatMap((each) => each.mijlpalen ?? []).map(({ id }) => id));
        const shown = standAt(actieMet(list), '2099-12')?.mijlpalen.map(({ id }) => id) ?? [];
        expect(shown.toSorted()).toEqual([...named].sort());
      }),
    );
  });
});

describe('an onderwerp keeps its light until a source gives another', () => {
  const onderwerp = onderwerpMet([
    { editie: '2024-06', bronnen: [{ bron: 'krant' }] },
    { editie: '2023-12', bronnen: [{ bron: 'brief' }], stoplicht: 'interventie-nodig', grondslag: 'bron' },
    { editie: '2023-06', bronnen: [{ bron: 'monitor' }], stoplicht: 'kleur-onbekend' },
  ]);

  test.each([
    ['2023-05', undefined, undefined],
    ['2023-06', 'kleur-onbekend', '2023-06'],
    ['2023-12', 'interventie-nodig', '2023-12'],
    ['2024-06', 'interventie-nodig', '2023-12'],
  ])('at %s the light is %s, from %s', (at, waarde, editie) => {
    const light = stoplichtAt(onderwerp, at);
    expect([light?.waarde, light?.editie]).toEqual([waarde, editie]);
  });
});

describe('the site shows the newest editie', () => {
  const monitor = fixtureMonitor();

  test('the newest editie is the last in time', () => {
    expect(nieuwsteEditie(monitor).id).toBe('2024-06');
  });

  test('every actie and every onderwerp has a stand by then', () => {
    expect(monitor.acties.map((actie) => standNu(monitor, actie).status.waarde)).toEqual([
      'afgerond-anders',
      'onbekend',
      'onbekend',
      'afwijking',
      'herbeoordeling',
    ]);
    expect(monitor.onderwerpen.map((onderwerp) => stoplichtNu(monitor, onderwerp).waarde)).toEqual([
      'risico-of-vertraging',
      'interventie-nodig',
      'herbeoordeling',
    ]);
  });

  test('without an editie there is nothing to show, and that is said', () => {
    expect(() => nieuwsteEditie({ ...monitor, edities: [] })).toThrow('Er is nog geen editie.');
  });

  test('an actie that only a later editie knows is an error, not an empty page', () => {
    const [actie] = monitor.acties;
    const { edities: all } = monitor;
    expect(() => actie && standNu({ ...monitor, edities: all.slice(0, 1) }, { ...actie, metingen: [] })).toThrow(
      'Actie 1.1.1 heeft geen meting.',
    );
  });
});
