import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROEPEN } from './gevallen.ts';

/** Reports by the name of their case. In out/ is a file for each of gevallen/, with a line `=== name` above each report. */
type Verslagen = Map<string, string>;

const fileOf = (bestand: string) => join(import.meta.dirname, 'out', `${bestand}.txt`);

export function leesVerslagen(bestand: string): Verslagen {
  if (!existsSync(fileOf(bestand))) return new Map();
  const parts = readFileSync(fileOf(bestand), 'utf8').split(/(?:^|\n)=== (.*)\n\n/);
  return new Map(parts.flatMap((naam, i) => (i % 2 ? [[naam, parts[i + 1] ?? ''] as const] : [])));
}

/** Writes new reports among those that are there, in the order of the cases. */
export function schrijfVerslagen(bestand: string, nieuw: Verslagen): void {
  const alle = new Map([...leesVerslagen(bestand), ...nieuw]);
  const namen = namenVan(bestand).filter((naam) => alle.has(naam));
  writeFileSync(fileOf(bestand), namen.map((naam) => `=== ${naam}\n\n${alle.get(naam)}`).join('\n'));
}

/** The cases of a file of which there is a report. */
export function namenVan(bestand: string): string[] {
  const groepen = GROEPEN.filter((groep) => groep.bestand === bestand);
  return groepen.flatMap(({ fout, elders }) => [fout, elders].flatMap(Object.keys));
}

export function alleVerslagen(): Verslagen {
  return new Map(BESTANDEN.flatMap((bestand) => [...leesVerslagen(bestand)]));
}

export const BESTANDEN = [...new Set(GROEPEN.map(({ bestand }) => bestand))];
