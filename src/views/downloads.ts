import { adres } from '../addresses.ts';
import type { TijdlijnBestand, TijdlijnBestanden } from '../exports/tijdlijn-bestanden.ts';
import { grootte } from './open-data.ts';

/** A file beside a page, with what it is and how large. */
export interface DownloadView {
  url: string;
  wat: string;
  /** "PNG, 84 kB". */
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
  return (Object.keys(WAT) as TijdlijnBestand[]).map((bestand) => {
    const [wat, soort] = WAT[bestand];
    return { url: adres.tijdlijn(pageAddress, bestand), wat, soort: `${soort}, ${grootte(bestanden[bestand].length)}` };
  });
}
