import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { buildMonitor } from '../../src/domain/monitor.ts';
import { dataJson, type DataFileName } from '../../src/exports/data-files.ts';
import { readContent } from '../../src/read/read-content.ts';
import { verloren, woordenIn } from '../unit/read/woorden.ts';

/**
 * What is published is what was written. Every file is read once more here, by other means than the site's reader:
 * the plain `yaml` package for its fields, and its text with the marks taken off. Each word must be in the data.
 */
const ROOT = join(import.meta.dirname, '../..');
type Rij = Record<string, unknown>;

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
    .sort();

  /** The files whose data is published, and the row or rows of each. */
  const published: [string, Rij | Rij[]][] = files.flatMap((file): [string, Rij | Rij[]][] => {
    const name = file.split(/[/\\]/)[0] ?? '';
    if (name === 'programma.mdx') return [[file, rows('programma')]];
    if (name.endsWith('.yaml')) return isData(name) ? [[file, rows(basename(name, '.yaml') as DataFileName)]] : [];
    // A page of prose is no data: that each of its words is on its page, ander-programma.test.ts sees.
    if (!file.endsWith('.mdx') || name === 'paginas') return [];
    const fields = fieldsOf(read(file));
    const key = name === 'edities' ? basename(file, '.mdx') : fields['nummer'];
    const row = rows(name as DataFileName).find(({ nummer, id }) => (nummer ?? id) === key);
    return [[file, row ?? {}]];
  });

  function read(file: string): string {
    return readFileSync(join(root, file), 'utf8');
  }

  test('it is of every file but the seals and what is for editors only', () => {
    const others = files.filter((file) => !published.some(([each]) => each === file));
    expect(
      others.filter(
        (file) =>
          !/^(zegels|paginas)[/\\]|^(site|omleidingen|uitzonderingen|dode-koppelingen)\.yaml$|^(woorden|adressen)\.txt$/.test(
            file,
          ),
      ),
    ).toEqual([]);
  });

  test.each(published)('%s: every value and every word of its text', (file, row) => {
    const whole = read(file);
    const written = file.endsWith('.mdx') ? [...valuesIn(fieldsOf(whole)), textOf(whole)] : valuesIn(parse(whole));
    expect(verloren(woordenIn(written.join('\n')), woordenIn(valuesIn(row).join('\n')))).toEqual([]);
  });
});

function isData(name: string): boolean {
  return !['site.yaml', 'omleidingen.yaml', 'uitzonderingen.yaml', 'dode-koppelingen.yaml'].includes(name);
}

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
