import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/**
 * Checksums as sha256sum of the GNU coreutils writes them, so that anybody can go over them without our code:
 * a line per file, `<64 hex digits>  <path>`, in the order of the bytes of their paths (`LC_ALL=C sort`).
 */

/** The sums of all files below a folder. `voor` stands before each path; `telt` says which files take part. */
export function sumLines(root: string, voor = '', telt: (path: string) => boolean = () => true): string[] {
  return filesBelow(root)
    .filter(telt)
    .map((path) => ({ path, bytes: Buffer.from(path) }))
    .sort((a, b) => a.bytes.compare(b.bytes))
    .map(({ path }) => `${sha256(readFileSync(join(root, path)))}  ${voor}${path}\n`);
}

/**
 * One sum for a whole folder: that of the list that this prints there.
 *
 *     find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
 */
export function folderSum(root: string): { sha256: string; bestanden: number } {
  const lines = sumLines(root, './');
  return { sha256: sha256(lines.join('')), bestanden: lines.length };
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
