import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { eachPunt, puntenSchema, seedSchema, type Seed, type SeedPunt } from '../schema/seed.ts';
import type { Melding } from '../vocabulary/melding.ts';
import { readYaml, type YamlResult } from './yaml/strict-yaml.ts';
import { parseData } from './zod-melding.ts';

/** Reads a seed with actielijnen, as strictly as the content; without `seed` there is at least one finding. */
export function readSeed(bestand: string): { seed?: Seed; meldingen: Melding[] } {
  const raw = read(bestand);
  if (raw.meldingen.length > 0) return { meldingen: raw.meldingen };
  if (hasPunten(raw.data)) {
    const wat = 'Dit bestand heeft punten en geen actielijnen: er zijn geen bestanden om te maken.';
    const herstel = 'Schrijf deze feiten zelf als metingen in content/; een test controleert of alles er staat.';
    const place = raw.locate(['punten']);
    return { meldingen: [{ bestand, ...place, veld: 'punten', regelId: 'seed-punten', wat, herstel }] };
  }
  const { data, meldingen } = parse(seedSchema, raw, bestand);
  return data ? { seed: data, meldingen } : { meldingen };
}

/** Reads a seed with punten, the facts of later documents; undefined when it is a seed with actielijnen. */
export function readPunten(bestand: string): { punten?: SeedPunt[]; meldingen: Melding[] } | undefined {
  const raw = read(bestand);
  if (raw.meldingen.length > 0) return { meldingen: raw.meldingen };
  if (!hasPunten(raw.data)) return undefined;
  const { data, meldingen } = parse(puntenSchema, raw, bestand);
  return data ? { punten: eachPunt(data), meldingen } : { meldingen };
}

function read(bestand: string): YamlResult {
  if (!statSync(bestand, { throwIfNoEntry: false })?.isFile()) {
    const wat = 'Dit bestand bestaat niet.';
    const herstel = 'Noem een bestand uit de map seeds, bijvoorbeeld: seeds/2023-06-monitor.yaml';
    const place = { regel: 1, kolom: 1 };
    return {
      data: undefined,
      meldingen: [{ bestand, ...place, regelId: 'seed-bestand', wat, herstel }],
      locate: () => place,
      locateName: () => place,
    };
  }
  return readYaml(readFileSync(bestand, 'utf8').replaceAll('\r\n', '\n'), bestand);
}

function parse<T>(schema: z.ZodType<T>, yaml: YamlResult, bestand: string): { data?: T; meldingen: Melding[] } {
  return parseData(schema, yaml.data, { ...yaml, bestand });
}

function hasPunten(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'punten' in data;
}
