import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { buildMonitor } from '../../../src/domain/monitor.ts';
import { kleurenUit } from '../../../src/draw/colours.ts';
import { textWidth, wrapText } from '../../../src/draw/letters.ts';
import { LETTER_BESTANDEN } from '../../../src/draw/png.ts';
import { el, serialize } from '../../../src/draw/svg.ts';
import { readContent } from '../../../src/read/read-content.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('a drawing is written so that every program reads it', () => {
  test('what a title holds is text, not markup', () => {
    expect(serialize(el('text', { x: 1, id: 'a"b' }, 'R&D <b>nu</b>'))).toBe(
      '<text x="1" id="a&quot;b">R&amp;D &lt;b&gt;nu&lt;/b&gt;</text>',
    );
  });

  test('numbers are short and the same on every machine; what has no value is not written', () => {
    expect(serialize(el('rect', { x: 1 / 3, y: 0.1 + 0.2, rx: undefined }))).toBe('<rect x="0.33" y="0.3"/>');
  });
});

describe('letters keep to their place', () => {
  test('a text is broken between words, and no line is wider than it may be', () => {
    const lines = wrapText('Inbedding bij het wetsvoorstel versterking regie op de ouderenhuisvesting', 200, 14);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Inbedding bij het wetsvoorstel versterking regie op de ouderenhuisvesting');
    expect(lines.filter((line) => textWidth(line, 14) > 200)).toEqual([]);
  });

  test('a word that is too wide stands alone, whole', () => {
    expect(wrapText('de volkshuisvestingsprogrammering nu', 60, 14)).toEqual([
      'de',
      'volkshuisvestingsprogrammering',
      'nu',
    ]);
  });

  test('bold letters are wider, and twice as large is twice as wide', () => {
    expect(textWidth('Planning', 14, 700)).toBeGreaterThan(textWidth('Planning', 14));
    expect(textWidth('Planning', 28)).toBeCloseTo(2 * textWidth('Planning', 14));
  });

  test('every title of the real content can be drawn in them', () => {
    const { programma, actielijnen, onderwerpen, acties } = buildMonitor(readContent(join(ROOT, 'content')).content);
    const titels = [programma.naam, ...[...actielijnen, ...onderwerpen, ...acties].map(({ titel }) => titel)];
    const letter = create(readFileSync(LETTER_BESTANDEN[400])) as Font;
    // What is not there would be drawn as an empty box.
    const ontbreekt = (titel: string) => letter.glyphsForString(titel).some(({ id }) => id === 0);
    expect([...titels, '漢'].filter(ontbreekt)).toEqual(['漢']);
  });
});

describe('a picture has the colours of the site', () => {
  test('the design tokens hold every colour that it needs', () => {
    const tokens = readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8');
    expect(Object.values(kleurenUit(tokens)).every((kleur) => /^#[0-9a-f]{6}$/i.test(kleur))).toBe(true);
  });

  test('who renames a token reads which one is missed', () => {
    expect(() => kleurenUit('--kleur-papier: #ffffff;')).toThrow('tokens.css heeft geen --kleur-vlak als #rrggbb.');
  });
});
