/**
 * Every type of page with one or two real addresses: what holds for all pages is tested on these.
 * A second address is there where the first leaves something out.
 */
export interface Paginatype {
  naam: string;
  adres: string;
  /** Absent: 200. */
  status?: number;
}

export const PAGINAS: Paginatype[] = [
  { naam: 'overzicht', adres: '/' },
  { naam: 'actielijn', adres: '/actielijnen/4-wonen-en-zorg-voor-ouderen/' },
  { naam: 'actielijn met 31 acties', adres: '/actielijnen/5-arbeidsmarkt-en-innovatie/' },
  { naam: 'onderwerp', adres: '/onderwerpen/4-1-regie-op-ouderenhuisvesting/' },
  { naam: 'actie', adres: '/acties/4-1-2-wetsvoorstel-versterking-regie/' },
  { naam: 'actie met nieuws uit drie edities', adres: '/acties/1-4-3-openstelling-regeling/' },
  { naam: 'actie zonder tijden', adres: '/acties/4-3-2-informatiecampagne/' },
  { naam: 'planning', adres: '/planning/' },
  { naam: 'edities', adres: '/edities/' },
  { naam: 'editie', adres: '/edities/2023-06/' },
  { naam: 'editie met nieuws over het programma', adres: '/edities/2025-07/' },
  { naam: 'wijzigingen', adres: '/edities/2023-12/wijzigingen/' },
  { naam: 'verschuivingen', adres: '/verschuivingen/' },
  { naam: 'agenda', adres: '/agenda/' },
  { naam: 'actueel', adres: '/actueel/' },
  { naam: 'cijfers', adres: '/cijfers/' },
  { naam: 'partijen', adres: '/partijen/' },
  { naam: 'partij', adres: '/partijen/vws/' },
  { naam: 'begrippen', adres: '/begrippen/' },
  { naam: 'open data', adres: '/open-data/' },
  { naam: 'gegevensformaat', adres: '/open-data/gegevensformaat/' },
  { naam: 'over', adres: '/over/' },
  { naam: 'toegankelijkheid', adres: '/toegankelijkheid/' },
  { naam: 'privacy', adres: '/privacy/' },
  { naam: 'english', adres: '/english/' },
  { naam: 'zoeken', adres: '/zoeken/' },
  { naam: 'zoekresultaten', adres: '/zoeken/?q=actietafels' },
  { naam: 'niet gevonden', adres: '/bestaat-niet/', status: 404 },
];
