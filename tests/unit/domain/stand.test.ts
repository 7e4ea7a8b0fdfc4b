import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nieuwsteEditie, standAt, standNu, stoplichtNu } from '../../../src/domain/stand.ts';
import { actieMet, fixtureMonitor, meting, onderwerpMet } from '../maak.ts';
import { geschiedenis } from './geschiedenis.ts';
import { wet } from '../wet.ts';

/** A history and one of its edities. */
const metEditie = geschiedenis.chain((list) =>
  fc.tuple(fc.constant(list), fc.constantFrom(...list.map(({ editie }) => editie))),
);

wet('the stand of an editie never depends on a later one', [metEditie], ([list, editie]) => {
  const known = list.filter((each) => each.editie <= editie);
  expect(standAt(actieMet(list), editie)).toEqual(standAt(actieMet(known), editie));
});

describe('silence never changes the stand', () => {
  wet('a later meting that says nothing new leaves every field as it was', [geschiedenis], (list) => {
    const before = standAt(actieMet(list), '2099-12');
    const after = standAt(actieMet([meting('2099-12'), ...list]), '2099-12');
    expect(after).toEqual({ ...before, nieuwste: '2099-12' });
  });

  wet('each field shows the editie in which it was last said', [metEditie], ([list, editie]) => {
    const stand = standAt(actieMet(list), editie);
    const known = list.filter((each) => each.editie <= editie);
    expect(stand?.fase.editie).toBe(known.find(({ fase }) => fase !== undefined)?.editie);
    expect(stand?.status.editie).toBe(known.find(({ status }) => status !== undefined)?.editie);
  });
});

wet('of the milestones none is lost and none is doubled', [geschiedenis], (list) => {
  const named = new Set(list.flatMap((each) => each.mijlpalen ?? []).map(({ id }) => id));
  const shown = standAt(actieMet(list), '2099-12')?.mijlpalen.map(({ id }) => id) ?? [];
  expect(shown.toSorted()).toEqual([...named].sort());
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
