import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { fileNames, pageNames } from '../read/files/content-files.ts';
import { INHOUD } from '../settings.ts';
import { getContent, getMonitor } from '../site.ts';
import { heeftPagina, IN_MAPPEN, IN_REGISTERS, KINDS } from '../vocabulary/kinds.ts';

/** Fails a build in which a thing has no page of its own, or such a page is of no thing. */
export function pageCount(output: string, logger: AstroIntegrationLogger): void {
  const content = getContent();
  const old = content.omleidingen.map(({ data }) => data.van);
  const named = [
    ...IN_MAPPEN.map((kind) => ({ folder: KINDS[kind].meer, names: fileNames(INHOUD, KINDS[kind].meer) })),
    ...IN_REGISTERS.filter(heeftPagina).map((kind) => ({
      folder: KINDS[kind].meer,
      names: content[KINDS[kind].meer].map(({ data }) => data.id),
    })),
  ];
  const counts = named.map(({ folder, names }) => {
    const pages = pageNames(output, folder).filter((name) => !old.includes(`/${folder}/${name}/`));
    const problem = differenceText(folder, names, pages);
    if (problem) throw new Error(problem);
    return `${pages.length} ${folder}`;
  });
  const proza = getMonitor().paginas.map(({ slug }) => slug);
  const absent = proza.filter((slug) => !existsSync(join(output, slug, 'index.html')));
  if (absent.length > 0) throw new Error(`Zonder pagina, uit ${INHOUD}/paginas: ${absent.join(', ')}.`);
  logger.info(`elk ding heeft een pagina: ${[...counts, `${proza.length} andere`].join(', ')}`);
}

/** What to say when things and pages differ; undefined when each has its page. */
export function differenceText(folder: string, names: readonly string[], pages: readonly string[]): string | undefined {
  const missing = names.filter((name) => !pages.includes(name));
  const extra = pages.filter((name) => !names.includes(name));
  if (missing.length === 0 && extra.length === 0 && names.length === pages.length) return undefined;
  return [
    `In ${INHOUD} staan ${names.length} ${folder}, maar er zijn ${pages.length} pagina's gemaakt.`,
    ...(missing.length > 0 ? [`Zonder pagina: ${missing.join(', ')}.`] : []),
    ...(extra.length > 0 ? [`Zonder inhoud: ${extra.join(', ')}.`] : []),
  ].join('\n');
}
