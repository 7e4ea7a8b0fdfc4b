import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes new files, all of them or none. A file appears under its name only when it is complete: it is written
 * beside it first and then linked, which fails where a file of that name has come in the meantime.
 */
export function writeNew(files: readonly { pad: string; tekst: string }[]): void {
  const temporary: { van: string; naar: string }[] = [];
  const made: string[] = [];
  try {
    for (const { pad, tekst } of files) {
      const van = join(dirname(pad), `.${basename(pad)}.${process.pid}`);
      mkdirSync(dirname(pad), { recursive: true });
      temporary.push({ van, naar: pad });
      writeFileSync(van, tekst, { flag: 'wx' });
    }
    for (const { van, naar } of temporary) {
      linkSync(van, naar);
      made.push(naar);
    }
  } catch (error) {
    for (const pad of made) rmSync(pad);
    throw error;
  } finally {
    for (const { van } of temporary) rmSync(van, { force: true });
  }
}
