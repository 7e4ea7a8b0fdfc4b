import fc from 'fast-check';
import { kwartaalAt, type Kwartaal } from '../../../src/vocabulary/kwartaal.ts';

/** Arbitrary values of the vocabulary, for laws that hold for all of them. */

export const kwartaal: fc.Arbitrary<Kwartaal> = fc.integer({ min: 1900 * 4, max: 2199 * 4 + 3 }).map(kwartaalAt);

/** Quarters around the programme, some of them outside its window. */
export const kwartaalNabij: fc.Arbitrary<Kwartaal> = fc.integer({ min: 2018 * 4, max: 2034 * 4 }).map(kwartaalAt);

function dagTussen(min: string, max: string): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

export const dag = dagTussen('1900-01-01', '2199-12-31');
export const dagNabij = dagTussen('2018-01-01', '2034-12-31');

const deel = fc.integer({ min: 1, max: 40 });

/** Nummers of one, two or three parts. */
export const nummer = fc.array(deel, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
