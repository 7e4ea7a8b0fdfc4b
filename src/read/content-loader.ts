import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Content, Entry } from '../domain/content.ts';
import { INHOUD } from '../settings.ts';

/** The kinds of files with a text that Astro may have to render. */
export type Soort = 'acties' | 'onderwerpen' | 'actielijnen' | 'edities' | 'programma' | 'paginas';

/** Where the loader gets its content: the reader that the whole site shares. */
export interface ContentSource {
  /** Throws when there are findings. */
  read: () => Content;
  /** A file changed; the next reading has to be a new one. */
  forget: () => void;
}

/**
 * Names the files of one kind to Astro. Of a text with a component it makes a module, which costs more than all the rest
 * of its page; every other text was made into HTML by the reader. What else a page shows comes from the Monitor, so no
 * data go along: the names are there for the editor's program, which finds the hover texts of a file by them.
 */
export function contentLoader(soort: Soort, { read, forget }: ContentSource): Loader {
  return {
    name: 'monitor-inhoud',
    load: ({ store, config, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const load = () => {
        const entries: Entry<Record<string, unknown>>[] = [read()[soort] ?? []].flat();
        const gone = new Set(store.keys());
        for (const { slug, bestand, digest, opmaak } of entries) {
          gone.delete(slug);
          const filePath = relative(root, resolve(bestand));
          store.set({
            id: slug,
            data: {},
            // The same file at another place is another one: Astro keeps what has the same digest as it was.
            digest: `${digest} ${filePath}`,
            filePath,
            ...(opmaak || soort === 'paginas' ? {} : { deferredRender: true }),
          });
        }
        for (const slug of gone) store.delete(slug);
      };
      // While editing, a mistake is shown by editing.ts, and the last good text stays.
      const tryLoad = () => {
        try {
          load();
        } catch (error) {
          logger.debug(String(error));
        }
      };
      if (watcher) tryLoad();
      else load();
      watcher?.add(resolve(INHOUD));
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path: string) => {
          if (!resolve(path).startsWith(resolve(INHOUD))) return;
          forget();
          // After everybody forgot, so that the first who reads does so for all.
          setImmediate(tryLoad);
        });
      }
      return Promise.resolve();
    },
  };
}
