/**
 * What the search page must know of every page at once, to filter, count and sort: a table of small numbers,
 * made beside the index. The texts themselves come from Pagefind, and only those of the results shown.
 */

/** What results can be narrowed down by, in the order of the form. A value is what stands in the address. */
export const FACETS = ['soort', 'actielijn', 'onderwerp', 'fase', 'status', 'partij', 'editie'] as const;
export type Facet = (typeof FACETS)[number];

/** One page as the search knows it. */
export interface PageRow {
  /** Pagefind's name for the page. */
  id: string;
  /** How many of its indexed words are its title; these stand first. */
  titleWords: number;
  /** The same, with its other names after it. */
  nameWords: number;
  /** Of every facet the values that hold for the page. */
  facets: Partial<Record<Facet, string[]>>;
  /** What the stoplicht of an onderwerp is called. */
  stoplicht?: string;
}

/** As it goes over the wire: every value once, and of each page their places in that list. */
export interface PageTable {
  values: string[];
  pages: [id: string, titleWords: number, nameWords: number, stoplicht: number, ...facets: (number | number[])[]][];
}

/** What stands beside the table, so that a browser notices when it got parts of two versions, or half of one. */
export interface IndexParts {
  /** Pagefind's name for its index. */
  index: string;
  /** How long our list of words is, in UTF-16 units. */
  letters: number;
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
    pages: rows.map(({ id, titleWords, nameWords, stoplicht, facets }) => [
      id,
      titleWords,
      nameWords,
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
  return pages.map(([id, titleWords, nameWords, stoplicht, ...facets]) => ({
    id,
    titleWords,
    nameWords,
    ...(stoplicht === NONE ? {} : { stoplicht: valueAt(stoplicht) }),
    facets: Object.fromEntries(FACETS.map((facet, index) => [facet, [facets[index] ?? []].flat().map(valueAt)])),
  }));
}
