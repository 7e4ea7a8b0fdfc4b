import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Content, Entry } from '../domain/content.ts';
import { INHOUD } from '../settings.ts';

/** The kinds of files with a text that Astro renders. */
export type Soort = 'acties' | 'onderwerpen' | 'actielijnen' | 'edities' | 'programma';

/**
 * Hands the texts of one kind of file to Astro, which renders them; all else that a page shows comes
 * from the Monitor.
 *
 * @param read gives the content that site and validator share, and throws when it has findings
 */
export function contentLoader(soort: Soort, read: () => Content): Loader {
  return {
    name: 'wozo-inhoud',
    load: async ({ store, parseData, generateDigest, config, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const load = async () => {
        const entries: Entry<Record<string, unknown>>[] = [read()[soort] ?? []].flat();
        store.clear();
        for (const { slug, bestand, data } of entries) {
          const filePath = relative(root, resolve(bestand));
          store.set({
            id: slug,
            data: await parseData({ id: slug, data, filePath }),
            filePath,
            digest: generateDigest({ data, filePath }),
            deferredRender: true,
          });
        }
      };
      // While editing, a mistake is shown by editing.ts, and the last good text stays.
      const tryLoad = () =>
        load().catch((error: unknown) => {
          logger.debug(String(error));
        });
      await (watcher ? tryLoad() : load());
      watcher?.add(resolve(INHOUD));
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path: string) => {
          if (!resolve(path).startsWith(resolve(INHOUD))) return;
          void tryLoad();
        });
      }
    },
  };
}
