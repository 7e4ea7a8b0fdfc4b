import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { leesKeuze, schrijfKeuze } from '../../../src/client/tijdlijn-keuze.ts';
import { wet } from '../wet.ts';
import { AANBOD } from './aanbod.ts';

const lees = (adres: string) => leesKeuze(new URLSearchParams(adres), AANBOD);

describe('a link shows what its sender saw', () => {
  const keuze = fc
    .record(Object.fromEntries(Object.entries(AANBOD).map(([veld, waarden]) => [veld, fc.constantFrom(...waarden)])))
    .filter(({ van, tot }) => !van || !tot || van <= tot);
  wet('what is written to the address is read from it, without a message', [keuze], (each) => {
    const chosen = Object.fromEntries(Object.entries(each).filter(([, waarde]) => waarde !== ''));
    expect(lees(schrijfKeuze(each))).toEqual({ keuze: chosen, meldingen: [] });
  });

  const velden = fc.dictionary(fc.constantFrom(...Object.keys(AANBOD)), fc.string());
  wet('whatever is read, only offered values come out', [velden], (each) => {
    for (const [veld, waarde] of Object.entries(lees(new URLSearchParams(each).toString()).keuze)) {
      expect(AANBOD[veld as keyof typeof AANBOD]).toContain(waarde);
    }
  });
});
