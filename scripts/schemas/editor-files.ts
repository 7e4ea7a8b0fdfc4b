import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { editorSchema, isYaml, SOORTEN, type SoortNaam } from './editor-schemas.ts';
import { gegevensText } from './gegevens-text.ts';
import { veldenText } from './velden-text.ts';

const GEGEVENSFORMAAT = 'docs/gegevensformaat.md';

/** The files that are made from the schemas, as they should stand in the repository. */
export async function editorFiles(root: string): Promise<{ pad: string; tekst: string }[]> {
  const yaml = (Object.keys(SOORTEN) as SoortNaam[]).filter(isYaml);
  const files = [
    ...yaml.map((naam) => ({
      pad: `.vscode/schemas/${naam}.schema.json`,
      tekst: JSON.stringify(editorSchema(naam)),
      parser: 'json',
    })),
    { pad: 'docs/velden.md', tekst: veldenText(), parser: 'markdown' },
    // What stands around its tables is written by hand.
    {
      pad: GEGEVENSFORMAAT,
      tekst: gegevensText(readFileSync(join(root, GEGEVENSFORMAAT), 'utf8')),
      parser: 'markdown',
    },
  ];
  return Promise.all(
    files.map(async ({ pad, tekst, parser }) => ({ pad, tekst: await format(tekst, { parser, printWidth: 120 }) })),
  );
}
