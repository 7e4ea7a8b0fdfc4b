import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../inhoud.ts';
import { bestandenIn, paginasIn, type Element, type Pagina } from './site.ts';

/** The built site that the tests of this folder look at, read once. */

/** Where the site was built, with the default settings; another place for who builds beside others. */
export const DIST = resolve(ROOT, process.env['DIST'] || 'dist');

export const bestanden = bestandenIn(DIST);
export const paginas: readonly Pagina[] = paginasIn(DIST);

export function leesBytes(bestand: string): Buffer {
  return readFileSync(join(DIST, bestand));
}

export function lees(bestand: string): string {
  return readFileSync(join(DIST, bestand), 'utf8');
}

/** Something about every element of every page, with the page it is on. */
export function perElement(say: (element: Element, pagina: Pagina) => string | false | undefined): string[] {
  return paginas.flatMap((pagina) =>
    pagina.elementen.flatMap((element) => {
      const said = say(element, pagina);
      return said ? [`${pagina.bestand}: ${said}`] : [];
    }),
  );
}
