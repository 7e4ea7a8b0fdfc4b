import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Mapnaam } from '../../vocabulary/kinds.ts';

/**
 * The names of the content files of one kind, without their ending. Counted from disk without the reader, so that
 * a file that the reader would overlook still counts.
 */
export function fileNames(root: string, folder: Mapnaam): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name.replace(/\.mdx$/i, ''))
    .sort();
}

/** The addresses of the pages that a build wrote below one folder: `1-4-3-naam` for acties/1-4-3-naam/index.html. */
export function pageNames(output: string, folder: string): string[] {
  return readdirSync(join(output, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => readdirSync(join(output, folder, name)).includes('index.html'))
    .map(({ name }) => name)
    .sort();
}
