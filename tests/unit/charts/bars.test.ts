import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetBars, verschuivingBars, type Maat } from '../../../src/charts/bars.ts';
import type { VerschuivingRegel } from '../../../src/domain/verschuivingen.ts';
import { actieMet, meting } from '../maak.ts';
import { wet } from '../wet.ts';

const ding = actieMet([meting('2023-06')]);

function regel(kwartalen: number | undefined, velden: Partial<VerschuivingRegel> = {}): VerschuivingRegel {
  return {
    ding,
    mijlpaal: 'open',
    wat: 'Regeling gaat open',
    oorspronkelijk: '2023-Q3',
    herzien: undefined,
    werkelijk: undefined,
    gemist: false,
    kwartalen,
    minstens: undefined,
    reden: undefined,
    bewijs: [],
    ...velden,
  };
}

/** Two bars have lengths as their numbers have; widths are rounded to hundredths. */
function expectProportional(bars: readonly { width: number }[], numbers: readonly number[]): void {
  const largest = Math.max(...numbers);
  bars.forEach(({ width }, i) => expect(width).toBeCloseTo(((numbers[i] ?? 0) / largest) * 100, 1));
}

describe('who compares slips by their bars is not misled', () => {
  const slips = fc.array(fc.option(fc.nat({ max: 40 }), { nil: undefined }));

  wet('a bar is as long as its slip, between 0 and 100', [slips], (sizes) => {
    const bars = verschuivingBars(sizes.map((each) => regel(each)));
    expect(bars.filter(({ width }) => !(width >= 0 && width <= 100))).toEqual([]);
    const known = sizes.filter((each) => each !== undefined);
    expect(bars.map(({ kwartalen }) => kwartalen)).toEqual(known);
    if (Math.max(...known) > 0) expectProportional(bars, known);
  });

  test('a slip of unknown size has no bar, rather than one without length', () => {
    expect(verschuivingBars([regel(undefined), regel(undefined, { gemist: true })])).toEqual([]);
  });

  test('a slip within one quarter has a bar without length, also when there is no other', () => {
    expect(verschuivingBars([regel(0)])).toEqual([
      { nummer: '1.1.1', wat: 'Regeling gaat open', kwartalen: 0, width: 0, gemist: false },
    ]);
  });

  test('the largest fills the drawing, in the order of the ledger, and what was missed is marked', () => {
    expect(verschuivingBars([regel(8), regel(2, { gemist: true })])).toEqual([
      { nummer: '1.1.1', wat: 'Regeling gaat open', kwartalen: 8, width: 100, gemist: false },
      { nummer: '1.1.1', wat: 'Regeling gaat open', kwartalen: 2, width: 25, gemist: true },
    ]);
  });
});

describe('who compares a target with what was reached is not misled by the bars', () => {
  const maat = (waarde: number): Maat => ({ naam: String(waarde), waarde, soort: 'doel' });

  test('a bar is as long as its number, between 0 and 100, however large or small the numbers', () => {
    const numbers = fc.array(
      fc.oneof(
        fc.nat(),
        fc.nat({ max: 100 }).map((each) => each / 100),
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(numbers, (waarden) => {
        const bars = targetBars(waarden.map(maat));
        expect(bars.filter(({ width }) => !(width >= 0 && width <= 100))).toEqual([]);
        expect(bars.map(({ waarde }) => waarde)).toEqual(waarden);
        if (Math.max(...waarden) > 0) expectProportional(bars, waarden);
      }),
    );
  });

  test('nothing reached is nothing drawn', () => {
    expect(targetBars([maat(12_000), { ...maat(0), soort: 'bereikt' }]).map(({ width }) => width)).toEqual([100, 0]);
    expect(targetBars([maat(0), maat(0)]).map(({ width }) => width)).toEqual([0, 0]);
  });

  test('more than the target is longer than the target', () => {
    expect(targetBars([maat(50), { ...maat(100), soort: 'bereikt' }])).toMatchObject([
      { width: 50, soort: 'doel' },
      { width: 100, soort: 'bereikt' },
    ]);
  });

  test('without numbers there is nothing to draw', () => {
    expect(targetBars([])).toEqual([]);
  });
});
