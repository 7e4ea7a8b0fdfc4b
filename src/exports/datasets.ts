import type { DataFileName } from './data-files.ts';

/** What a data set is called and what is in it, for the page about open data and for the catalogue. */
export interface DatasetTekst {
  titel: string;
  omschrijving: string;
}

/** Every data set but the editions, in the order of the page. */
export const DATASETS = {
  alles: {
    titel: 'Alles in één pakket',
    omschrijving: 'Alle bestanden van deze pagina, met een leeswijzer, de uitleg van elk veld en de licentie.',
  },
  acties: {
    titel: 'Acties',
    omschrijving:
      'Elke actie met wat elke editie erover zegt: fase, planning, oordeel, mijlpalen, bronnen en tekst. In de tabellen is een rij één meting van één actie.',
  },
  mijlpalen: {
    titel: 'Mijlpalen',
    omschrijving:
      'Elke mijlpaal zoals elke editie hem noemt, met de dag of het kwartaal, wat eerst gepland was en of het is gebeurd. Een rij is één mijlpaal in één meting.',
  },
  onderwerpen: {
    titel: 'Onderwerpen',
    omschrijving: 'Elk onderwerp met zijn stoplicht en tekst per editie.',
  },
  actielijnen: { titel: 'Actielijnen', omschrijving: 'Elke actielijn met haar doel en haar nieuws per editie.' },
  programma: { titel: 'Programma', omschrijving: 'Het programma zelf, met nieuws dat over het geheel gaat.' },
  edities: { titel: 'Edities', omschrijving: 'De edities, met waar elk op rust en over welke dag zij gaat.' },
  verschuivingen: {
    titel: 'Verschuivingen',
    omschrijving: 'Elke mijlpaal die volgens een bron later kwam, verschoof of niet is gehaald, met hoeveel kwartalen.',
  },
  wijzigingen: { titel: 'Wijzigingen', omschrijving: 'Elk veld dat een editie veranderde, met wat het was en werd.' },
  cijfers: { titel: 'Cijfers', omschrijving: 'Doelen, budgetten en tellingen, met wat er volgens bronnen van kwam.' },
  partijen: { titel: 'Partijen', omschrijving: 'De organisaties die de bronnen noemen, met andere schrijfwijzen.' },
  bronnen: { titel: 'Bronnen', omschrijving: 'De documenten die zijn gelezen, en hoe ver.' },
  begrippen: { titel: 'Begrippen', omschrijving: 'Afkortingen en begrippen, elk in een gewone zin uitgelegd.' },
} as const satisfies Record<DataFileName | 'mijlpalen' | 'alles', DatasetTekst>;

/** Where a data set stands on the page about open data, and so its name in the catalogue. */
export function datasetAnker(over: string): string {
  return `data-${over.replace(' ', '-')}`;
}
