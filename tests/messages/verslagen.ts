import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reports by the name of their case. In out/ is a file for each stage, with a line `=== name` above each report. */
type Verslagen = Map<string, string>;

const OUT = join(import.meta.dirname, 'out');
const fileOf = (soort: string) => join(OUT, `${soort}.txt`);

export function leesVerslagen(soort: string): Verslagen {
  if (!existsSync(fileOf(soort))) return new Map();
  const parts = readFileSync(fileOf(soort), 'utf8').split(/(?:^|\n)=== (.*)\n\n/);
  return new Map(parts.flatMap((naam, i) => (i % 2 ? [[naam, parts[i + 1] ?? ''] as const] : [])));
}

export function schrijfVerslagen(soort: string, verslagen: Verslagen): void {
  writeFileSync(fileOf(soort), [...verslagen].map(([naam, verslag]) => `=== ${naam}\n\n${verslag}`).join('\n'));
}

export function alleVerslagen(): Verslagen {
  return new Map(readdirSync(OUT).flatMap((name) => [...leesVerslagen(name.replace(/\.txt$/, ''))]));
}
