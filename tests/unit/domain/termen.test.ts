import { describe, expect, test } from 'vitest';
import { makeTermzoeker } from '../../../src/domain/termen.ts';
import type { Begrip, Partij } from '../../../src/schema/registers.ts';

const begrip = (id: string, term: string, ...varianten: string[]): Begrip => ({ id, term, varianten, uitleg: 'X.' });
const partij = (id: string, naam: string, ...varianten: string[]): Partij => ({
  id,
  naam,
  varianten,
  omschrijving: 'X.',
});

const find = makeTermzoeker(
  [
    begrip('dos', 'DOS', 'Wet DOS'),
    begrip('wlz', 'Wlz'),
    begrip('pilot', 'Pilot', 'pilots', "pilot's"),
    begrip('so', 'SO'),
    begrip('vng', 'VNG'),
  ],
  [partij('gemeenten', 'Gemeenten', 'gemeente'), partij('vng', 'Vereniging VNG', 'VNG'), partij('actiz', 'ActiZ')],
);
/** The words found, each with what it refers to. */
function found(text: string, seen = new Set<string>()): string[] {
  return find(text, seen).flatMap(({ tekst, term }) => (term ? [`${tekst} = ${term.soort} ${term.id}`] : []));
}

describe('a reader finds the explanation of a word where it stands', () => {
  test.each([
    ['an abbreviation', 'De Wlz geldt.', ['Wlz = begrip wlz']],
    ['before a hyphen, as in a compound', 'Passende Wlz-zorg.', ['Wlz = begrip wlz']],
    ['at the start of a sentence', 'Pilots lopen.', ['Pilots = begrip pilot']],
    ['within a sentence', 'Er is een pilot.', ['pilot = begrip pilot']],
    ['the longest word', 'De Wet DOS geldt.', ['Wet DOS = begrip dos']],
    ['with an apostrophe', "De pilot's.", ["pilot's = begrip pilot"]],
    ['a party by its name', 'Volgens ActiZ.', ['ActiZ = partij actiz']],
    ['a party that the glossary explains', 'De Vereniging VNG.', ['Vereniging VNG = begrip vng']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('a word that only looks like a term stays a word', () => {
  test.each([
    ['an abbreviation in small letters', 'en zo so dos, vng'],
    ['part of a longer word', 'Wlzkader, pilotproject'],
    ['after a hyphen', 'niet-Wlz'],
    ['an ordinary word that is also the name of a party', 'Gemeenten en een gemeente.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('without a glossary nothing is found', () => {
    expect(makeTermzoeker([], [])('De Wlz.', new Set())).toEqual([{ tekst: 'De Wlz.', term: undefined }]);
  });
});

describe('a reader is not bothered twice', () => {
  test('of each term only the first, by whatever name', () => {
    const seen = new Set<string>();
    expect(found('De Wet DOS en DOS.', seen)).toEqual(['Wet DOS = begrip dos']);
    expect(found('Later DOS.', seen)).toEqual([]);
  });

  test('no letter of the text is lost or changed', () => {
    const text = "De VNG, ActiZ en de Wlz: pilots bij 3 pilot's (Wlz).";
    expect(
      find(text, new Set())
        .map(({ tekst }) => tekst)
        .join(''),
    ).toBe(text);
  });
});
