import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { lees, paginas } from './gebouwd.ts';

/** A page with a timeline is read on a phone with a poor connection: at most this much script. */
const BUDGET = 10 * 1024;

const metTijdlijn = paginas.filter(({ html }) => html.includes('data-tijdlijnen'));

test('there are timelines with a script to weigh', () => {
  expect(metTijdlijn.length).toBeGreaterThan(5);
});

test.each(metTijdlijn)('the script of $adres is at most 10 KB, compressed', ({ elementen }) => {
  const bestanden = elementen.flatMap(({ tag, props }) =>
    tag === 'script' && props['src'] ? [props['src'].slice(1)] : [],
  );
  expect(bestanden).not.toEqual([]);
  const bytes = bestanden.flatMap(withImports).reduce((sum, bestand) => sum + gzipSync(lees(bestand)).length, 0);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

/** A script and what it imports from beside it. */
function withImports(bestand: string): string[] {
  const folder = bestand.slice(0, bestand.lastIndexOf('/') + 1);
  const imports = [...lees(bestand).matchAll(/from\s*["']\.\/([^"']+)["']|import\s*["']\.\/([^"']+)["']/g)];
  return [bestand, ...imports.flatMap(([, named, bare]) => withImports(`${folder}${named ?? bare ?? ''}`))];
}
