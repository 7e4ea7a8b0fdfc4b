import { absoluut, adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { deSite, vanEigenaar, weergave } from '../domain/site-woorden.ts';
import type { SiteData } from '../schema/site.ts';
import { CONTACT } from '../settings.ts';
import { laatsteDagVan } from '../vocabulary/kwartaal.ts';
import { LICENTIE } from '../vocabulary/licentie.ts';
import { FORMATEN, type Bestand } from './bestanden.ts';
import { laatsteWijziging } from './laatste-wijziging.ts';
import { datasetAnker, DATASETS, type DatasetTekst } from './datasets.ts';
import { uitgeverVan } from './uitgever.ts';
import { GEGEVENSFORMAAT } from './versie.ts';

const EU = 'http://publications.europa.eu/resource/authority';

/** The licence of all content and data; the profile asks for the address of Creative Commons itself. */
function licentie({ licentie: naam }: SiteData) {
  const { adres: id, eu } = LICENTIE[naam];
  return {
    '@id': id,
    '@type': 'dct:LicenseDocument',
    'skos:exactMatch': { '@id': `${EU}/licence/${eu}` },
  };
}

/**
 * The catalogue of the data sets, as DCAT-AP-NL 3.0 in JSON-LD. Everything that it refers to has its type
 * beside it, so that a reader needs no other file.
 * @see https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/
 */
export function catalogus(monitor: Monitor, bestanden: readonly Bestand[]): string {
  const groups = Map.groupBy(
    bestanden.filter(({ formaat }) => formaat !== 'schema'),
    ({ over }) => over,
  );
  const catalog = {
    '@context': CONTEXT,
    '@id': `${absoluut(adres.openData())}#catalogus`,
    '@type': 'dcat:Catalog',
    'dct:title': nl(`Open data van ${deSite(monitor.site)}`),
    'dct:description': nl(
      `Wat er gepland was en wat er gebeurde in het programma ${monitor.programma.naam}, volgens openbare documenten. ` +
        `Een ${weergave(monitor.site)}, ${vanEigenaar(monitor.site)}.`,
    ),
    'dct:publisher': uitgever(monitor),
    'dct:creator': uitgever(monitor),
    'dcat:contactPoint': contact(monitor),
    'dct:language': concept(`${EU}/language/NLD`, 'dct:LinguisticSystem'),
    'dct:license': licentie(monitor.site),
    'dct:modified': datum(laatsteWijziging(monitor)),
    'dct:spatial': gebied(monitor.site),
    'dcat:themeTaxonomy': concept(`${EU}/data-theme`, 'skos:ConceptScheme'),
    'foaf:homepage': document(absoluut(adres.openData())),
    'dcat:dataset': [...groups].map(([over, own]) => dataset(monitor, datasetTekst(monitor, over), over, own)),
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

function datasetTekst(monitor: Monitor, over: Bestand['over']): DatasetTekst {
  const editie = monitor.edities.find(({ id }) => over === `editie ${id}`);
  if (editie) {
    return {
      titel: `Editie: ${editie.titel}`,
      omschrijving: 'Wat deze editie zelf zegt over acties, onderwerpen en mijlpalen, als werkboek en als pakket.',
    };
  }
  return DATASETS[over as keyof typeof DATASETS];
}

function dataset(monitor: Monitor, tekst: DatasetTekst, over: string, bestanden: readonly Bestand[]) {
  const { van, tot } = monitor.programma;
  const id = `${absoluut(adres.openData())}#${datasetAnker(over)}`;
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': nl(tekst.titel),
    'dct:description': nl(tekst.omschrijving),
    'dct:accessRights': concept(`${EU}/access-right/PUBLIC`, 'dct:RightsStatement'),
    'dct:publisher': uitgever(monitor),
    'dct:creator': uitgever(monitor),
    'dcat:contactPoint': contact(monitor),
    'dcat:theme': monitor.site.themas.map((theme) => concept(`${EU}/data-theme/${theme}`, 'skos:Concept')),
    'dcat:keyword': [...monitor.site.trefwoorden, monitor.programma.afkorting].map(nl),
    'dct:language': concept(`${EU}/language/NLD`, 'dct:LinguisticSystem'),
    'dct:spatial': gebied(monitor.site),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': datum(`${van.slice(0, 4)}-01-01`),
      'dcat:endDate': datum(laatsteDagVan(tot)),
    },
    'dct:accrualPeriodicity': concept(`${EU}/frequency/IRREG`, 'dct:Frequency'),
    'dct:modified': datum(laatsteWijziging(monitor)),
    'dcat:version': GEGEVENSFORMAAT,
    'dcat:landingPage': document(absoluut(adres.openData())),
    'foaf:page': document(absoluut(adres.gegevensformaat())),
    'dct:provenance': {
      '@type': 'dct:ProvenanceStatement',
      'rdfs:label': nl(`Overgenomen uit openbare documenten, met bij elk gegeven de bron: ${absoluut(adres.over())}`),
    },
    'dcat:distribution': bestanden.map((bestand) => distributie(monitor, bestand)),
  };
}

function distributie(monitor: Monitor, { naam, over, titel, formaat, inhoud }: Bestand) {
  const url = absoluut(adres.data(naam));
  const { mediatype, bestandssoort } = FORMATEN[formaat];
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dct:title': nl(`${titel} (${naam})`),
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'dct:license': licentie(monitor.site),
    'dct:format': concept(`${EU}/file-type/${bestandssoort}`, 'dct:MediaTypeOrExtent'),
    'dcat:mediaType': concept(`https://www.iana.org/assignments/media-types/${mediatype}`, 'dct:MediaType'),
    'dcat:byteSize': { '@value': String(Buffer.byteLength(inhoud)), '@type': 'xsd:nonNegativeInteger' },
    'dct:language': concept(`${EU}/language/NLD`, 'dct:LinguisticSystem'),
    'dct:modified': datum(laatsteWijziging(monitor)),
    ...(formaat === 'json'
      ? { 'dct:conformsTo': concept(absoluut(adres.data(`${over}.schema.json`)), 'dct:Standard') }
      : {}),
  };
}

function gebied({ gebied: { adres: id } }: SiteData) {
  return concept(id, 'dct:Location');
}

function uitgever({ site }: Monitor) {
  return {
    '@id': `${absoluut(adres.over())}#uitgever`,
    '@type': 'foaf:Agent',
    'foaf:name': nl(uitgeverVan(site)),
    'foaf:homepage': document(absoluut(adres.overzicht())),
  };
}

/** Where readers can report a mistake; without an address of its own, the page that says how. */
function contact({ site, programma }: Monitor) {
  const address = programma.contact ?? CONTACT;
  const isMail = address?.includes('@');
  // "{adres}" in it stands for the page that a reader came from.
  const url = isMail ? undefined : address?.replace('{adres}', '');
  return {
    '@id': `${absoluut(adres.openData())}#contact`,
    '@type': 'vcard:Kind',
    'vcard:fn': nl(uitgeverVan(site)),
    'vcard:hasURL': { '@id': url ?? absoluut(adres.fout()) },
    ...(isMail ? { 'vcard:hasEmail': { '@id': `mailto:${address ?? ''}` } } : {}),
  };
}

const nl = (text: string) => ({ '@value': text, '@language': 'nl' });
const datum = (day: string) => ({ '@value': day, '@type': 'xsd:date' });
const concept = (id: string, type: string) => ({ '@id': id, '@type': type });
const document = (id: string) => concept(id, 'foaf:Document');

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
