import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');

type Schema = 'licht' | 'donker';

/** Every colour of the site, in both schemes. */
const KLEUREN = new Map(
  [...css.matchAll(/--kleur-([a-z-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g)].map(
    ([, naam = '', licht, donker, beide]) => [naam, { licht: licht ?? beide, donker: donker ?? beide }],
  ),
);

/** Relative luminance, as WCAG defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function kleur(naam: string, schema: Schema): string {
  const found = KLEUREN.get(naam)?.[schema];
  if (!found) throw new Error(`tokens.css heeft geen kleur ${naam}.`);
  return found;
}

const VLAKKEN = ['papier', 'vlak', 'vlak-diep', 'accent-vlak'];
const BAND = ['band'];

/** Which words and signs stand on which ground. */
const OORDELEN = ['conform', 'afwijking', 'ingrijpen', 'anders', 'onbekend', 'gepland'];
const LETTERS: [namen: string[], op: string[]][] = [
  [['inkt', 'inkt-zacht', 'accent', 'accent-diep', ...OORDELEN], VLAKKEN],
  [['inkt'], ['merk']],
  [['band-inkt', 'band-zacht'], BAND],
  [['focus'], ['focus-vlak']],
  // The words on a button.
  [['vlak'], ['accent', 'accent-diep']],
];
const TEKENS: [namen: string[], op: string[]][] = [
  [['lijn-sterk'], VLAKKEN],
  [['saffraan'], BAND],
  [['focus'], ['papier', 'vlak', 'vlak-diep']],
];

describe.each(['licht', 'donker'] as const)('who sees less well can read every colour: %s', (schema) => {
  const tooWeak = (pairs: typeof LETTERS, least: number) =>
    pairs
      .flatMap(([namen, op]) => namen.flatMap((naam) => op.map((vlak) => [naam, vlak] as const)))
      .map(([naam, vlak]) => [`${naam} op ${vlak}`, contrast(kleur(naam, schema), kleur(vlak, schema))] as const)
      .filter(([, found]) => found < least);

  test('words, at least 4.5 to 1', () => {
    expect(tooWeak(LETTERS, 4.5)).toEqual([]);
  });

  test('signs and lines that mean something, at least 3 to 1', () => {
    expect(tooWeak(TEKENS, 3)).toEqual([]);
  });
});

test('every colour is held against its ground, or only parts', () => {
  const measured = new Set([...LETTERS, ...TEKENS].flatMap(([namen, op]) => [...namen, ...op]));
  expect([...KLEUREN.keys()].filter((naam) => !measured.has(naam))).toEqual(['lijn', 'band-lijn']);
});

test('the measure is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
