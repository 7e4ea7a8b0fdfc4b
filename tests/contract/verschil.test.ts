import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { buildMonitor } from '../../src/domain/monitor.ts';
import { DATA_FILES, dataJson, type DataFileName } from '../../src/exports/data-files.ts';
import { readContent } from '../../src/read/read-content.ts';
import { verloren, woordenIn } from '../unit/read/woorden.ts';

/**
 * What is published is what was written. Every file is read once more here, by other means than the site's reader:
 * the plain `yaml` package for its fields, and its text with the marks taken off. Each word must be in the data.
 */
const ROOT = join(import.meta.dirname, '../..');
type Rij = Record<string, unknown>;

/** Seals, pages of prose (dist/paginas.test.ts looks for their words), and what is for editors only. */
const GEEN_DATA =
  /^(zegels|paginas)[/\\]|^(site|omleidingen|uitzonderingen|dode-koppelingen)\.yaml$|^(woorden|adressen)\.txt$/;

describe.each([
  ['the real content', 'content'],
  ['the fixture programme', 'tests/fixtures/programma'],
])('the data of %s', (_, folder) => {
  const root = join(ROOT, folder);
  const monitor = buildMonitor(readContent(root).content);
  const rows = (name: DataFileName) => JSON.parse(dataJson(name, monitor)) as Rij[];
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !GEEN_DATA.test(file))
    .sort();

  const read = (file: string) => readFileSync(join(root, file), 'utf8');

  /** What is published of a file: all rows of a register, or its own row. */
  function publishedOf(file: string): Rij | Rij[] {
    const name = file.split(/[/\\.]/)[0] as DataFileName;
    if (!(name in DATA_FILES)) throw new Error(`${file}: er zijn geen gegevens die ${name} heten.`);
    const all = rows(name);
    if (!/[/\\]/.test(file)) return all;
    const key = name === 'edities' ? basename(file, '.mdx') : fieldsOf(read(file))['nummer'];
    return all.find(({ nummer, id }) => (nummer ?? id) === key) ?? {};
  }

  test.each(files)('%s: every value and every word of its text', (file) => {
    const whole = read(file);
    const written = file.endsWith('.mdx') ? [...valuesIn(fieldsOf(whole)), textOf(whole)] : valuesIn(parse(whole));
    expect(verloren(woordenIn(written.join('\n')), woordenIn(valuesIn(publishedOf(file)).join('\n')))).toEqual([]);
  });
});

/** What people say for a thing is only searched for: it is never shown, and no data. */
function fieldsOf(text: string): Rij {
  const { zoekwoorden: _, ...fields } = parse(text.split(/^---$/m)[1] ?? '') as Rij;
  return fields;
}

/** The words of a text as they are read: no headings (each is the editie of a meting), addresses or marks. */
function textOf(text: string): string {
  return text
    .split(/^---$/m)
    .slice(2)
    .join('\n')
    .replace(/^## .*$/gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<\/?Opmerking>/g, ' ')
    .replace(/^\d+\. /gm, '');
}

function valuesIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesIn);
  return [String(value)];
}
