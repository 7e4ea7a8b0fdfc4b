/** Amounts, which people write in more than one way: "312 miljoen", "312 mln", "312.000.000". */

/** Other ways to write a word that multiplies, as plainWord makes them. */
export const MULTIPLIERS: Record<string, string> = {
  mln: 'miljoen',
  milj: 'miljoen',
  mio: 'miljoen',
  mld: 'miljard',
  mrd: 'miljard',
  mljd: 'miljard',
};

const ZEROS: Record<string, number> = { duizend: 3, miljoen: 6, miljard: 9 };
const IN_WORDS = new RegExp(String.raw`(\d+(?:\.\d{3})*)(?:,(\d+))?\s+(${Object.keys(ZEROS).join('|')})\b`, 'giu');

/** The amounts of a text in digits only: "€ 3,92 miljoen" → "3920000". */
export function amountsInDigits(text: string): string[] {
  return [...text.matchAll(IN_WORDS)].flatMap(([, whole = '', fraction = '', multiplier = '']) => {
    const zeros = ZEROS[multiplier.toLowerCase()] ?? 0;
    return fraction.length > zeros ? [] : [whole.replaceAll('.', '') + fraction.padEnd(zeros, '0')];
  });
}

/** The round thousands of a text, in words: "290.000" → "290duizend", "5.800" has none. */
export function roundThousands(text: string): string[] {
  return [...text.matchAll(/\b(\d{1,3})\.000\b(?!\.)/g)].map(([, thousands = '']) => `${thousands}duizend`);
}
