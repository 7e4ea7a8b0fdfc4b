import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNummer, NUMMER_PATTERN, parentNummer } from '../../../src/vocabulary/nummer.ts';
import { nummer } from './willekeurig.ts';

describe('a reader finds nummers in the order of the monitor', () => {
  test('part by part, what contains others first', () => {
    const sorted = ['1', '1.1', '1.1.1', '1.1.2', '1.1.10', '1.2', '1.10', '2', '10'];
    expect(sorted.toReversed().sort(compareNummer)).toEqual(sorted);
  });

  test('a nummer is equal to itself and to no other, and turning the question turns the answer', () => {
    fc.assert(
      fc.property(nummer, nummer, (a, b) => {
        expect(compareNummer(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareNummer(a, b)) + Math.sign(compareNummer(b, a))).toBe(0);
      }),
    );
  });

  test('what comes before something comes before all that follows it', () => {
    fc.assert(
      fc.property(nummer, nummer, nummer, (a, b, c) => {
        fc.pre(compareNummer(a, b) <= 0 && compareNummer(b, c) <= 0);
        return compareNummer(a, c) <= 0;
      }),
    );
  });

  test('a parent comes before its child, which is its nummer and one part more', () => {
    fc.assert(
      fc.property(nummer, fc.nat(), (each, part) => {
        const child = `${each}.${part}`;
        return parentNummer(child) === each && compareNummer(each, child) < 0;
      }),
    );
    expect(parentNummer('4')).toBeUndefined();
  });
});

test.each([
  ['actielijn', ['4', '10'], ['0', '04', '4.', '4.1', '']],
  ['onderwerp', ['4.1', '1.10'], ['4', '4.0', '4.01', '4.1.2', '4,1']],
  ['actie', ['4.1.2', '5.5.10'], ['4.1', '4.1.0', '4.1.02', '4.1.2.3', '4-1-2']],
] as const)('each kind of thing has its own form of nummer: %s', (kind, valid, invalid) => {
  expect([...valid, ...invalid].filter((text) => NUMMER_PATTERN[kind].test(text))).toEqual(valid);
});
