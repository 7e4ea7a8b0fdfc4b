import { z } from 'zod';
import type { Locate } from '../domain/content.ts';
import { isDag, isJaar, isMaand, MAANDEN } from '../vocabulary/datum.ts';
import { kwartaalOf, parseKwartaal } from '../vocabulary/kwartaal.ts';
import type { Melding } from '../vocabulary/melding.ts';
import { guessOf, suggestion } from '../vocabulary/suggestion.ts';
import { veldNaam } from '../vocabulary/veldnaam.ts';

/** Where the findings of a schema stand. */
export interface Plaats {
  bestand: string;
  locate: Locate;
  locateName: Locate;
}

/**
 * Checks data against a schema, in Dutch: where a schema has no message of its own, zod would speak English.
 *
 * @returns the data, or the findings with a place, what stands there and how to mend it
 */
export function parseData<T>(
  schema: z.ZodType<T>,
  data: unknown,
  plaats: Plaats,
): { data: T; meldingen: [] } | { data: undefined; meldingen: Melding[] } {
  const result = schema.safeParse(data, { error: standaard });
  if (result.success) return { data: result.data, meldingen: [] };
  const unknown = result.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  const meant = asMeant(data, unknown, schema);
  // A field with a slip in its name is also missing under its own; read as it was meant, only the slip is left.
  const others =
    unknown.length === 0 ? result.error.issues : (schema.safeParse(meant, { error: standaard }).error?.issues ?? []);
  const issues = [...unknown, ...others.filter(({ code }) => code !== 'unrecognized_keys')];
  return { data: undefined, meldingen: issues.flatMap((issue) => issueMeldingen(issue, meant, schema, plaats)) };
}

/** The data with every unknown field under the name that it looks like, or else without it. */
function asMeant(data: unknown, unknown: z.core.$ZodIssueUnrecognizedKeys[], schema: z.ZodType): unknown {
  const copy: unknown = structuredClone(data);
  for (const { path, keys } of unknown) {
    const group = valueAt(copy, path) as Record<string, unknown>;
    for (const key of keys) {
      const guess = guessOf(key, fieldsAt(schema, path));
      if (guess !== undefined && !(guess in group)) group[guess] = group[key];
      Reflect.deleteProperty(group, key);
    }
  }
  return copy;
}

const SOORT: Record<string, string> = {
  object: 'een groep velden, elk op een eigen regel',
  array: 'een lijst: elk onderdeel op een eigen regel, met een streepje ervoor',
  string: 'een tekst',
  number: 'een getal',
  boolean: 'true of false',
};

/** What a schema without a message of its own has to say. */
function standaard(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return `Hier hoort ${SOORT[issue.expected] ?? 'iets anders'}.`;
  return 'Deze waarde kan hier niet. De velden staan in CONTRIBUTING.md.';
}

function issueMeldingen(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType, plaats: Plaats): Melding[] {
  const { bestand, locate, locateName } = plaats;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      bestand,
      ...locateName([...issue.path, key]),
      regelId: 'veld-onbekend',
      veld: veldNaam([...issue.path, key], data),
      wat: `Het veld "${key}" bestaat hier niet.${suggestion(key, fieldsAt(schema, issue.path))}`,
      herstel: inMeting(schema, key) ?? unknownFieldHelp(fieldsAt(schema, issue.path), valueAt(data, issue.path)),
    }));
  }
  const value = valueAt(data, issue.path);
  const missing = value === undefined;
  const at = { bestand, ...locate(issue.path), ...(issue.path.length > 0 && { veld: veldNaam(issue.path, data) }) };
  // Of a group or list as a whole, what stands there cannot be shown; the rule itself says what is wrong.
  if (typeof value === 'object' && value !== null && issue.code !== 'invalid_type') {
    return [{ ...at, regelId: 'veld-waarde', wat: issue.message }];
  }
  const moment = momentHulp(issue.path, value);
  return [
    {
      ...at,
      regelId: missing ? 'veld-ontbreekt' : 'veld-waarde',
      wat: missing ? `Het veld ${String(issue.path.at(-1) ?? '')} ontbreekt.` : `${shown(value)}${guess(issue, value)}`,
      herstel:
        moment ??
        [issue.message, choices(issue), inQuotes(issue, value), emptyList(issue, value, schema)]
          .filter(Boolean)
          .join(' '),
    },
  ];
}

/** A right field at the wrong depth: what is copied under a meting often stands beside it, or under its source. */
function inMeting(schema: z.ZodType, key: string): string | undefined {
  return fieldsAt(schema, ['metingen', 0]).includes(key)
    ? `Het hoort in een meting. Laat het even ver inspringen als het woord "editie" van die meting.`
    : undefined;
}

/** The fields that an editor may have meant: those of the group that it does not have yet. */
function unknownFieldHelp(known: readonly string[], group: unknown): string {
  const absent = known.filter((field) => typeof group !== 'object' || group === null || !(field in group));
  const list = absent.length > 0 ? ` Hier kan nog staan: ${absent.join(', ')}.` : '';
  return `Verbeter de naam van het veld, of haal het weg.${list}`;
}

function guess(issue: z.core.$ZodIssue, value: unknown): string {
  if (typeof value !== 'string') return '';
  if (issue.code === 'invalid_value') return suggestion(value, issue.values.map(String));
  const meant = rewritten(value) ?? alsId(issue, value);
  return meant === undefined ? '' : ` Bedoelde u "${meant}"?`;
}

/** A day or quarter that was written in another order: 06-07-2026 is 2026-07-06, Q3 2023 is 2023-Q3. */
function rewritten(text: string): string | undefined {
  const value = text
    .trim()
    .replace(/[‐-―−]/g, '-')
    .replace(/^(?:(\d{1,2}) )?([a-z]+) (\d{4})$/i, (whole, d: string | undefined, naam: string, y: string) => {
      const maand = MAANDEN.findIndex((each) => each.startsWith(naam.toLowerCase()) && naam.length > 2) + 1;
      return maand === 0 ? whole : datum(y, String(maand), d);
    })
    .replace(/^(\d{4})[/. ](\d{1,2})[/. ](\d{1,2})$/, (_, y: string, m: string, d: string) => datum(y, m, d));
  if (value !== text && (isDag(value) || isMaand(value))) return value;
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value) ?? [];
  if (isDag(datum(y, m, d))) return datum(y, m, d);
  const { jaar, nummer } = KWARTALEN.map((vorm) => vorm.exec(value)?.groups).find(Boolean) ?? {};
  if (jaar === undefined || nummer === undefined) return undefined;
  const kwartaal = `${jaar}-Q${RANGEN.indexOf(nummer.toLowerCase()) + 1 || nummer.charAt(0)}`;
  return kwartaal === text ? undefined : kwartaal;
}

const datum = (y: string, m: string, d?: string) =>
  [y, m.padStart(2, '0'), d?.padStart(2, '0')].filter(Boolean).join('-');

const RANGEN = ['eerste', 'tweede', 'derde', 'vierde'];
const KWARTALEN = [
  /^(?<jaar>\d{4})[- /]?(?:[qQkK]|kw\.?)-? ?(?<nummer>[1-4])$/,
  /^(?:het )?(?<nummer>eerste|tweede|derde|vierde|[1-4]e) kwartaal(?: van)? (?<jaar>\d{4})$/i,
  /^(?:[qQkK]|kw\.?|kwartaal )-? ?(?<nummer>[1-4])[- /]*(?<jaar>\d{4})$/,
];

/** Where a name of small letters and dashes is asked for: what somebody meant who wrote it as a word. */
function alsId(issue: z.core.$ZodIssue, value: string): string | undefined {
  if (issue.code !== 'invalid_format' || !issue.message.includes('streepjes')) return undefined;
  const id = value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' || id === value ? undefined : id;
}

/** Words of sources, as CONTRIBUTING.md reads them. */
const SEIZOENEN: [RegExp, number][] = [
  [/\b(?:begin|start)\b/i, 1],
  [/\b(?:voorjaar|lente|voor de zomer)\b/i, 2],
  [/\bzomer\b/i, 3],
  [/\b(?:najaar|herfst|eind|einde)\b/i, 4],
];

/** A day and a quarter have fields of their own in a milestone: which of them was meant, shows in what stands there. */
function momentHulp(path: readonly PropertyKey[], value: unknown): string | undefined {
  const veld = path.at(-1);
  if (path.at(-3) !== 'mijlpalen' || (veld !== 'datum' && veld !== 'kwartaal')) return undefined;
  const text = String(value);
  const meant = rewritten(text) ?? text;
  const seizoen = SEIZOENEN.find(([woord]) => woord.test(text));
  const jaar = /\b\d{4}\b/.exec(text)?.[0];
  if (seizoen && jaar)
    return `Dat is een ruw moment. Schrijf twee regels: kwartaal: ${jaar}-Q${seizoen[1]} en precisie: seizoen.`;
  if (veld === 'datum' && isMaand(meant))
    return `Weet u alleen de maand? Schrijf dan een kwartaal in plaats van een datum: kwartaal: ${kwartaalOf(meant)}`;
  if (veld === 'datum' && parseKwartaal(meant)) return `Dat is een kwartaal. Schrijf: kwartaal: ${meant}`;
  if (veld === 'kwartaal' && isDag(meant)) return `Dat is een dag. Schrijf: datum: ${meant}`;
  if (veld === 'kwartaal' && isMaand(meant)) return `Dat is een maand. Schrijf: kwartaal: ${kwartaalOf(meant)}`;
  if (isJaar(text))
    return `Dat is een jaar. Schrijf drie regels: kwartaal: ${text}-Q1, tot: ${text}-Q4 en precisie: jaar.`;
  return undefined;
}

/** A list of which the field stands there, with nothing behind it. */
function emptyList(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): string {
  if (typeof value === 'string' && issue.code === 'invalid_type' && issue.expected === 'array') {
    if (/^(?:geen|niemand|niets|leeg|nvt|n\.v\.t\.|-)$/i.test(value)) return emptyList(issue, null, schema);
    return /^[\p{L}\d ,-]+$/u.test(value) ? `Bedoelde u: ${String(issue.path.at(-1))}: [${value}]` : '';
  }
  if (value !== null || issue.code !== 'invalid_type' || issue.expected !== 'array') return '';
  const veld = String(issue.path.at(-1));
  const field = fieldAt(schema, issue.path);
  if (field?.safeParse(undefined).success) return 'Is er niets, haal het veld dan weg.';
  return field?.safeParse([]).success ? `Is er niets? Schrijf dan: ${veld}: []` : '';
}

function choices(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' && issue.values.length > 1 ? `Kies uit: ${issue.values.join(', ')}.` : '';
}

/** Where a text is asked for and a number stands, quotes make a text of it. */
function inQuotes(issue: z.core.$ZodIssue, value: unknown): string {
  if (typeof value !== 'number' && typeof value !== 'boolean') return '';
  const asksText = issue.code === 'invalid_type' && issue.expected === 'string';
  return asksText ? `Tussen aanhalingstekens is het een tekst: "${String(value)}".` : '';
}

/** A schema without what says that its field may be left out. */
function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isWrapped ? bare(schema.unwrap()) : schema;
}

/** The schema of the field at a path. */
function fieldAt(schema: z.core.$ZodType | undefined, [key, ...rest]: readonly PropertyKey[]): z.ZodType | undefined {
  if (key === undefined) return schema as z.ZodType | undefined;
  const group = bare(schema);
  if (group instanceof z.ZodArray) return fieldAt(group.element, rest);
  return group instanceof z.ZodObject
    ? fieldAt((group.shape as Record<PropertyKey, z.core.$ZodType>)[key], rest)
    : undefined;
}

/** The names of the fields that a schema knows at a path. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const group = bare(fieldAt(schema, path));
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/** A value as it stands in the file, shortened. */
function shown(value: unknown): string {
  if (value === null) return 'Achter dit veld staat niets.';
  if (value === '') return 'Hier staat een lege tekst.';
  return `Hier staat ${shownValue(value)}.`;
}

function shownValue(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (Array.isArray(value)) return 'een lijst';
  return typeof value === 'object' ? 'een groep velden' : JSON.stringify(value);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let current = data;
  for (const key of path) current = (current as Record<PropertyKey, unknown> | undefined | null)?.[key];
  return current;
}
