import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** What a build leaves behind, and what is no part of the project: none of it goes along to a working folder. */
const NIET_MEE = /^(node_modules|\.git|\.astro|\.cache|dist(\..*)?|test-results|playwright-report|content)$/;

/** Folders with packages of their own. */
const PAKKETTEN = ['.', 'scripts/bench'];

/** Caches of the tools that we measure, seen from a folder with packages. */
const CACHES = ['.astro', '.cache', '.vite', 'node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite'];

/**
 * Makes a copy of the project in `doel` to build in, so that measuring touches nothing of the project itself.
 * Its packages are links one by one: tools keep caches beside them, and those belong in the copy.
 */
export function maakWerkmap(project: string, doel: string): void {
  // One by one: the copy may lie within the project, where a whole folder cannot be copied into itself.
  for (const naam of readdirSync(project)) {
    const filter = (pad: string) => !NIET_MEE.test(basename(pad));
    if (filter(naam)) cpSync(join(project, naam), join(doel, naam), { recursive: true, filter });
  }
  for (const map of PAKKETTEN) {
    const bron = resolve(project, map, 'node_modules');
    if (!existsSync(bron)) continue;
    const links = join(doel, map, 'node_modules');
    mkdirSync(links, { recursive: true });
    for (const naam of readdirSync(bron)) {
      if (!CACHES.includes(`node_modules/${naam}`)) symlinkSync(join(bron, naam), join(links, naam));
    }
  }
}

/** Takes away all that an earlier build left in these folders of a working folder: the next build is a cold one. */
export function maakKoud(werkmap: string, mappen: readonly string[]): void {
  for (const map of mappen) {
    for (const cache of CACHES) rmSync(join(werkmap, map, cache), { recursive: true, force: true });
  }
}
