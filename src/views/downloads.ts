import { adres } from '../addresses.ts';
import { PNG_BREEDTE, type TijdlijnBestand, type TijdlijnBestanden } from '../exports/tijdlijn-bestanden.ts';
import { grootte } from './open-data.ts';

const WAT: Record<TijdlijnBestand, [wat: string, soort: string]> = {
  'tijdlijn.png': ['Plaatje', 'PNG'],
  'tijdlijn.svg': ['Tekening', 'SVG'],
  'tijdlijn.csv': ['Gegevens', 'CSV'],
  'tijdlijn-excel.csv': ['Gegevens voor Excel', 'CSV'],
};

export type DownloadView = ReturnType<typeof tijdlijnDownloads>[number];

/** The files of the timeline on a page, each with what it is and how large: "CSV, 84 kB". */
export function tijdlijnDownloads(pageAddress: string, bestanden: TijdlijnBestanden) {
  return (Object.keys(WAT) as TijdlijnBestand[]).flatMap((bestand) => {
    const [wat, soort] = WAT[bestand];
    const url = adres.tijdlijn(pageAddress, bestand);
    // To know how heavy a picture is, it would have to be drawn for the page: that takes longer than the page itself.
    if (bestand === 'tijdlijn.png') {
      return bestanden[bestand] ? [{ url, wat, soort: `${soort}, ${PNG_BREEDTE} pixels breed` }] : [];
    }
    return [{ url, wat, soort: `${soort}, ${grootte(bestanden[bestand]().length)}` }];
  });
}
