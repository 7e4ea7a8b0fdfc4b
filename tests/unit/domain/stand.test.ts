import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mijlpalenAt, nieuwsteEditie, standAt, standNu, stoplichtAt, stoplichtNu } from '../../../src/domain/stand.ts';
import { actieMet, fixtureMonitor, meting, mijlpaal, onderwerpMet } from '../maak.ts';
import { geschiedenis } from './geschiedenis.ts';

/** A history and one of its edities. */
const metEditie = geschiedenis.chain((list) =>
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
    expect(standAt(actieMet([meting('2023-06', { fase: 'loopt' })]), '2023-05')).toBeUndefined();
  });

  test('an editie between two others shows the older of them', () => {
    const actie = actieMet([meting('2024-06', { fase: 'afgerond' }), meting('2023-06', { fase: 'loopt' })]);
    expect(standAt(actie, '2023-12')).toMatchObject({
      fase: { waarde: 'loopt', editie: '2023-06' },
      nieuwste: '2023-06',
    });
  });
});

describe('silence never changes the stand', () => {
  test('a later meting that says nothing new leaves every field as it was', () => {
    fc.assert(
      fc.property(geschiedenis, (list) => {
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
    const bronnen = [{ bron: 'krant' }];
    const actie = actieMet([
      meting('2023-12', { fase: 'loopt' }),
      meting('2023-06', { bronnen, fase: 'gepland', status: 'afwijking', grondslag: 'afgeleid' }),
    ]);
    expect(standAt(actie, '2023-12')).toMatchObject({
      fase: { waarde: 'loopt', editie: '2023-12' },
      status: { waarde: 'afwijking', editie: '2023-06', grondslag: 'afgeleid', bronnen },
    });
  });

  test('an empty planning is something said: the bars are gone', () => {
    const actie = actieMet([
      meting('2023-12', { planning: [] }),
      meting('2023-06', { planning: [{ van: '2023-Q1', stand: 'gepland' }] }),
    ]);
    expect(standAt(actie, '2023-12')?.planning).toMatchObject({ waarde: [], editie: '2023-12' });
  });
});

describe('a milestone is followed by its id', () => {
  const { bronnen } = meting('2023-06');
  const begin = mijlpaal({ id: 'start', wat: 'Begin' });
  const start = mijlpaal({ id: 'start', wat: 'Start', kwartaal: '2025-Q1' });
  const later = mijlpaal({ kwartaal: '2024-Q1', oorspronkelijk: '2023-Q3', stand: 'verschoven' });
  const wet = mijlpaal({ id: 'wet', wat: 'Wet', kwartaal: '2024-Q4' });
  const actie = actieMet([
    meting('2024-06', { mijlpalen: [start] }),
    meting('2023-12', { mijlpalen: [later, wet] }),
    meting('2023-06', { mijlpalen: [begin, mijlpaal()] }),
  ]);

  test('it stands there once, as last mentioned, with the editie of that', () => {
    expect(mijlpalenAt(actie, '2024-06')).toEqual([
      { ...start, editie: '2024-06', bronnen },
      { ...later, editie: '2023-12', bronnen },
      { ...wet, editie: '2023-12', bronnen },
    ]);
  });

  test('its document is that of the meting, unless it names its own', () => {
    const own = mijlpaal({ id: 'wet', bron: 'krant' });
    const mijlpalen = mijlpalenAt(actieMet([meting('2023-06', { mijlpalen: [mijlpaal(), own] })]), '2023-06');
    expect(mijlpalen.map((each) => each.bronnen)).toEqual([bronnen, [{ bron: 'krant' }]]);
  });

  test('none is lost and none is doubled', () => {
    fc.assert(
      fc.property(geschiedenis, (list) => {
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

  test('that is the last in time', () => {
    expect(nieuwsteEditie(monitor).id).toBe('2024-06');
    expect(monitor.acties.map((actie) => standNu(monitor, actie).nieuwste)).toEqual(
      monitor.acties.map(({ metingen }) => metingen[0]?.editie),
    );
    expect(monitor.onderwerpen.map((onderwerp) => stoplichtNu(monitor, onderwerp)?.waarde)).toEqual([
      'risico-of-vertraging',
      'interventie-nodig',
      'herbeoordeling',
    ]);
  });

  test('without an editie there is nothing to show, and that is said', () => {
    expect(() => nieuwsteEditie({ ...monitor, edities: [] })).toThrow('Er is nog geen editie.');
  });

  test('an actie without a meting is an error, not an empty page; an onderwerp without a light has none', () => {
    expect(() => standNu(monitor, { ...actieMet([]), nummer: '9.9.9' })).toThrow('Actie 9.9.9 heeft geen meting.');
    expect(stoplichtNu(monitor, onderwerpMet([]))).toBeUndefined();
  });
});
