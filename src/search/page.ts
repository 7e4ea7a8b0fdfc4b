import type { Mijlpaal } from '../schema/meting.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { kwartaalVoluit } from '../vocabulary/kwartaal.ts';
import type { PageRow } from './page-table.ts';

/** What a page is made of, before it becomes HTML. */
export interface Page {
  url: string;
  title: string;
  facets: PageRow['facets'];
  stoplicht?: string;
  /** Other names of the same thing, shown as one line. */
  names?: string[];
  /** What people call it as well, not shown. */
  said?: string[] | undefined;
  /** What it belongs to, in words that it does not show. */
  belongs?: string[];
  texts?: string[];
  sections?: { editie: string; tekst: string }[];
}

/** What is to happen and when, as the metingen of a thing say it; each once. */
export function mijlpalenOf(
  metingen: readonly { mijlpalen?: readonly Pick<Mijlpaal, 'wat' | 'datum' | 'kwartaal'>[] }[],
): string[] {
  return [
    ...new Set(
      metingen.flatMap(({ mijlpalen = [] }) =>
        mijlpalen.map(({ wat, datum, kwartaal }) => {
          const wanneer = datum ? datumVoluit(datum) : kwartaal && kwartaalVoluit(kwartaal);
          return wanneer ? `${wat} (${wanneer})` : wat;
        }),
      ),
    ),
  ];
}
