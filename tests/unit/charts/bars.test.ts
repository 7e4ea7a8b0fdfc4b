import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { targetBars, verschuivingBars } from '../../../src/charts/bars.ts';
import { wet } from '../wet.ts';
import { regelMet } from './maak.ts';

/** Bars have lengths as their numbers have, between 0 and 100; widths are rounded to hundredths. */
function expectProportional(bars: readonly { width: number }[], numbers: readonly number[]): void {
  expect(bars.filter(({ width }) => !(width >= 0 && width <= 100))).toEqual([]);
  const largest = Math.max(...numbers);
  if (largest > 0) {
    bars.forEach(({ width }, i) => expect(width).toBeCloseTo(((numbers[i] ?? 0) / largest) * 100, 1));
  }
}

describe('who compares bars is not misled', () => {
  const slips = fc.array(fc.option(fc.nat({ max: 40 }), { nil: undefined }));
  wet('a bar is as long as its slip', [slips], (sizes) => {
    const bars = verschuivingBars(sizes.map((each) => regelMet(each)));
    const known = sizes.filter((each) => each !== undefined);
    expect(bars.map(({ kwartalen }) => kwartalen)).toEqual(known);
    expectProportional(bars, known);
  });

  const fraction = fc.nat({ max: 100 }).map((each) => each / 100);
  const numbers = fc.array(fc.oneof(fc.nat(), fraction), { minLength: 1 });
  wet('a bar is as long as its number, however large or small the numbers', [numbers], (waarden) => {
    const bars = targetBars(waarden.map((waarde) => ({ naam: String(waarde), waarde, soort: 'doel' })));
    expect(bars.map(({ waarde }) => waarde)).toEqual(waarden);
    expectProportional(bars, waarden);
  });
});
