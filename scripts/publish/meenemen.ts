import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindOf } from '../../src/hosting/path-kinds.ts';
import { SOMMEN } from '../../src/integrations/sums.ts';
import { leesVersies, VERSIES } from './doelmap.ts';

/**
 * The files of a site whose name holds a digest: Astro's stylesheets, scripts and letters, and the parts of the search
 * index. Its own only: what it got of other versions has no sum.
 */
function vasteVan(site: string): string[] {
  const eigen = [...readFileSync(join(site, SOMMEN), 'utf8').matchAll(/ {2}(.+)$/gm)].map(([, pad = '']) => pad);
  return eigen.filter((pad) => kindOf(pad) === 'gehasht' || /^pagefind\/[^/]+\.pf_meta$/.test(pad));
}

/**
 * Puts the fixed files of other versions in a site, packed forms too: a page that was opened before the switch asks for
 * those of its own version, after it. Each is a second name of the same file, so that they take no room.
 */
export function neemMee(doel: string, naar: string, site: string): void {
  const andere = leesVersies(doel).filter((naam) => naam !== naar);
  for (const van of andere.reverse().map((naam) => join(doel, VERSIES, naam, 'site'))) {
    for (const pad of vasteVan(van).filter((each) => !existsSync(join(site, each)))) {
      mkdirSync(dirname(join(site, pad)), { recursive: true });
      const vormen = [pad, `${pad}.gz`, `${pad}.br`].filter((vorm) => existsSync(join(van, vorm)));
      for (const vorm of vormen) linkSync(join(van, vorm), join(site, vorm));
    }
  }
}

/**
 * Makes every file that did not change since the version that is live the same file as there. So it keeps its date:
 * browsers and caches that have it hear that it is still good, and the versions share their room on the disk.
 */
export function deelGelijke(live: string, site: string): void {
  for (const pad of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const [van, naar] = [join(live, pad), join(site, pad)];
    if (!existsSync(van) || !statSync(naar).isFile() || !readFileSync(van).equals(readFileSync(naar))) continue;
    rmSync(naar);
    linkSync(van, naar);
  }
}
