import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFiles } from './schemas/editor-files.ts';

/**
 * Writes what editors and their programs know of the fields, from the schemas of the content: a JSON Schema per
 * register in .vscode/schemas/, and docs/velden.md. The fields of MDX files reach VS Code through Astro.
 */
const ROOT = join(import.meta.dirname, '..');

for (const { pad, tekst } of await editorFiles()) {
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
