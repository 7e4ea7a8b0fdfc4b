import type { Fragment } from './excerpt.ts';
import { countFacets, fits } from './facets.ts';
import type { Source } from './index-parts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Facet, PageRow } from './page-table.ts';
import { corrected, termsOf, type Term } from './query.ts';
import { rank, together, type Ranked, type Word } from './rank.ts';
import type { Order, SearchState } from './state.ts';

/** How many words of a title are its nummer: "4.1.2", "Actielijn 4:". */
const NUMBER_WORDS: Record<string, number> = { actie: 1, onderwerp: 1, actielijn: 2 };

/** Acties, onderwerpen and actielijnen tell what is done; the others explain, or are where it was read. */
const WEIGHTS: Record<string, number> = {
  ...{ begrip: 0.75, partij: 0.75, editie: 0.7, programma: 0.5, pagina: 0.4, cijfer: 0.2, bron: 0.1 },
};

/** What tells in one sentence what it is. */
const EXPLAINS = new Set(['begrip', 'partij']);

/** What was found, before it is drawn. */
export interface Findings {
  /** All that fit, in the order asked for. */
  results: Ranked[];
  counts: Record<Facet, Map<string, number>>;
  /** What is known of every page. */
  rows: readonly PageRow[];
  /** The words of the question, without those that say nothing. */
  terms: Term[];
  /** The term or organisation that the question names. */
  named: number | undefined;
  /** The question as it was probably meant, when that differs. */
  meant: string | undefined;
  /** The text of one of the pages found. */
  textOf: (page: number) => Promise<Fragment>;
}

/** Searches: asks the index word by word, puts the answers together, narrows down, counts and sorts. */
export function makeSearch(source: Source, rows: readonly PageRow[], lexicon: Lexicon) {
  const titles = rows.map(({ nameEnds, facets: { soort: [soort = ''] = [] } }) => ({
    nummer: NUMBER_WORDS[soort] ?? 0,
    ends: nameEnds,
    weight: WEIGHTS[soort] ?? 1,
  }));

  const wordOf = async ({ variants, phrase, isNumber, isNeeded }: Term): Promise<Word> => {
    if (phrase) {
      const hits = await Promise.all(phrase.map((word) => source.hits(word === undefined ? [] : [word])));
      return { answers: [{ trust: 1, hits: together(hits) }], isNeeded: true };
    }
    const answers = variants.map(async ({ words, trust }) => ({ trust, hits: await source.hits(words) }));
    return { answers: await Promise.all(answers), isNumber, isNeeded };
  };

  const find = async (q: string, terms: readonly Term[]): Promise<Ranked[]> => {
    if (q === '') return rows.map((_, page) => ({ page, score: 0, locations: [], isNamed: false }));
    const known = terms.filter(({ unknown }) => !unknown);
    // Of words that the site does not have and a number, the number alone would be an answer to something else.
    if (known.length < terms.length && known.every(({ isNumber }) => isNumber)) return [];
    return rank(await Promise.all(known.map(wordOf)), titles);
  };

  return async ({ q, choices, order }: SearchState): Promise<Findings> => {
    const terms = termsOf(q, lexicon);
    const found = await find(q, terms);
    const rowsFound = found.flatMap(({ page }) => rows[page] ?? []);
    const fitting = found.filter(({ page }) => rows[page] !== undefined && fits(rows[page], choices));
    const explains = ({ page, isNamed }: Ranked) => isNamed && EXPLAINS.has(rows[page]?.facets.soort?.[0] ?? '');
    return {
      results: sorted(fitting, order, rows),
      counts: countFacets(rowsFound, choices),
      rows,
      terms,
      meant: corrected(q, terms),
      named: terms.some(({ unknown }) => unknown) ? undefined : found.find(explains)?.page,
      textOf: source.text,
    };
  };
}

function sorted(results: readonly Ranked[], order: Order, rows: readonly PageRow[]): Ranked[] {
  const newest = ({ page }: Ranked) => rows[page]?.facets.editie?.toSorted().at(-1) ?? '';
  const compare: Record<Order, (a: Ranked, b: Ranked) => number> = {
    relevantie: () => 0,
    nummer: (a, b) => a.page - b.page,
    nieuwste: (a, b) => newest(b).localeCompare(newest(a)),
  };
  return results.toSorted(compare[order]);
}
