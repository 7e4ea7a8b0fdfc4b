import { parse } from 'yaml';
import { abonnement, absoluut, adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { ACTIE_VELDEN } from '../exports/actie-velden.ts';
import { FORMATEN, type Bestand } from '../exports/bestanden.ts';
import { datasetAnker, DATASETS } from '../exports/datasets.ts';
import { laatsteWijziging } from '../exports/laatste-wijziging.ts';
import { kolomLetter } from '../exports/velden.ts';
import { datumVoluit, laatsteDag } from '../vocabulary/datum.ts';

/** Everything that can be downloaded or followed, with its size. */
export function openDataView(monitor: Monitor, bestanden: readonly Bestand[]) {
  return {
    bijgewerkt: datumVoluit(laatsteWijziging(monitor)),
    datasets: Object.entries(DATASETS).map(([over, tekst]) => ({
      id: datasetAnker(over),
      ...tekst,
      bestanden: bestandViews(bestanden, over),
      voorbeeld: voorbeeld(bestanden.filter((bestand) => bestand.over === over)),
    })),
    edities: monitor.edities.toReversed().map((editie) => ({
      id: datasetAnker(`editie ${editie.id}`),
      titel: editie.titel,
      url: adres.editie(editie),
      standVan: datumVoluit(laatsteDag(editie.peildatum)),
      bestanden: bestandViews(bestanden, `editie ${editie.id}`),
    })),
    feeds: [undefined, ...monitor.actielijnen].map((actielijn) => ({
      titel: actielijn ? `Actielijn ${actielijn.nummer}: ${actielijn.titel}` : 'Het hele programma',
      feed: adres.feed(actielijn),
      kalender: adres.kalender(actielijn),
      abonneren: abonnement(adres.kalender(actielijn)),
    })),
  };
}

export type BestandView = ReturnType<typeof bestandViews>[number];

/** The files about one thing, such as "acties" or "editie 2023-06", as the page about open data lists them. */
export function bestandViews(bestanden: readonly Bestand[], over: string) {
  return bestanden
    .filter((bestand) => bestand.over === over)
    .map(({ naam, formaat, inhoud, isLeeg }) => {
      const soort = naam.endsWith('-excel.csv') ? 'CSV voor Excel' : FORMATEN[formaat].naam;
      return {
        naam,
        url: adres.data(naam),
        formaat: isLeeg ? 'Leeg blad voor Excel' : soort,
        grootte: grootte(Buffer.byteLength(inhoud)),
      };
    });
}

/** "912 bytes", "68 kB", "1,2 MB". */
export function grootte(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
}

/** The first lines of the most readable file: the table where there is one, else the JSON. */
function voorbeeld(bestanden: readonly Bestand[]) {
  const bestand =
    bestanden.find(({ naam }) => naam.endsWith('.csv')) ?? bestanden.find(({ formaat }) => formaat === 'json');
  if (typeof bestand?.inhoud !== 'string') return undefined;
  const regels = bestand.inhoud.split(/\r?\n/);
  const eerste = bestand.formaat === 'csv' ? regels.slice(0, 2) : regels.slice(0, 14);
  const tekst = eerste.map((regel) => (regel.length > 300 ? `${regel.slice(0, 299)}…` : regel)).join('\n');
  return { naam: bestand.naam, tekst: eerste.length < regels.length - 1 ? `${tekst}\n…` : tekst };
}

/**
 * The first question one may ask the data, in five lines, for three kinds of users.
 *
 * @param yaml pages/open-data/_eerste-analyse.yaml
 */
export function eersteAnalyse(yaml: string) {
  const filled = yaml
    .replaceAll('{csv}', absoluut(adres.data('acties.csv')))
    .replaceAll('{kolom}', kolomLetter(ACTIE_VELDEN, 'status'));
  return parse(filled) as { taal: string; uitleg: string; regels: string }[];
}
