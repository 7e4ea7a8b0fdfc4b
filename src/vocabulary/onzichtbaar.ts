// Stryker disable Regex: of \v it makes \V, which does not exist, and then no test can be loaded.
/**
 * Characters that nobody sees and that change what a computer reads: a field with a no-break space in its name is
 * another field, a zero-width space hides a word from the search, and a direction mark shows a text in another order.
 */
const NAMEN: readonly (readonly [RegExp, string])[] = [
  [/^[\u00a0\u202f\u2007]$/u, 'een vaste spatie'],
  [/^\u00ad$/u, 'een zacht afbreekstreepje'],
  [/^[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]$/u, 'een onzichtbaar teken dat de leesrichting verandert'],
  [/^[\u2028\u2029\u0085\v\f]$/u, 'een bijzonder regeleinde'],
  [/^\ufffd$/u, 'een teken dat verloren is gegaan'],
  [/^\0$/u, 'een NUL-teken'],
  [/^\p{Cc}$/u, 'een stuurteken'],
  [/^\p{Zs}$/u, 'een bijzondere spatie'],
  [/^[\p{Co}\p{Cs}\p{Cn}]$/u, 'een teken dat niet bestaat'],
];

/** All of them: controls, format marks, spaces other than the plain one, and signs that draw nothing. */
const ONZICHTBAAR =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Zs}\u115f\u1160\u3164\uffa0\u2800\ufffd]|[\ufe00-\ufe0f]/gu;
const GEWOON = /[ \t\n\r]/;
/** The same without the plain ones. Most texts have none of them, which is seen much sooner than each space is weighed. */
const VERDACHT = new RegExp(`(?!${GEWOON.source})(?:${ONZICHTBAAR.source})`, 'u');
const SPATIE = /[\p{Zs}\p{Zl}\p{Zp}\u0085\v\f]/u;

export interface Onzichtbaar {
  offset: number;
  /** "een vaste spatie". */
  naam: string;
  /** "U+00A0". */
  code: string;
  /** Of what it looks like, so that what remains is what the writer saw: a space or nothing. */
  spatie: boolean;
}

/** Every invisible character of a text, in order. */
export function onzichtbareTekens(text: string): Onzichtbaar[] {
  if (!VERDACHT.test(text)) return [];
  return [...text.matchAll(ONZICHTBAAR)]
    .filter(([teken]) => !GEWOON.test(teken))
    .map(({ 0: teken, index }) => ({
      offset: index,
      naam: NAMEN.find(([pattern]) => pattern.test(teken))?.[1] ?? 'een onzichtbaar teken',
      code: tekencode(teken),
      spatie: SPATIE.test(teken),
    }));
}

/** The name of a character in Unicode: "U+00A0". */
export function tekencode(teken: string): string {
  return `U+${teken.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}`;
}

/** A text as its writer saw it: odd spaces become plain ones, what cannot be seen goes. */
export function zonderOnzichtbaar(text: string): string {
  if (!VERDACHT.test(text)) return text;
  return text.replace(ONZICHTBAAR, (teken) => (GEWOON.test(teken) ? teken : SPATIE.test(teken) ? ' ' : ''));
}

/**
 * A text that can be printed: what cannot be seen becomes a dot, a tab an arrow, each of one column. So a content
 * file cannot give orders to the terminal in which its findings are read.
 */
export function zichtbaar(text: string): string {
  return text.replaceAll('\t', '→').replace(ONZICHTBAAR, (teken) => (/[ \n]/.test(teken) ? teken : '·'));
}

/** A text for a file in which a line break begins something else: all of it on one line. */
export function eenRegel(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
