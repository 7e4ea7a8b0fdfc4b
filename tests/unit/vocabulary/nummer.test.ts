import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { compareNummer, parentNummer } from '../../../src/vocabulary/nummer.ts';
import { wet } from '../wet.ts';
import { nummer } from './willekeurig.ts';

describe('a reader finds nummers in one order', () => {
  wet('equal to itself and to no other; turning the question turns the answer', [nummer, nummer], (a, b) => {
    expect(compareNummer(a, b) === 0).toBe(a === b);
    expect(Math.sign(compareNummer(a, b)) + Math.sign(compareNummer(b, a))).toBe(0);
  });

  wet('what comes before something comes before all that follows it', [nummer, nummer, nummer], (a, b, c) => {
    fc.pre(compareNummer(a, b) <= 0 && compareNummer(b, c) <= 0);
    return compareNummer(a, c) <= 0;
  });

  wet('a parent comes before its child, which is its nummer and one part more', [nummer, fc.nat()], (each, part) => {
    const child = `${each}.${part}`;
    return parentNummer(child) === each && compareNummer(each, child) < 0;
  });
});
