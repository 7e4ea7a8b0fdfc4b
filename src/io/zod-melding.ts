import { z } from 'zod';
import type { Locate } from '../domain/content.ts';
import type { Melding } from '../vocabulary/melding.ts';
import { suggestion } from '../vocabulary/suggestion.ts';

/** Turns the findings of a schema into messages with a place, what stands there and how to mend it. */
export function zodMeldingen(
  error: z.ZodError,
  data: unknown,
  schema: z.ZodType,
  bestand: string,
  locate: Locate,
): Melding[] {
  return error.issues.flatMap((issue) => issueMeldingen(issue, data, schema, bestand, locate));
}

function issueMeldingen(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.ZodType,
  bestand: string,
  locate: Locate,
): Melding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      bestand,
      ...locate([...issue.path, key]),
      regelId: 'veld-onbekend',
      veld: pathText([...issue.path, key]),
      wat: `Het veld "${key}" bestaat niet.${suggestion(key, fieldsAt(schema, issue.path))}`,
      herstel: 'Verbeter de naam van het veld, of haal het weg. De velden staan in CONTRIBUTING.md.',
    }));
  }
  const value = valueAt(data, issue.path);
  const missing = value === undefined;
  const at = { bestand, ...locate(issue.path), veld: pathText(issue.path) };
  // Of a group or list as a whole, what stands there cannot be shown; the rule itself says what is wrong.
  if (typeof value === 'object' && value !== null && issue.code !== 'invalid_type') {
    return [{ ...at, regelId: 'veld-waarde', wat: issue.message }];
  }
  return [
    {
      ...at,
      regelId: missing ? 'veld-ontbreekt' : 'veld-waarde',
      wat: missing ? 'Dit veld ontbreekt.' : `Hier staat ${shown(value)}.${guess(issue, value)}`,
      herstel: [issue.message, choices(issue)].filter(Boolean).join(' '),
    },
  ];
}

function guess(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return '';
  return suggestion(value, issue.values.map(String));
}

function choices(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' && issue.values.length > 1 ? `Kies uit: ${issue.values.join(', ')}.` : '';
}

/** The names of the fields that a schema knows at a path. */
function fieldsAt(schema: z.core.$ZodType, [key, ...rest]: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return fieldsAt(schema.unwrap(), key === undefined ? [] : [key, ...rest]);
  }
  if (schema instanceof z.ZodArray) return key === undefined ? [] : fieldsAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Record<PropertyKey, z.core.$ZodType>;
  if (key === undefined) return Object.keys(shape);
  const field = shape[key];
  return field ? fieldsAt(field, rest) : [];
}

/** A value as it stands in the file, shortened. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (value === null) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een groep velden';
  return JSON.stringify(value);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let current = data;
  for (const key of path) current = (current as Record<PropertyKey, unknown> | undefined | null)?.[key];
  return current;
}

/** ["metingen", 0, "status"] → "metingen[0].status". */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}
