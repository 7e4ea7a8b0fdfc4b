import { adres } from '../addresses.ts';
import { stapels } from '../charts/stapel.ts';
import type { GrafiekNaam } from '../exports/grafieken.ts';
import { metHoofdletter, metKleineLetter, opVolgorde, type ClosedList } from '../vocabulary/closed-list.ts';
import type { Toon } from '../vocabulary/teken.ts';

/** Where the numbers of a chart can be fetched. */
export interface GrafiekBestanden {
  csv: string;
  excel: string;
}

/** One part of a stacked bar, in percent of its width. */
export interface StapelDeelView {
  label: string;
  waarde: number;
  x: number;
  width: number;
  toon: Toon;
}

/** A chart of stacked bars, with the same in words and in a table. */
export interface StapelView extends GrafiekBestanden {
  /** What the chart says, in one sentence. */
  titel: string;
  /** Above the names of the rows in the table. */
  kop: string;
  kolommen: string[];
  rijen: {
    naam: string;
    url: string | undefined;
    cellen: number[];
    delen: StapelDeelView[];
  }[];
}

/** One kind of part. */
export interface Laag<K extends string> {
  sleutel: K;
  /** In the words under a bar: "19 gepland". */
  label: string;
  toon: Toon;
}

/** A kind of part for every value of a closed list. */
export function lagenVan<K extends string>(list: ClosedList<{ toon: Toon; orde: number }, K>): Laag<K>[] {
  return opVolgorde(list).map((sleutel) => {
    const { label, toon } = list[sleutel];
    return { sleutel, label: metKleineLetter(label), toon };
  });
}

/** One bar of its own: the parts of a whole, with what each is called. */
export function balkDelen<K extends string>(lagen: readonly Laag<K>[], aantallen: Record<K, number>): StapelDeelView[] {
  const [drawn = []] = stapels(
    [aantallen],
    lagen.map(({ sleutel }) => sleutel),
  );
  return drawn.flatMap(({ sleutel, waarde, x, width }) => {
    const laag = lagen.find((each) => each.sleutel === sleutel);
    return laag ? [{ label: laag.label, toon: laag.toon, waarde, x, width }] : [];
  });
}

/** Makes the chart; a kind of part that is nowhere is left out. */
export function stapelView<K extends string>(
  naam: GrafiekNaam,
  titel: string,
  kop: string,
  lagen: readonly Laag<K>[],
  rijen: readonly { naam: string; url?: string; aantallen: Record<K, number> }[],
): StapelView {
  const used = lagen.filter(({ sleutel }) => rijen.some(({ aantallen }) => aantallen[sleutel] > 0));
  const drawn = stapels(
    rijen.map(({ aantallen }) => aantallen),
    used.map(({ sleutel }) => sleutel),
  );
  return {
    titel,
    kop,
    kolommen: used.map(({ label }) => metHoofdletter(label)),
    rijen: rijen.map(({ naam: rij, url, aantallen }, i) => ({
      naam: rij,
      url,
      cellen: used.map(({ sleutel }) => aantallen[sleutel]),
      delen: (drawn[i] ?? []).flatMap(({ sleutel, waarde, x, width }) => {
        const laag = used.find((each) => each.sleutel === sleutel);
        return laag ? [{ label: laag.label, toon: laag.toon, waarde, x, width }] : [];
      }),
    })),
    ...grafiekBestanden(naam),
  };
}

export function grafiekBestanden(naam: GrafiekNaam): GrafiekBestanden {
  return { csv: adres.grafiek(`${naam}.csv`), excel: adres.grafiek(`${naam}-excel.csv`) };
}
