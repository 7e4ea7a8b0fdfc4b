/**
 * What the search page must know of every page at once, to filter, count and sort: a table of small numbers,
 * made beside the index. The texts themselves come apart, and only those of the results shown.
 */

/** What results can be narrowed down by, in the order of the form. A value is what stands in the address. */
export const FACETS = ['soort', 'actielijn', 'onderwerp', 'fase', 'status', 'partij', 'editie'] as const;
export type Facet = (typeof FACETS)[number];

/** One page as the search knows it. */
export interface PageRow {
  /** The name of the file with its text. */
  id: string;
  /** Where its title, which stands first, and each of its other names end, in words that are indexed. */
  nameEnds: number[];
  /** Of every facet the values that hold for the page. */
  facets: Partial<Record<Facet, string[]>>;
  /** What the stoplicht of an onderwerp is called. */
  stoplicht?: string;
}

/** As it goes over the wire: every value once, and of each page their places in that list. */
export interface PageTable {
  values: string[];
  pages: [id: string, nameEnds: number[], stoplicht: number, ...facets: (number | number[])[]][];
}

const NONE = -1;

export function packTable(rows: readonly PageRow[]): PageTable {
  const values = [
    ...new Set(
      rows.flatMap(({ facets, stoplicht }) =>
        [...FACETS.flatMap((facet) => facets[facet] ?? []), stoplicht ?? []].flat(),
      ),
    ),
  ].sort();
  const at = new Map(values.map((value, index) => [value, index]));
  const place = (value: string) => at.get(value) ?? NONE;
  return {
    values,
    pages: rows.map(({ id, nameEnds, stoplicht, facets }) => [
      id,
      nameEnds,
      stoplicht === undefined ? NONE : place(stoplicht),
      ...FACETS.map((facet) => {
        const places = (facets[facet] ?? []).map(place);
        return places.length === 1 ? (places[0] ?? NONE) : places;
      }),
    ]),
  };
}

export function unpackTable({ values, pages }: PageTable): PageRow[] {
  const valueAt = (place: number) => values[place] ?? '';
  return pages.map(([id, nameEnds, stoplicht, ...facets]) => ({
    id,
    nameEnds,
    ...(stoplicht === NONE ? {} : { stoplicht: valueAt(stoplicht) }),
    facets: Object.fromEntries(FACETS.map((facet, index) => [facet, [facets[index] ?? []].flat().map(valueAt)])),
  }));
}
