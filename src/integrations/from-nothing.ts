import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Every build begins with nothing. What an earlier one left in Astro's store, whole or damaged, would be believed
 * where its files look the same; so each build has a store of its own, which goes when it ends.
 */
export function fromNothing(): AstroIntegration {
  return {
    name: 'monitor-van-niets',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const map = mkdtempSync(join(tmpdir(), 'monitor-bouw-'));
        process.on('exit', () => rmSync(map, { recursive: true, force: true }));
        updateConfig({ cacheDir: pathToFileURL(map + sep) });
      },
    },
  };
}
