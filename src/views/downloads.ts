import { adres } from '../addresses.ts';
import type { TijdlijnBestand, TijdlijnBestanden } from '../exports/tijdlijn-bestanden.ts';

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
    return { url: adres.tijdlijn(pageAddress, bestand), wat, soort: `${soort}, ${omvang(bestanden[bestand].length)}` };
  });
}

/** "84 kB", "1,2 MB": thousands, as a reader's computer counts them. */
export function omvang(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
}
