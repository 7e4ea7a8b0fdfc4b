import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { deSite, siteVan, weergave } from '../domain/site-woorden.ts';
import { LICENTIE } from '../vocabulary/licentie.ts';

/** What the frame of every page says: what the site is called, what it is, and whose programme it follows. */
export interface KaderView {
  naam: string;
  /** The paragraphs at the foot. */
  voet: string[];
  feed: string;
  /** The picture of a shared link, where the page has none of its own. */
  plaatje: { url: string; tekst: string };
  /** The page in English, where there is one. */
  english: string | undefined;
  /** Below what other sites show of this one. */
  inbedding: { link: string; wat: string };
}

export function kaderView({ site, programma, paginas }: Monitor): KaderView {
  const { kort, gebruik } = LICENTIE[site.licentie];
  const english = paginas.find(({ taal }) => taal === 'en');
  return {
    naam: site.naam,
    voet: [
      `Dit is een ${weergave(site)} van openbare documenten over het programma ${programma.naam}. Het is ${siteVan(site)}.`,
      `Inhoud en gegevens: ${kort}, ${gebruik}.`,
    ],
    feed: `Nieuws uit ${deSite(site)}`,
    plaatje: { url: adres.sitePlaatje(site), tekst: `${site.naam}: ${site.omschrijving}` },
    english: english && adres.pagina(english),
    inbedding: { link: `Meer hierover in ${deSite(site)}`, wat: `een ${weergave(site)} van openbare documenten` },
  };
}
