import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFiles } from './schemas/editor-files.ts';

/**
 * Writes what editors and their programs know of the fields, from the schemas of the content: a JSON Schema per
 * register in .vscode/schemas/, docs/velden.md, and the tables of docs/gegevensformaat.md. The fields of MDX files reach VS Code through Astro.
 */
const ROOT = join(import.meta.dirname, '..');

for (const { pad, tekst } of await editorFiles(ROOT)) {
  const before = readOrNothing(join(ROOT, pad));
  if (before !== tekst) writeFileSync(join(ROOT, pad), tekst);
  console.log(`${before === tekst ? 'gelijk  ' : 'nieuw   '}${pad}`);
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
