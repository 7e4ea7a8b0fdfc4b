import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FOLDERS, fileNames, pageNames } from '../read/files/content-files.ts';
import { INHOUD } from '../settings.ts';
import { getContent, getMonitor } from '../site.ts';

/** Fails a build in which a content file has no page, or a page no content file. */
export function pageCount(): AstroIntegration {
  return {
    name: 'monitor-telling',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const old = getContent().omleidingen.map(({ data }) => data.van);
        const counts = FOLDERS.map((folder) => {
          const files = fileNames(INHOUD, folder);
          const pages = pageNames(output, folder).filter((name) => !old.includes(`/${folder}/${name}/`));
          const problem = differenceText(folder, files, pages);
          if (problem) throw new Error(problem);
          return `${pages.length} ${folder}`;
        });
        const proza = getMonitor().paginas.map(({ slug }) => slug);
        const absent = proza.filter((slug) => !existsSync(join(output, slug, 'index.html')));
        if (absent.length > 0) throw new Error(`Zonder pagina, uit ${INHOUD}/paginas: ${absent.join(', ')}.`);
        logger.info(`elk bestand heeft een pagina: ${[...counts, `${proza.length} andere`].join(', ')}`);
      },
    },
  };
}

/** What to say when files and pages differ; undefined when each file has its page. */
export function differenceText(folder: string, files: readonly string[], pages: readonly string[]): string | undefined {
  const missing = files.filter((name) => !pages.includes(name));
  const extra = pages.filter((name) => !files.includes(name));
  if (missing.length === 0 && extra.length === 0 && files.length === pages.length) return undefined;
  return [
    `In ${INHOUD}/${folder} staan ${files.length} bestanden, maar er zijn ${pages.length} pagina's gemaakt.`,
    ...(missing.length > 0 ? [`Zonder pagina: ${missing.join(', ')}.`] : []),
    ...(extra.length > 0 ? [`Zonder bestand: ${extra.join(', ')}.`] : []),
  ].join('\n');
}
