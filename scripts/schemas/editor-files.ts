import { format } from 'prettier';
import { editorSchema, isRegister, SOORTEN, type SoortNaam } from './editor-schemas.ts';
import { veldenText } from './velden-text.ts';

/** The files that are made from the schemas, as they should stand in the repository. */
export async function editorFiles(): Promise<{ pad: string; tekst: string }[]> {
  const registers = (Object.keys(SOORTEN) as SoortNaam[]).filter(isRegister);
  const files = [
    ...registers.map((naam) => ({
      pad: `.vscode/schemas/${naam}.schema.json`,
      tekst: JSON.stringify(editorSchema(naam)),
      parser: 'json',
    })),
    { pad: 'docs/velden.md', tekst: veldenText(), parser: 'markdown' },
  ];
  return Promise.all(
    files.map(async ({ pad, tekst, parser }) => ({ pad, tekst: await format(tekst, { parser, printWidth: 120 }) })),
  );
}
