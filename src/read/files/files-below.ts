import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder: its path within that folder, with "/" on every machine; in order. */
export function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort();
}
