import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { LETTER_BESTANDEN } from './png.ts';

/** How wide a text becomes in the letter of the pictures, so that it can be broken into lines. */
export type Gewicht = keyof typeof LETTER_BESTANDEN;

const fonts = new Map<Gewicht, Font>();

function fontOf(gewicht: Gewicht): Font {
  const font = fonts.get(gewicht) ?? (create(readFileSync(LETTER_BESTANDEN[gewicht])) as Font);
  fonts.set(gewicht, font);
  return font;
}

/** The width of a text in pixels. */
export function textWidth(text: string, size: number, gewicht: Gewicht = 400): number {
  const font = fontOf(gewicht);
  const units = font.glyphsForString(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
  return (units * size) / font.unitsPerEm;
}

/** A text in lines of at most this width, broken between words; a word that is wider stands alone. */
export function wrapText(text: string, width: number, size: number, gewicht: Gewicht = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, gewicht) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
