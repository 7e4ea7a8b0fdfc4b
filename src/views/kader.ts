import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { deSite, siteVan, weergave } from '../domain/site-woorden.ts';
import { LICENTIE } from '../vocabulary/licentie.ts';

export type KaderView = ReturnType<typeof kaderView>;

/** What the frame of every page says: what the site is called, what it is, and whose programme it follows. */
export function kaderView({ site, programma, paginas }: Monitor) {
  const { kort, gebruik } = LICENTIE[site.licentie];
  const english = paginas.find(({ taal }) => taal === 'en');
  return {
    naam: site.naam,
    /** The paragraphs at the foot. */
    voet: [
      `Dit is een ${weergave(site)} van openbare documenten over het programma ${programma.naam}. Het is ${siteVan(site)}.`,
      `Inhoud en gegevens: ${kort}, ${gebruik}.`,
    ],
    feed: `Nieuws uit ${deSite(site)}`,
    /** The picture of a shared link, where the page has none of its own. */
    plaatje: { url: adres.sitePlaatje(site), tekst: `${site.naam}: ${site.omschrijving}` },
    /** The page in English, where there is one. */
    english: english && adres.pagina(english),
    /** Below what other sites show of this one. */
    inbedding: { link: `Meer hierover in ${deSite(site)}`, wat: `een ${weergave(site)} van openbare documenten` },
  };
}
