import { leesWaarden } from '../vocabulary/adres-waarden.ts';
import type { Choices } from './facets.ts';
import { FACETS, type Facet } from './page-table.ts';

/** The orders of results, with the label of each. */
export const ORDERS = { relevantie: 'Wat het best past', nummer: 'Nummer', nieuwste: 'Nieuwste stand' } as const;
export type Order = keyof typeof ORDERS;

/** What somebody asks, whole: it stands in the address, so that a search can be kept and shared. */
export interface SearchState {
  q: string;
  choices: Choices;
  order: Order;
  /** Counted from 1. */
  page: number;
}

/** The choices that there are. */
type Offered = Partial<Record<Facet, readonly string[]>>;

/** In characters: a question, and not a document that keeps the browser busy. */
const VRAAG = 200;

/** @param offered without it every choice counts */
export function readState(query: URLSearchParams, offered: Offered = allIn(query)): SearchState {
  const order = query.get('sorteer') ?? '';
  const page = Number(query.get('pagina'));
  return {
    q: (query.get('q') ?? '').slice(0, VRAAG).replace(/\s+/g, ' ').trim(),
    choices: leesWaarden(query, offered).waarden,
    order: isOrder(order) ? order : 'relevantie',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** What of an address does not count, to tell who came with it. */
export function notesOn(query: URLSearchParams, offered: Offered): string[] {
  return leesWaarden(query, { ...offered, sorteer: Object.keys(ORDERS) }).meldingen;
}

function allIn(query: URLSearchParams): Offered {
  return Object.fromEntries(FACETS.map((facet) => [facet, query.getAll(facet)]));
}

/** The query of an address, without what is as it is by itself: "q=woondeal&status=afwijking". */
export function writeState({ q, choices, order, page }: SearchState): string {
  const query = new URLSearchParams();
  if (q !== '') query.set('q', q);
  for (const facet of FACETS) {
    const value = choices[facet];
    if (value !== undefined) query.set(facet, value);
  }
  if (order !== 'relevantie') query.set('sorteer', order);
  if (page > 1) query.set('pagina', String(page));
  return query.toString();
}

/** Whether anything is asked at all. */
export function isAsked({ q, choices }: SearchState): boolean {
  return q !== '' || Object.keys(choices).length > 0;
}

function isOrder(text: string): text is Order {
  return Object.hasOwn(ORDERS, text);
}
