import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GROEPEN } from './gevallen.ts';

/** Reports by the name of their case. In out/ is a file for each group, with a line `=== name` above each report. */
type Verslagen = Map<string, string>;

const fileOf = (groep: string) => join(import.meta.dirname, 'out', `${groep}.txt`);

export function leesVerslagen(groep: string): Verslagen {
  if (!existsSync(fileOf(groep))) return new Map();
  const parts = readFileSync(fileOf(groep), 'utf8').split(/(?:^|\n)=== (.*)\n\n/);
  return new Map(parts.flatMap((naam, i) => (i % 2 ? [[naam, parts[i + 1] ?? ''] as const] : [])));
}

export function schrijfVerslagen(groep: string, verslagen: Verslagen): void {
  mkdirSync(dirname(fileOf(groep)), { recursive: true });
  writeFileSync(fileOf(groep), [...verslagen].map(([naam, verslag]) => `=== ${naam}\n\n${verslag}`).join('\n'));
}

export function alleVerslagen(): Verslagen {
  return new Map(GROEPEN.flatMap(({ groep }) => [...leesVerslagen(groep)]));
}
