import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/** A value that takes a field away. */
export const WEG = Symbol('weg');

// What several schemas ask for.
export const SLUG = 'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld: monitor-2023-06.';
export const KWARTAAL = 'Schrijf een kwartaal als 2023-Q3: jaar, streepje, Q1, Q2, Q3 of Q4.';
export const EDITIE = 'Schrijf een editie als 2023-06: jaar, streepje, maand.';
export const GEEN_BRON = 'Noem bij bronnen minstens een document.';
export const NUMMER = (voorbeeld: string) =>
  `Schrijf het nummer tussen aanhalingstekens, bijvoorbeeld: "${voorbeeld}".`;

export type Geval = [veld: string, waarde: unknown, melding: string, bij?: string];

/**
 * Holds a schema against a table: the minimum is valid, each case breaks one field and gives exactly one
 * finding, with this message, at this field (or at `bij`), and no field is without a case.
 */
export function toetsSchema(
  naam: string,
  schema: z.ZodObject,
  minimum: Record<string, unknown>,
  gevallen: readonly Geval[],
): void {
  describe(`an editor who writes ${naam}`, () => {
    test('may stop at the minimum', () => {
      expect(findings(schema, minimum)).toEqual([]);
    });

    test.each(gevallen)('%s: %j → %s', (veld, waarde, melding, bij = veld) => {
      expect(findings(schema, met(minimum, veld, waarde))).toEqual([`${bij}: ${melding}`]);
    });

    test('hears about a field that does not exist', () => {
      const [issue, ...others] = schema.safeParse({ ...minimum, zomaar: 1 }).error?.issues ?? [];
      expect(issue).toMatchObject({ code: 'unrecognized_keys', keys: ['zomaar'] });
      expect(others).toEqual([]);
    });

    test('is protected in every field: none is without a case here', () => {
      const tested = new Set(gevallen.map(([veld]) => /^[^.[]+/.exec(veld)?.[0]));
      expect(Object.keys(schema.shape).filter((field) => !tested.has(field))).toEqual([]);
    });
  });
}

/** "metingen[0].status: what is asked", for every finding. */
export function findings(schema: z.ZodType, data: unknown): string[] {
  return (schema.safeParse(data).error?.issues ?? []).map(
    (issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`,
  );
}

/** A copy with another value at a path such as "doel.bronnen[0].bron". */
export function met(data: Record<string, unknown>, veld: string, waarde: unknown): unknown {
  const copy = structuredClone(data);
  const keys = veld.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  let place = copy;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (waarde === WEG) Reflect.deleteProperty(place, last);
  else place[last] = waarde;
  return copy;
}
