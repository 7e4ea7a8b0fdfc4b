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

/** The files about one thing, such as "acties" or "editie 2023-06". */
export function bestandViews(bestanden: readonly Bestand[], over: string) {
  return bestanden.filter((bestand) => bestand.over === over).map(bestandView);
}

export type BestandView = ReturnType<typeof bestandView>;

/** A file as the page about open data lists it. */
function bestandView({ naam, formaat, inhoud, isLeeg }: Bestand) {
  const soort = isLeeg
    ? 'Leeg blad voor Excel'
    : naam.endsWith('-excel.csv')
      ? 'CSV voor Excel'
      : FORMATEN[formaat].naam;
  return { naam, url: adres.data(naam), formaat: soort, grootte: grootte(Buffer.byteLength(inhoud)) };
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

/** The first question one may ask the data, in five lines, for three kinds of users. */
export function eersteAnalyse() {
  const csv = absoluut(adres.data('acties.csv'));
  const kolom = kolomLetter(ACTIE_VELDEN, 'status');
  return [
    {
      taal: 'R',
      uitleg: 'Hoeveel acties had elke editie, per oordeel? Alles wordt gelezen als tekst, zodat 1.10 niet 1.1 wordt.',
      regels: [
        `acties <- read.csv("${csv}", colClasses = "character", encoding = "UTF-8")`,
        'acties <- acties[acties$status != "", ]',
        'table(acties$editie, acties$status)',
        '# onbekend is: de bron zegt het niet. Tel het niet mee als volgens planning.',
        'subset(acties, status == "afwijking", select = c(nummer, titel, editie))',
      ],
    },
    {
      taal: 'Python',
      uitleg: 'Hetzelfde met pandas.',
      regels: [
        'import pandas as pd',
        `acties = pd.read_csv("${csv}", dtype=str, keep_default_na=False)`,
        'acties = acties[acties["status"] != ""]',
        'print(pd.crosstab(acties["editie"], acties["status"]))',
        'print(acties.loc[acties["status"] == "afwijking", ["nummer", "titel", "editie"]])',
      ],
    },
    {
      taal: 'Excel (Nederlands)',
      uitleg: `Open acties-excel.csv met dubbelklikken. De kolom status is kolom ${kolom}.`,
      regels: [
        '1. Zet de cursor in cel A1 en kies Invoegen > Draaitabel > OK.',
        '2. Sleep “editie” naar Rijen en “status” naar Kolommen.',
        '3. Sleep “nummer” naar Waarden: u ziet het aantal per editie en oordeel.',
        `4. Of tel met een formule in een lege cel: =AANTAL.ALS(${kolom}:${kolom};"afwijking")`,
        '5. In de kolom (leeg) staan metingen die niets nieuws over de planning zeggen.',
      ],
    },
  ];
}
