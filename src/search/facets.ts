import { FACETS, type Facet, type PageRow } from './page-table.ts';

/** What a reader narrowed the results down by. */
export type Choices = Partial<Record<Facet, string>>;

/** Whether a page fits every choice, apart from the one for `except`. */
export function fits({ facets }: PageRow, choices: Choices, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const chosen = choices[facet];
    return facet === except || chosen === undefined || (facets[facet]?.includes(chosen) ?? false);
  });
}

/** How many of these pages every choice would leave, given the choices made for the other facets. */
export function countFacets(rows: readonly PageRow[], choices: Choices): Record<Facet, Map<string, number>> {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const row of rows) {
    for (const facet of FACETS) {
      if (!fits(row, choices, facet)) continue;
      for (const value of row.facets[facet] ?? []) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}
