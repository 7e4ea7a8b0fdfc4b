import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { absoluut, adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { gewijzigd, gewijzigdOpPagina, laatsteWijziging } from '../exports/laatste-wijziging.ts';
import { getMonitor } from '../site.ts';

/**
 * The list of pages for search engines, each with the day of the newest thing it tells; pages without one of
 * their own have that of the whole site. Left out: pages that are no search result.
 */
export function siteMap(): AstroIntegration {
  let days: Map<string, string> | undefined;
  const isMoved = (page: string) =>
    getMonitor().omleidingen.some((omgeleid) => absoluut(adres.omleiding(omgeleid)) === page);
  return sitemap({
    filter: (page) => !/\/(inbedden|zoeken|404)\//.test(page) && !isMoved(page),
    serialize: (item) => {
      days ??= daysByAddress(getMonitor());
      return { ...item, lastmod: days.get(item.url) ?? days.get('') };
    },
  });
}

function daysByAddress(monitor: Monitor): Map<string, string> {
  return new Map([
    ['', laatsteWijziging(monitor)],
    ...[...monitor.actielijnen, ...monitor.onderwerpen, ...monitor.acties].map((ding): [string, string] => [
      absoluut(adres.ding(ding)),
      gewijzigdOpPagina(monitor, ding),
    ]),
    ...monitor.edities.map((editie): [string, string] => [absoluut(adres.editie(editie)), gewijzigd(monitor, editie)]),
  ]);
}
