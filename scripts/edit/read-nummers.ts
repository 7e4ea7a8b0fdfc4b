import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMdxFile } from '../../src/read/frontmatter.ts';

/** How many parts a nummer has in each folder. */
const DEPTH = { actielijnen: 1, onderwerpen: 2, acties: 3 } as const;

/**
 * The nummer of every actielijn, onderwerp and actie in a content folder, by path within it. Files that are
 * not finished or not readable count too: those go by the name of the file.
 */
export function readNummers(root: string): Map<string, string> {
  return new Map(
    (Object.keys(DEPTH) as (keyof typeof DEPTH)[]).flatMap((folder) =>
      mdxIn(root, folder).map((pad): [string, string] => {
        const { data } = readMdxFile(readFileSync(join(root, pad), 'utf8'), pad);
        const nummer = (data as { nummer?: unknown } | null | undefined)?.nummer;
        return [pad, typeof nummer === 'string' ? nummer : fromName(pad, DEPTH[folder])];
      }),
    ),
  );
}

function mdxIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** "acties/4/4-1-2-naam.mdx" → "4.1.2". */
function fromName(pad: string, depth: number): string {
  return pad
    .slice(pad.lastIndexOf('/') + 1)
    .split('-')
    .slice(0, depth)
    .join('.');
}
