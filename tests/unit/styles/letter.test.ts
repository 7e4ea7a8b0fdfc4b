import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const STYLES = join(ROOT, 'src/styles');
const font = create(readFileSync(join(ROOT, 'letters/MonitorSans.woff2'))) as Font;

/** The rule of letter.css about the file that every page loads. */
const regel =
  readFileSync(join(STYLES, 'letter.css'), 'utf8')
    .split('@font-face')
    .find((tekst) => tekst.includes('letters/MonitorSans.woff2')) ?? '';

test('letter.css names exactly the characters that the small letter has: what it lacks comes from another file', () => {
  const genoemd = [...regel.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(([, van = '', tot = van]) => {
    const begin = Number.parseInt(van, 16);
    return Array.from({ length: Number.parseInt(tot, 16) - begin + 1 }, (_, i) => begin + i);
  });
  const aanwezig = font.characterSet.filter((code) => font.hasGlyphForCodePoint(code));
  // Below the space are no characters, but a browser asks for a letter to end a line with.
  expect(genoemd.filter((code) => code >= 32)).toEqual(aanwezig.sort((a, b) => a - b));
});

test('who writes Dutch finds every letter and sign in it', () => {
  const nodig = 'AZaz09 áéíóú àèù âêîôû äëïöü çñ ÁÉÍÓÚ ÄËÏÖÜ – — “ ” ‘ ’ … • · × § € % ½ ² ° ‹ ›';
  expect(Array.from(nodig).filter((teken) => !font.hasGlyphForCodePoint(teken.codePointAt(0) ?? 0))).toEqual([]);
});

test('every weight that a stylesheet asks for is in it, so that no browser makes one up', () => {
  const css = readdirSync(STYLES).map((bestand) => readFileSync(join(STYLES, bestand), 'utf8'));
  const gewichten = [...css.join('\n').matchAll(/font-weight: (\d+);/g)].map(([, gewicht]) => Number(gewicht));
  const { min = 0, max = 0 } = font.variationAxes['wght'] ?? {};
  expect(gewichten.length).toBeGreaterThan(10);
  expect(gewichten.filter((gewicht) => gewicht < min || gewicht > max)).toEqual([]);
  expect(regel).toContain(`font-weight: ${min} ${max};`);
});
