import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { readYaml } from '../../src/read/yaml/strict-yaml.ts';
import { parseData } from '../../src/read/zod-melding.ts';
import type { Melding } from '../../src/vocabulary/melding.ts';
import { eachPunt, puntenSchema, seedSchema, type Seed, type SeedPunt } from './schema.ts';

/** A file in seeds/, read: with actielijnen, or with the punten of later documents. Unreadable: only its findings. */
export interface ReadSeed {
  seed?: Seed;
  punten?: SeedPunt[];
  meldingen: Melding[];
}

/** Reads a file as strictly as the content. What kind it is follows from what it holds, not from its name. */
export function readSeed(bestand: string): ReadSeed {
  const yaml = readYaml(readFileSync(bestand, 'utf8').replaceAll('\r\n', '\n'), bestand);
  if (yaml.meldingen.length > 0) return { meldingen: yaml.meldingen };
  const parse = <T>(schema: z.ZodType<T>) => parseData(schema, yaml.data, { ...yaml, bestand });
  if (typeof yaml.data === 'object' && yaml.data !== null && 'punten' in yaml.data) {
    const { data, meldingen } = parse(puntenSchema);
    return { punten: data ? eachPunt(data) : [], meldingen };
  }
  const { data, meldingen } = parse(seedSchema);
  return { seed: data, meldingen };
}
