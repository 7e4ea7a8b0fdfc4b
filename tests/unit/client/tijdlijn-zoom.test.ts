import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineAxis } from '../../../src/charts/timeline.ts';
import { kader, uitsnede } from '../../../src/client/tijdlijn-zoom.ts';
import { wet } from '../wet.ts';

const { quarters, laterX } = timelineAxis({ van: '2022-Q1', tot: '2025-Q4' });
const VENSTER = { van: '2022-Q1', tot: '2025-Q4', laterX };

/** Where a place of the whole drawing lands in the frame, in %. */
function inKader(x: number, { x: begin, width }: { x: string; width: string }): number {
  return Number.parseFloat(begin) + (x * Number.parseFloat(width)) / 100;
}

describe('zooming in shows exactly the quarters that were chosen', () => {
  test('without a period the whole drawing fills the frame', () => {
    expect(kader(uitsnede(VENSTER, {}))).toEqual({ x: '0%', width: '100%' });
  });

  test('the year 2023 of four years, with its zone for later, is shown four times as wide', () => {
    expect(kader(uitsnede(VENSTER, { van: '2023-Q1', tot: '2023-Q4' }))).toEqual({ x: '-100%', width: '430.11%' });
  });

  const places = fc.tuple(fc.constantFrom(...quarters), fc.constantFrom(...quarters)).filter(([a, b]) => a.x <= b.x);
  wet(
    'the first quarter begins at the left edge, the last ends at the right, as D3 drew them',
    [places],
    ([first, last]) => {
      const frame = kader(uitsnede(VENSTER, { van: first.kwartaal, tot: last.kwartaal }));
      expect(inKader(first.x, frame)).toBeCloseTo(0, 0);
      expect(inKader(last.x + last.width, frame)).toBeCloseTo(100, 0);
    },
  );

  test('without an end the zone for later stays in sight', () => {
    const frame = kader(uitsnede(VENSTER, { van: '2025-Q1' }));
    expect(inKader(laterX, frame)).toBeLessThan(80);
    expect(inKader(100, frame)).toBeCloseTo(100, 1);
  });
});
