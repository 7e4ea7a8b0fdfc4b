/** How the words of a seed are looked for in a text. */

/** True when the words stand in the text, not as part of a longer word or figure: "9" is not in "290.000". */
export function standsIn(tekst: string, woorden: string): boolean {
  const escaped = RegExp.escape(spaced(woorden));
  return new RegExp(String.raw`(?<![\p{L}\p{N}]|\p{N}[.,])${escaped}(?![\p{L}\p{N}]|[.,]\p{N})`, 'iu').test(
    spaced(tekst),
  );
}

const DATE =
  /(?<![\p{N}.,])\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/giu;

/** True when a figure stands in the text outside its dates: "9" is not in "9 juni 2023" either. */
export function hasFigure(tekst: string, getal: string): boolean {
  return standsIn(spaced(tekst).replace(DATE, '$1'), getal);
}

/** One kind of space, one kind of apostrophe. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('’', "'");
}
