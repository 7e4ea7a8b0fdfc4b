import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Every build begins with nothing. What an earlier one left in Astro's store, whole or damaged, would be believed
 * where its files look the same; so each build has a store of its own, which goes when it ends.
 */
export function fromNothing(): AstroIntegration {
  return {
    name: 'monitor-van-niets',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        clearUp(fileURLToPath(new URL('.astro', config.root)));
        if (command !== 'build') return;
        const map = mkdtempSync(join(tmpdir(), 'monitor-bouw-'));
        process.on('exit', () => rmSync(map, { recursive: true, force: true }));
        updateConfig({ cacheDir: pathToFileURL(map + sep) });
      },
    },
  };
}

/** What Astro makes anew in its own folder; what it cannot read there, or cannot write over, goes first. */
function clearUp(folder: string): void {
  for (const map of [folder, join(folder, 'collections')]) {
    if (statSync(map, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(map);
  }
  rmSync(join(folder, 'data-store.json'), { force: true });
}
