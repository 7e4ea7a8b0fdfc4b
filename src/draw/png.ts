import { resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** The letter of every picture; see letters/LEESMIJ.md. */
export const LETTER = 'Monitor Sans';

/** Its files, by weight. */
export const LETTER_BESTANDEN = {
  400: resolve('letters', 'MonitorSans-Regular.ttf'),
  700: resolve('letters', 'MonitorSans-Bold.ttf'),
} as const;

/**
 * Draws an SVG as PNG, `width` pixels wide. Text has to ask for the font-family `LETTER`, weight 400 or 700:
 * letters of the machine are not looked at, so that the same SVG gives the same bytes everywhere. It is drawn beside the
 * rest of the build, on another core where there is one.
 */
export async function svgToPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const font = { loadSystemFonts: false, fontFiles: Object.values(LETTER_BESTANDEN), defaultFontFamily: LETTER };
  return new Uint8Array((await renderAsync(svg, { font, fitTo: { mode: 'width', value: width } })).asPng());
}
