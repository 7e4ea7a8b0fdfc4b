import { absoluut, adres } from '../addresses.ts';
import type { Editie, Monitor } from '../domain/monitor.ts';
import { deSite } from '../domain/site-woorden.ts';
import type { SiteData } from '../schema/site.ts';
import { LICENTIE } from '../vocabulary/licentie.ts';
import { FORMATEN, type Bestand } from './bestanden.ts';
import { gewijzigd, laatsteWijziging } from './laatste-wijziging.ts';
import { uitgeverVan } from './uitgever.ts';
import { GEGEVENSFORMAAT } from './versie.ts';

/** What stands in a page for search engines, as schema.org calls it. Nothing in it that the page does not show. */
export type Schema = Record<string, unknown>;

/** The way from the front page to a page. */
export function kruimelSchema(kruimels: readonly { naam: string; url: string }[], hier: { naam: string; url: string }) {
  const start = { naam: 'Overzicht', url: adres.overzicht() };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [start, ...kruimels, hier].map(({ naam, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: naam,
      item: absoluut(url),
    })),
  };
}

/** An editie: who made its document stands in the document itself, so only that it rests on it is said here. */
export function editieSchema(monitor: Monitor, editie: Editie, bestanden: readonly Bestand[]): Schema {
  const bron = monitor.bronnen.get(editie.hoofdbron);
  return {
    '@type': 'Report',
    name: editie.titel,
    url: absoluut(adres.editie(editie)),
    inLanguage: 'nl',
    license: LICENTIE[monitor.site.licentie].adres,
    temporalCoverage: editie.peildatum,
    dateModified: gewijzigd(monitor, editie),
    publisher: uitgever(monitor.site),
    about: monitor.programma.naam,
    ...(bron ? { isBasedOn: bron.url ?? bron.titel } : {}),
    encoding: bestanden.filter(({ over }) => over === `editie ${editie.id}`).map(download),
  };
}

/** All data of the site as one data set. */
export function datasetSchema(monitor: Monitor, bestanden: readonly Bestand[]): Schema {
  const { naam, afkorting, van, tot } = monitor.programma;
  return {
    '@type': 'Dataset',
    name: `Open data van ${deSite(monitor.site)}`,
    description: `Wat er gepland was en wat er gebeurde in het programma ${naam} (${afkorting}), volgens openbare documenten: acties, onderwerpen, mijlpalen, edities en bronnen.`,
    url: absoluut(adres.openData()),
    inLanguage: 'nl',
    license: LICENTIE[monitor.site.licentie].adres,
    isAccessibleForFree: true,
    version: GEGEVENSFORMAAT,
    dateModified: laatsteWijziging(monitor),
    temporalCoverage: `${van.slice(0, 4)}/${tot.slice(0, 4)}`,
    spatialCoverage: monitor.site.gebied.naam,
    keywords: monitor.site.trefwoorden,
    creator: uitgever(monitor.site),
    publisher: uitgever(monitor.site),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: monitor.site.naam,
      url: absoluut(adres.data('catalogus.jsonld')),
    },
    distribution: bestanden.filter(({ formaat }) => formaat !== 'schema').map(download),
  };
}

/** The glossary. */
export function begrippenSchema({ site, begrippen }: Monitor): Schema {
  const set = absoluut(adres.begrippen());
  return {
    '@type': 'DefinedTermSet',
    '@id': set,
    name: `Begrippen en afkortingen in ${deSite(site)}`,
    url: set,
    inLanguage: 'nl',
    hasDefinedTerm: [...begrippen.values()].map(({ id, term, voluit, uitleg }) => ({
      '@type': 'DefinedTerm',
      name: term,
      ...(voluit ? { alternateName: voluit } : {}),
      description: uitleg,
      url: absoluut(adres.begrip(id)),
      inDefinedTermSet: set,
    })),
  };
}

/** The text of a data block. "<" is written as an escape, so that no text can end the block. */
export function schemaText(schemas: readonly Schema[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': schemas }).replaceAll('<', '\\u003c');
}

function download({ naam, titel, formaat, inhoud }: Bestand): Schema {
  return {
    '@type': 'DataDownload',
    name: `${titel} (${FORMATEN[formaat].naam})`,
    contentUrl: absoluut(adres.data(naam)),
    encodingFormat: FORMATEN[formaat].mediatype,
    contentSize: `${Buffer.byteLength(inhoud)} B`,
  };
}

function uitgever(site: SiteData): Schema {
  return { '@type': 'Organization', name: uitgeverVan(site), url: absoluut(adres.overzicht()) };
}
