import { adres } from '../addresses.ts';
import { stapels } from '../charts/stapel.ts';
import type { GrafiekNaam } from '../exports/grafieken.ts';
import { metHoofdletter, metKleineLetter, opVolgorde, type ClosedList } from '../vocabulary/closed-list.ts';
import type { Toon } from '../vocabulary/teken.ts';

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

export type StapelDeelView = ReturnType<typeof balkDelen>[number];

/** One bar of its own: the parts of a whole in % of its width, with what each is called. */
export function balkDelen<K extends string>(lagen: readonly Laag<K>[], aantallen: Record<K, number>) {
  return balken(lagen, [aantallen])[0] ?? [];
}

function balken<K extends string>(lagen: readonly Laag<K>[], rijen: readonly Record<K, number>[]) {
  const drawn = stapels(
    rijen,
    lagen.map(({ sleutel }) => sleutel),
  );
  return drawn.map((delen) =>
    delen.flatMap(({ sleutel, waarde, x, width }) => {
      const laag = lagen.find((each) => each.sleutel === sleutel);
      return laag ? [{ label: laag.label, toon: laag.toon, waarde, x, width }] : [];
    }),
  );
}

export type StapelView = ReturnType<typeof stapelView>;

/** A chart of stacked bars, with the same in words and in a table; a kind of part that is nowhere is left out. */
export function stapelView<K extends string>(
  naam: GrafiekNaam,
  titel: string,
  kop: string,
  lagen: readonly Laag<K>[],
  rijen: readonly { naam: string; url?: string; aantallen: Record<K, number> }[],
) {
  const used = lagen.filter(({ sleutel }) => rijen.some(({ aantallen }) => aantallen[sleutel] > 0));
  const drawn = balken(
    used,
    rijen.map(({ aantallen }) => aantallen),
  );
  return {
    /** What the chart says, in one sentence. */
    titel,
    /** Above the names of the rows in the table. */
    kop,
    kolommen: used.map(({ label }) => metHoofdletter(label)),
    rijen: rijen.map(({ naam: rij, url, aantallen }, i) => ({
      naam: rij,
      url,
      cellen: used.map(({ sleutel }): number => aantallen[sleutel]),
      delen: drawn[i] ?? [],
    })),
    ...grafiekBestanden(naam),
  };
}

/** Where the numbers of a chart can be fetched. */
export function grafiekBestanden(naam: GrafiekNaam) {
  return { csv: adres.grafiek(`${naam}.csv`), excel: adres.grafiek(`${naam}-excel.csv`) };
}
