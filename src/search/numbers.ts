import { MAANDEN } from '../vocabulary/datum.ts';

/**
 * Numbers, which people write in more than one way and mean whole: "312 miljoen", "312 mln" and "312.000.000" are one
 * amount, "Q3 2024" and "derde kwartaal 2024" one quarter. Each has one key, which no other number begins with.
 */

/** A number that stands in a text: its place, and the key of what it says, with those of what it lies within. */
export interface Figure {
  from: number;
  to: number;
  keys: string[];
}

const ZEROS: Record<string, number> = {
  ...{ duizend: 3, miljoen: 6, mln: 6, milj: 6, mio: 6 },
  ...{ miljard: 9, mld: 9, mrd: 9, mljd: 9 },
};
const MONTHS: readonly string[] = MAANDEN;
const ORDINALS = ['eerste|1e|1ste', 'tweede|2e|2de', 'derde|3e|3de', 'vierde|4e|4de'].map(
  (each) => new RegExp(`^(?:${each})$`, 'i'),
);
const pattern = (source: string) => new RegExp(String.raw`(?<![\p{L}\p{N}.,-])${source}(?![\p{L}\p{N}])`, 'giu');
const MONTH = `(${MONTHS.join('|')}|${MONTHS.map((month) => month.slice(0, 3)).join('|')}|mrt)`;
const quarter = (year = '', number = '') => [`${year}q${number}`];
const month = (year = '', number: number | string = '') => [
  `${year}m${String(number).padStart(2, '0')}`,
  ...quarter(year, String(Math.ceil(Number(number) / 3))),
];
const day = (year = '', monthNumber: number | string = '', number = '') => [
  `${year}d${String(monthNumber).padStart(2, '0')}${number.padStart(2, '0')}`,
  ...month(year, monthNumber),
];
const monthNumber = (name = '') =>
  MONTHS.findIndex((each) => each.slice(0, 3) === name.toLowerCase().slice(0, 3)) + 1 || 3;

/** Every notation that takes more than one word or sign; the first that fits a place counts. */
const NOTATIONS: [RegExp, (...parts: string[]) => string[]][] = [
  [pattern(String.raw`(\d{4})-(\d{2})-(\d{2})`), (y, m, d) => day(y, m, d)],
  [pattern(String.raw`(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})`), (d, m, y) => day(y, m, d)],
  [pattern(String.raw`(\d{1,2})\s+${MONTH}\.?\s+(\d{4})`), (d, m, y) => day(y, monthNumber(m), d)],
  [pattern(String.raw`${MONTH}\.?\s+(\d{4})`), (m, y) => month(y, monthNumber(m))],
  [pattern(String.raw`(20\d{2})-(0[1-9]|1[0-2])`), (y, m) => month(y, m)],
  [pattern(String.raw`(\d{4})[-\s]?[qk]([1-4])`), (y, q) => quarter(y, q)],
  [pattern(String.raw`[qk]([1-4])[-\s]?(?:van\s+)?(\d{4})`), (q, y) => quarter(y, q)],
  [pattern(String.raw`kwartaal\s+([1-4])\s+(?:van\s+)?(\d{4})`), (q, y) => quarter(y, q)],
  [
    pattern(String.raw`(eerste|tweede|derde|vierde|[1-4](?:e|de|ste))\s+kwartaal(?:\s+van)?\s+(\d{4})`),
    (q = '', y) => quarter(y, String(ORDINALS.findIndex((each) => each.test(q)) + 1)),
  ],
  [
    pattern(String.raw`(\d+(?:\.\d{3})*)(?:,(\d+))?\s+(${Object.keys(ZEROS).join('|')})`),
    (whole = '', fraction = '', word = '') => {
      const zeros = ZEROS[word.toLowerCase()] ?? 0;
      const digits = whole.replaceAll('.', '') + fraction.padEnd(zeros, '0');
      // "0,312 miljoen" is 312.000.
      return fraction.length > zeros ? [] : [digits.replace(/^0+(?=\d)/, '')];
    },
  ],
];

/** The dates, quarters and amounts of a text. */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const [notation, keysOf] of NOTATIONS) {
    for (const match of text.matchAll(notation)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const keys = keysOf(...match.slice(1));
      if (keys.length > 0 && !figures.some((each) => each.from < to && from < each.to))
        figures.push({ from, to, keys });
    }
  }
  return figures.sort((a, b) => a.from - b.from);
}

/** "290.000" → "290000", "3,92" → "3k92", "4.1.2" → "4p1p2": another sign makes another number. */
export function numberKey(run: string): string {
  const whole = /^\d{1,3}(?:\.\d{3})+(?=,|$)/.test(run) ? run.replaceAll('.', '') : run;
  return whole.replaceAll('.', 'p').replaceAll(',', 'k');
}
