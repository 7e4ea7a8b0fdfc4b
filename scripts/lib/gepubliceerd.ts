import { join, relative } from 'node:path';
import { parseAdressen } from '../../src/domain/adressenlijst.ts';
import { parseZegel } from '../../src/domain/zegel.ts';
import { git } from '../../src/read/git.ts';
import type { Gepubliceerd } from '../../src/checks/beloofd.ts';

/** Files of the content as they were at a commit; undefined without Git, or where the content is in no commit. */
export interface Eerder {
  gepubliceerd: Gepubliceerd;
  /** The text of a file of the content folder, by its path as findings name it. */
  tekst: (bestand: string) => string | undefined;
}

/**
 * @param basis a Git name
 * @param inhoud the content folder; a copy of it elsewhere is held against the folder of the project
 * @param naamruimte by which a copy of the same programme is known
 */
export function eerder(basis: string, inhoud: string, naamruimte: string | undefined): Eerder | undefined {
  const own = inhoud.replaceAll('\\', '/').replace(/\/$/, '');
  const inGit = git(['ls-tree', '--name-only', '--end-of-options', basis, `${own}/site.yaml`]);
  const zelfde =
    naamruimte !== undefined && git(['show', '--end-of-options', `${basis}:./content/site.yaml`])?.includes(naamruimte);
  if (!inGit && !zelfde) return undefined;
  const map = inGit ? own : 'content';
  const namen = git(['ls-tree', '--name-only', '--end-of-options', basis, `${map}/zegels/`, `${map}/adressen.txt`]);
  if (namen === undefined) return undefined;
  const show = (pad: string) => git(['show', '--end-of-options', `${basis}:./${pad}`]);
  const paden = namen.split('\n').filter((pad) => pad !== '');
  return {
    gepubliceerd: {
      adressen: paden
        .filter((pad) => pad.endsWith('adressen.txt'))
        .flatMap((pad) => parseAdressen(show(pad) ?? '').adressen)
        .map(({ adres, regel }) => ({
          bestand: join(inhoud, 'adressen.txt'),
          data: adres,
          locate: () => ({ regel, kolom: 1 }),
        })),
      zegels: paden.flatMap((pad) => {
        const editie = /zegels\/(\d{4}-\d{2})\.txt$/.exec(pad)?.[1];
        const { regels } = parseZegel(show(pad) ?? '');
        return editie ? [{ editie, bestand: join(inhoud, 'zegels', `${editie}.txt`), regels }] : [];
      }),
    },
    tekst: (bestand) => show(`${map}/${relative(inhoud, bestand).replaceAll('\\', '/')}`),
  };
}
