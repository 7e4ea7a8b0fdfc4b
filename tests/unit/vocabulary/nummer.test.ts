import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNummer, NUMMER_PATTERN, parentNummer } from '../../../src/vocabulary/nummer.ts';
import { nummer } from './willekeurig.ts';

describe('a reader finds nummers in the order of the monitor', () => {
  test('1.2 comes before 1.10', () => {
    expect(compareNummer('1.2', '1.10')).toBeLessThan(0);
  });

  test('a list of nummers is sorted part by part, what contains others first', () => {
    const sorted = ['1', '1.1', '1.1.1', '1.1.2', '1.1.10', '1.2', '1.10', '2', '10'];
    expect(sorted.toReversed().sort(compareNummer)).toEqual(sorted);
  });

  test('a nummer is equal to itself and to no other', () => {
    fc.assert(fc.property(nummer, nummer, (a, b) => (compareNummer(a, b) === 0) === (a === b)));
  });

  test('turning the question turns the answer', () => {
    fc.assert(
      fc.property(nummer, nummer, (a, b) => Math.sign(compareNummer(a, b)) + Math.sign(compareNummer(b, a)) === 0),
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
});

describe('a nummer knows what contains it', () => {
  test.each([
    ['4.1.2', '4.1'],
    ['4.1', '4'],
    ['5.5.10', '5.5'],
    ['4', undefined],
  ])('the parent of %s is %s', (child, parent) => {
    expect(parentNummer(child)).toBe(parent);
  });

  test('a parent comes before its child', () => {
    fc.assert(
      fc.property(nummer, (each) => {
        const parent = parentNummer(each);
        return parent === undefined || compareNummer(parent, each) < 0;
      }),
    );
  });
});

describe('each kind of thing has its own form of nummer', () => {
  test.each([
    ['actielijn', ['4', '10'], ['0', '04', '4.', '4.1', '']],
    ['onderwerp', ['4.1', '1.10'], ['4', '4.0', '4.01', '4.1.2', '4,1']],
    ['actie', ['4.1.2', '5.5.10'], ['4.1', '4.1.0', '4.1.02', '4.1.2.3', '4-1-2']],
  ] as const)('%s', (kind, valid, invalid) => {
    expect(valid.filter((text) => !NUMMER_PATTERN[kind].test(text))).toEqual([]);
    expect(invalid.filter((text) => NUMMER_PATTERN[kind].test(text))).toEqual([]);
  });
});
