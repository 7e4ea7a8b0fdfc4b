import { readFileSync, statSync } from 'node:fs';
import { seedSchema, type Seed } from '../schema/seed.ts';
import type { Melding } from '../vocabulary/melding.ts';
import { readYaml } from './strict-yaml.ts';
import { zodMeldingen } from './zod-melding.ts';

/** Reads a file of seeds/, as strictly as the content; without `seed` there is at least one finding. */
export function readSeed(bestand: string): { seed?: Seed; meldingen: Melding[] } {
  if (!statSync(bestand, { throwIfNoEntry: false })?.isFile()) {
    const wat = 'Dit bestand bestaat niet.';
    const herstel = 'Noem een bestand uit de map seeds, bijvoorbeeld: seeds/2023-06-monitor.yaml';
    return { meldingen: [{ bestand, regel: 1, kolom: 1, regelId: 'seed-bestand', wat, herstel }] };
  }
  const { data, meldingen, locate } = readYaml(readFileSync(bestand, 'utf8'), bestand);
  if (meldingen.length > 0) return { meldingen };
  const result = seedSchema.safeParse(data);
  return result.success
    ? { seed: result.data, meldingen }
    : { meldingen: zodMeldingen(result.error, data, seedSchema, bestand, locate) };
}
