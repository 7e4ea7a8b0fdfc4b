import { stringify } from 'yaml';

/** What is safe without quotes: words with punctuation that means nothing to YAML, a moment, an address. */
const PLAIN = [/^\/[a-z0-9/-]+$/, /^\p{L}[\p{L}\p{N} ,.;()/"'’‘“”–%€&?!+-]*$/u, /^\d{4}-(Q[1-4]|\d{2}(-\d{2})?)$/];

/** A value on one line, in quotes where YAML would read it as something else, or where a person might doubt it. */
export function yamlText(text: string): string {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const plain = stringify(line, { lineWidth: 0 }).trim();
  if (plain === line && PLAIN.some((form) => form.test(line))) return plain;
  // Between double quotes a backslash is an order, which the reader refuses.
  const defaultStringType = line.includes('\\') ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
  return stringify(line, { lineWidth: 0, defaultStringType }).trim();
}

/** Fields as lines, two spaces for every step; what is undefined is left out. */
export function yamlLines(fields: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (typeof value === 'string') return [`${name}: ${yamlText(value)}`];
    if (typeof value === 'boolean') return [`${name}: ${value}`];
    if (Array.isArray(value)) {
      return [`${name}:`, ...value.flatMap((item) => yamlItem(item as Record<string, unknown>).map(indented))];
    }
    return [`${name}:`, ...yamlLines(value as Record<string, unknown>).map(indented)];
  });
}

/** Fields as an item of a list: a dash before the first. */
export function yamlItem(fields: Readonly<Record<string, unknown>>): string[] {
  return yamlLines(fields).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
}

function indented(line: string): string {
  return `  ${line}`;
}
