import { expect, test } from 'vitest';
import { genereerProgramma } from '../../scripts/bench/genereer.ts';
import { readAndCheck } from '../../src/read/read-checked.ts';
import { isFout } from '../../src/vocabulary/melding.ts';
import { legeMap } from './proefmap.ts';

const map = legeMap();

/** More than the real programme has. */
const AANTAL = 125;

/** Makes a programme, and gives every file of it with what stands in it. */
function programma(naam: string, zaad?: number): Record<string, string> {
  genereerProgramma('content', map.pad(naam), AANTAL, zaad);
  return map.alles(naam);
}

test('a generated programme is the same again, has no faults, and as many acties as were asked, each with metingen', () => {
  const een = programma('een');
  // Two measurements are of the same thing.
  expect(programma('nog-een')).toEqual(een);
  expect(programma('ander', 2)).not.toEqual(een);

  const { content, meldingen } = readAndCheck(map.pad('een'));
  expect(meldingen.filter(isFout)).toEqual([]);
  expect(content.acties).toHaveLength(AANTAL);
  expect(content.acties.every(({ data }) => data.metingen.length >= 2)).toBe(true);
  const met = content.acties.filter(({ data }) => data.metingen.some(({ mijlpalen }) => mijlpalen?.length));
  expect(met.length).toBeGreaterThan(0.8 * AANTAL);
});
