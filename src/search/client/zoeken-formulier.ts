import type { Findings } from '../engine.ts';
import { FACETS, type Facet } from '../page-table.ts';
import { readState, type SearchState } from '../state.ts';

/** The search form: what is filled in, and the numbers behind its choices. */
export function makeForm(form: HTMLFormElement) {
  const selectOf = (facet: string) => {
    const select = form.elements.namedItem(facet);
    return select instanceof HTMLSelectElement ? select : undefined;
  };
  const optionsOf = (facet: Facet) => [...(selectOf(facet)?.options ?? [])].filter(({ value }) => value !== '');
  const labelOf = (facet: Facet, value: string) =>
    optionsOf(facet).find((option) => option.value === value)?.dataset['label'] ?? value;

  return {
    labelOf,
    /** The choices that there are of every facet. */
    offered: Object.fromEntries(FACETS.map((facet) => [facet, optionsOf(facet).map(({ value }) => value)])),
    /** What the form calls a facet: "Planning". */
    nameOf: (facet: Facet) => selectOf(facet)?.labels[0]?.textContent.trim() ?? facet,
    /** What is filled in now, on the first page of results. */
    read: (): SearchState =>
      readState(
        new URLSearchParams(
          [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
        ),
      ),
    /** Fills in what an address holds; a choice that does not exist is shown as none. */
    write: ({ q, choices, order }: SearchState) => {
      const field = form.elements.namedItem('q');
      if (field instanceof HTMLInputElement && field.value.trim() !== q) field.value = q;
      for (const facet of FACETS) {
        const select = selectOf(facet);
        if (select) select.value = choices[facet] ?? '';
      }
      const sorteer = selectOf('sorteer');
      if (sorteer) sorteer.value = order === 'relevantie' ? '' : order;
      const chosen = Object.keys(choices).length;
      const tally = form.querySelector('summary span');
      if (tally) tally.textContent = chosen > 0 ? `(${chosen} gekozen)` : '';
    },
    /** Puts behind every choice how many results it would leave; a choice that leaves none cannot be made. */
    count: (counts: Findings['counts'] | undefined) => {
      for (const facet of FACETS) {
        for (const option of optionsOf(facet)) {
          const count = counts?.[facet].get(option.value) ?? 0;
          option.textContent = counts ? `${option.dataset['label']} (${count})` : (option.dataset['label'] ?? '');
          option.disabled = counts !== undefined && count === 0 && !option.selected;
        }
      }
    },
  };
}
export type Form = ReturnType<typeof makeForm>;
