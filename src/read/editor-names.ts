import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { PLACES } from './files/file-places.ts';
import { listFiles } from './files/list-files.ts';

/**
 * Names the files of one kind to Astro. No page asks Astro for them: it is the program of an editor that finds the
 * hover texts of a file by its name, in what Astro writes in .astro/collections/.
 *
 * @param inhoud the content folder
 */
export function editorNames(soort: keyof typeof PLACES, inhoud: string): Loader {
  return {
    name: 'monitor-namen',
    load: ({ store, config }) => {
      const root = fileURLToPath(config.root);
      store.clear();
      // A folder that is not there is a finding of the reader.
      const paden = existsSync(inhoud) ? listFiles(inhoud).paden : [];
      for (const pad of paden.filter((each) => PLACES[soort].test(each))) {
        store.set({ id: pad, data: {}, filePath: relative(root, resolve(join(inhoud, pad))) });
      }
      return Promise.resolve();
    },
  };
}
