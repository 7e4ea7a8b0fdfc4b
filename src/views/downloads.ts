import { adres } from '../addresses.ts';
import { PNG_BREEDTE, type TijdlijnBestand, type TijdlijnBestanden } from '../exports/tijdlijn-bestanden.ts';
import { grootte } from './open-data.ts';

/** A file beside a page, with what it is and how large. */
export interface DownloadView {
  url: string;
  wat: string;
  /** "CSV, 84 kB". */
  soort: string;
}

const WAT: Record<TijdlijnBestand, [wat: string, soort: string]> = {
  'tijdlijn.png': ['Plaatje', 'PNG'],
  'tijdlijn.svg': ['Tekening', 'SVG'],
  'tijdlijn.csv': ['Gegevens', 'CSV'],
  'tijdlijn-excel.csv': ['Gegevens voor Excel', 'CSV'],
};

/** The files of the timeline on a page. */
export function tijdlijnDownloads(pageAddress: string, bestanden: TijdlijnBestanden): DownloadView[] {
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
