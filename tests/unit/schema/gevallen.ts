import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fixtureContent, nth } from '../maak.ts';

/** Fields as a file has them. */
export type Velden = Record<string, unknown>;

/** A value that takes a field away. */
const WEG = Symbol('weg');

/** Of every kind of thing, by its name in SCHEMAS, a right example. */
export const VOORBEELDEN: Record<string, Velden> = {
  ...(parse(readFileSync(join(import.meta.dirname, 'voorbeelden.yaml'), 'utf8')) as Record<string, Velden>),
  site: { ...fixtureContent().site?.data },
  paginas: { ...nth(fixtureContent().paginas).data },
};

/** "metingen[0].status: what is asked", for every finding. */
export function findings(schema: z.ZodType, data: unknown): string[] {
  return (schema.safeParse(data).error?.issues ?? []).map(
    (issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`,
  );
}

/** A copy with another value at a path such as "doel.bronnen[0].bron". */
export function met(data: Velden, veld: string, waarde: unknown): unknown {
  const copy = structuredClone(data);
  const keys = veld.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  let place = copy;
  for (const key of keys) place = place[key] as Velden;
  if (waarde === WEG) Reflect.deleteProperty(place, last);
  else place[last] = waarde;
  return copy;
}

/** What an editor may write behind a field, or leave out. */
const GESCHREVEN: Record<string, unknown> = {
  'het veld weg': WEG,
  niets: null,
  'een lege tekst': ' ',
  woorden: 'Twee woorden',
  onbekend: 'onbekend',
  'een getal': 2023,
  'een jaar': '2023',
  'een maand': '2023-06',
  'een dag die niet bestaat': '2023-02-30',
  'een dag andersom': '06-07-2026',
  'een vroeg kwartaal': '1999-Q1',
  'een vijfde kwartaal': '2023-Q5',
  'een onveilig adres': 'http://voorbeeld.example',
  nee: false,
  'een lege lijst': [],
  'een lijst met niets': [''],
  'een lege groep': {},
  'een lijst met een lege groep': [{}],
};

/** A right example with something else at one field: every way of writing there, at every field. */
export function geschreven(schema: z.ZodType, voorbeeld: Velden): { veld: string; wat: string; data: unknown }[] {
  return veldenVan(schema, voorbeeld).flatMap((veld) =>
    Object.entries(GESCHREVEN).map(([wat, waarde]) => ({ veld, wat, data: met(voorbeeld, veld, waarde) })),
  );
}

/**
 * What an editor hears about each field of a right example when something else is written there: "goed", or what is
 * asked. Every field of the schema is tried, those in groups and lists of which the example has one too.
 */
export function gehoord(schema: z.ZodType, voorbeeld: Velden): string {
  return [...Map.groupBy(geschreven(schema, voorbeeld), ({ veld }) => veld)]
    .map(([veld, keer]) => {
      const antwoorden = keer.map(({ wat, data }) => ({
        naam: wat,
        antwoord: [...new Set(findings(schema, data))].map((finding) => finding.replace(`${veld}: `, '')).join(' | '),
      }));
      const groepen = [...Map.groupBy(antwoorden, ({ antwoord }) => antwoord)].sort(
        ([, a], [, b]) => a.length - b.length,
      );
      const regels = groepen.map(([antwoord, alike], i) => {
        const wat = i > 0 && i === groepen.length - 1 ? 'al het andere' : alike.map(({ naam }) => naam).join(', ');
        return `  ${groepen.length === 1 ? 'alles' : wat}: ${antwoord || 'goed'}\n`;
      });
      return `${veld}\n${regels.join('')}`;
    })
    .join('\n');
}

/** The path of every field, and of one that does not exist. */
function veldenVan(schema: z.core.$ZodType, voorbeeld: unknown, pad = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return veldenVan(schema.unwrap(), voorbeeld, pad);
  }
  if (schema instanceof z.ZodArray && Array.isArray(voorbeeld)) {
    return veldenVan(schema.element, voorbeeld[0], `${pad}[0]`);
  }
  if (!(schema instanceof z.ZodObject) || voorbeeld === undefined) return [];
  const shape = { ...(schema.shape as Record<string, z.core.$ZodType>), zomaar: z.undefined() };
  return Object.entries(shape).flatMap(([naam, field]) => {
    const veld = pad ? `${pad}.${naam}` : naam;
    return [veld, ...veldenVan(field, (voorbeeld as Velden)[naam], veld)];
  });
}
