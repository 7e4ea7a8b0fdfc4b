import { absoluut, adres } from '../addresses.ts';
import type { Editie, Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { contactVan, meldHref } from './melden.ts';

export type OverDezePaginaView = ReturnType<typeof overDezePagina>;

/**
 * What stands at the end of every page: of when it is, how to cite it, and where to report a mistake.
 *
 * @param pagina the page itself: its title, and its address made by addresses.ts
 * @param editie the editie that the page shows; else the newest
 * @param nu the day of the build, as 2026-11-23
 */
export function overDezePagina(
  monitor: Monitor,
  pagina: { titel: string; url: string },
  nu: string,
  editie: Editie = nieuwsteEditie(monitor),
) {
  const contact = contactVan(monitor);
  const standVan = datumVoluit(editie.peildatum);
  return {
    standVan,
    /** False on the pages of an older editie. */
    isNieuwste: editie === nieuwsteEditie(monitor),
    editie: { titel: editie.titel, url: adres.editie(editie) },
    bijgewerkt: datumVoluit(nu),
    /** The page in one line, with its fixed address. */
    citeer: `${monitor.site.naam}, “${pagina.titel}”, stand van ${standVan}, bijgewerkt op ${datumVoluit(nu)}. ${absoluut(pagina.url)}`,
    /** Undefined where there is no address to report to. */
    meld: contact && meldHref(contact, pagina),
  };
}
