import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { mijlpalenOf, type Page } from './page.ts';

/** What kind of result a page is that shows no one thing. */
export const PAGINA = { waarde: 'pagina', label: 'Pagina van deze site' };

const number = new Intl.NumberFormat('nl-NL');

/** The pages that are no thing with a nummer, party or term: the programme, its numbers, documents, lists and prose. */
export function sitePages(monitor: Monitor): Page[] {
  const { programma, cijfers, bronnen, paginas } = monitor;
  return [
    {
      url: adres.overzicht(),
      title: programma.naam,
      facets: { soort: ['programma'] },
      names: [programma.afkorting],
      said: ['overzicht', 'voorpagina', 'home'],
      texts: [
        programma.inleiding,
        ...(programma.einde ?? []).map(({ zin }) => zin),
        ...mijlpalenOf(programma.metingen),
        ...programma.secties.map(({ tekst }) => tekst),
      ],
    },
    ...[...cijfers.values()].map(({ id, titel, doel, delen, realisaties, eenheid, toelichting = '' }) => ({
      url: adres.cijfer(id),
      title: titel,
      facets: { soort: ['cijfer'] },
      texts: [
        ...[doel, ...realisaties].flatMap(({ waarde }) =>
          waarde === undefined ? [] : [`${number.format(waarde)} ${eenheid}`],
        ),
        ...delen.map((deel) => `${deel.titel}: ${number.format(deel.waarde)}`),
        toelichting,
      ],
    })),
    ...[...bronnen.values()].map(({ id, titel, uitgever = '', datum, toelichting = '' }) => ({
      url: adres.bron({ id }),
      title: titel,
      facets: { soort: ['bron'] },
      texts: [uitgever, datum === undefined ? '' : datumVoluit(datum), toelichting],
    })),
    ...paginas.map(({ slug, titel, beschrijving, delen, tekst }) => ({
      url: adres.pagina({ slug }),
      title: titel,
      facets: { soort: [PAGINA.waarde] },
      ...PROSE[slug],
      texts: [beschrijving, ...delen.map(({ kop }) => kop), tekst],
    })),
    ...LISTS.map(({ url, title, text, said }) => ({
      url: url(),
      title,
      facets: { soort: [PAGINA.waarde] },
      said,
      texts: [text],
    })),
  ];
}

/** Other names of a page of prose, and what people say for what stands on it. */
const PROSE: Record<string, Pick<Page, 'names' | 'said'>> = {
  over: {
    names: ['Contact', 'Colofon'],
    said: ['wie maakt deze site', 'vraag', 'mailen', 'e-mail', 'telefoon', 'bellen', 'melden', 'klacht', 'redactie'],
  },
  privacy: { said: ['cookies', 'persoonsgegevens', 'AVG'] },
  toegankelijkheid: { said: ['voorlezen', 'schermlezer', 'WCAG', 'blind', 'slechtziend'] },
  english: { said: ['Engels', 'translation'] },
};

const LISTS = [
  {
    url: adres.planning,
    title: 'Planning',
    text: 'De planning van alle acties op één tijdlijn.',
    said: ['tijdlijn', 'tijdpad', 'wanneer', 'schema'],
  },
  {
    url: adres.verschuivingen,
    title: 'Verschuivingen',
    text: 'Elke mijlpaal die later kwam, verschoof of niet is gehaald.',
    said: ['vertraging', 'uitstel', 'te laat', 'uitgesteld'],
  },
  {
    url: adres.agenda,
    title: 'Agenda',
    text: 'Wat er per kwartaal gepland is en wat er gebeurd is.',
    said: ['kalender', 'binnenkort', 'toezeggingen'],
  },
  {
    url: adres.actueel,
    title: 'Hoe oud is dit?',
    text: 'Hoe oud het nieuwste bericht over elke actie is.',
    said: ['actueel', 'verouderd', 'bijgewerkt'],
  },
  {
    url: adres.cijfers,
    title: 'Cijfers',
    text: 'De doelen die in getallen zijn gesteld, en wat ervan bekend is.',
    said: ['statistiek', 'getallen', 'aantallen', 'grafiek'],
  },
  {
    url: adres.edities,
    title: 'Edities',
    text: 'Alle edities van de monitor, elk zoals die was.',
    said: ['archief', 'vorige versies'],
  },
  {
    url: adres.partijen,
    title: 'Partijen',
    text: 'Welke organisaties de bronnen noemen, en bij welke acties.',
    said: ['betrokken organisaties', 'deelnemers', 'wie doen mee'],
  },
  {
    url: adres.begrippen,
    title: 'Begrippen',
    text: 'Afkortingen en begrippen, elk in een gewone zin.',
    said: ['woordenlijst', 'verklaring', 'afkorting'],
  },
  {
    url: adres.openData,
    title: 'Open data',
    text: 'Alle gegevens als bestand: voor Excel, voor programma’s, als feed en als kalender.',
    said: ['download', 'downloaden', 'csv', 'json', 'api', 'rss', 'dataset'],
  },
  {
    url: adres.gegevensformaat,
    title: 'Gegevensformaat',
    text: 'Wat elk bestand en elk veld van de open data betekent.',
    said: ['velden', 'schema', 'documentatie'],
  },
];
