import { expect, test } from 'vitest';
import { celtekst } from '../../../src/exports/werkboek.ts';

/** A workbook opens without being repaired, and says what stands on the site. */

test.each([
  ['a text', 'Een tekst, met _ en x0041.', 'Een tekst, met _ en x0041.'],
  ['what looks like a code for a letter', 'a_x0041_b_X00e9_', 'a_x005F_x0041_b_x005F_X00e9_'],
  ['a sign that XML cannot hold', 'a\u0000b\ufffec', 'abc'],
])('%s', (_, text, cel) => {
  expect(celtekst(text)).toBe(cel);
});

test.each(['a', '💥', 'a💥'])('of a text longer than a cell (%s), the beginning and where the rest is', (teken) => {
  const cel = celtekst(teken.repeat(40_000));
  expect(cel.length).toBeLessThanOrEqual(32_767);
  expect(cel).toMatch(/… \(ingekort; de hele tekst staat op http.*\/open-data\/\)$/);
  expect(cel.isWellFormed()).toBe(true);
  expect(celtekst('a'.repeat(32_767))).toHaveLength(32_767);
});
