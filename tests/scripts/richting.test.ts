import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { richtingen } from '../../eslint.richting.js';
import { gevallen } from '../gevallen.ts';

const linter = new Linter({ configType: 'flat' });

const IMPORTS = gevallen(import.meta) as Record<string, string[]>;

/** What the linter says about one import, written in that file: "src/a/b.ts ../c/d.ts". */
function klacht(regel: string): string | undefined {
  const [bestand, uit] = regel.split(' ');
  const configs = [{ files: ['**/*.ts'] }, ...richtingen];
  const fouten = linter.verify(`import '${uit}';`, configs, { filename: bestand });
  return fouten[0]?.message;
}

describe('imports go one way', () => {
  test.each(IMPORTS['mag'] ?? [])('%s: may', (regel) => {
    expect(klacht(regel)).toBeUndefined();
  });
  test.each(IMPORTS['mag niet'] ?? [])('%s: may not', (regel) => {
    expect(klacht(regel)).toMatch(/mag alleen zien|nooit|rekent alleen/);
  });
  test.each(['src/los.ts', 'src/nieuwe-map/iets.ts'])('%s has no room of its own', (bestand) => {
    expect(klacht(`${bestand} zod`)).toContain('geen map');
  });
});
