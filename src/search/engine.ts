import type { Fragment } from './excerpt.ts';
import { countFacets, fits } from './facets.ts';
import { MARK, type Lexicon } from './lexicon.ts';
import type { Facet, PageRow } from './page-table.ts';
import { corrected, termsOf, type Term } from './query.ts';
import { rank, together, type Answer, type Hit, type Ranked, type Word } from './rank.ts';
import type { Order, SearchState } from './state.ts';
import { hasSmallWords, nameKey } from './words.ts';

/** As much of Pagefind's JavaScript as the search uses. */
export interface Pagefind {
  options(options: { noWorker?: boolean; basePath?: string; ranking?: Record<string, unknown> }): Promise<void>;
  init(): Promise<void>;
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  score: number;
  /** The places of the words found; none when only hidden words fit. */
  words: number[];
  data(): Promise<Fragment>;
}

/**
 * How Pagefind scores one word on one page. Long words that only begin with the word asked for count little, and
 * a short page is hardly better than a long one. What is not shown counts nothing: `rank` gives it a place of its own.
 */
export const RANKING = { termSimilarity: 4, pageLength: 0.3, metaWeights: { extra: 0 } };

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
  textOf(page: number): Promise<Fragment>;
}

/** Searches: asks Pagefind word by word, puts the answers together, narrows down, counts and sorts. */
export function makeSearch(pagefind: Pagefind, rows: readonly PageRow[], lexicon: Lexicon) {
  const pageOf = new Map(rows.map(({ id }, page) => [id, page]));
  const titles = rows.map(({ titleWords, nameWords, facets: { soort: [soort = ''] = [] } }) => ({
    nummer: NUMBER_WORDS[soort] ?? 0,
    all: titleWords,
    withOthers: nameWords,
    weight: WEIGHTS[soort] ?? 1,
  }));
  const handles = new Map<number, PagefindResult>();
  const answers = new Map<string | null, Promise<Hit[]>>();

  /** What the index knows of one word; asked once, unless it failed. */
  const ask = (word: string | null): Promise<Hit[]> => {
    const earlier = answers.get(word);
    if (earlier) return earlier;
    const answer = pagefind.search(word).then(({ results }) =>
      results.flatMap((result) => {
        const page = pageOf.get(result.id);
        if (page === undefined) return [];
        handles.set(page, result);
        return [{ page, score: result.score, locations: result.words }];
      }),
    );
    answers.set(word, answer);
    answer.catch(() => answers.delete(word));
    return answer;
  };

  /** The pages that the question is a name of. */
  const namedBy = async (q: string): Promise<number[]> =>
    q === '' ? [] : (await ask(`${nameKey(q)}${MARK.name}`)).map(({ page }) => page);

  const find = async (q: string, terms: readonly Term[], named: readonly number[]): Promise<Ranked[]> => {
    if (q === '')
      return (await ask(null)).map(({ page }) => ({ page, score: 0, locations: [] })).sort((a, b) => a.page - b.page);
    const hitsOf = (words: readonly string[]) => Promise.all(words.map(ask));
    const known = terms.filter(({ unknown }) => !unknown);
    // Of words that the site does not have and a number, the number alone would be an answer to something else.
    if (known.length < terms.length && known.every(({ isNumber }) => isNumber)) return [];
    const words = known.map(async ({ variants, phrase, isNumber, isNeeded }): Promise<Word> => {
      if (phrase) return { answers: [{ trust: 1, hits: together(await hitsOf(phrase)) }], isNeeded: true };
      const hits = await hitsOf(variants.map(({ word }) => word));
      const answers = variants.map(({ trust, only }, at): Answer => ({ trust, only, hits: hits[at] ?? [] }));
      return { answers, isNumber, isNeeded };
    });
    return rank(await Promise.all(words), titles, new Set(named), hasSmallWords(q));
  };

  return {
    /** Forgets what was learnt, after a part of the index did not come. */
    forget: () => answers.clear(),
    search: async ({ q, choices, order }: SearchState): Promise<Findings> => {
      const terms = termsOf(q, lexicon);
      const meant = corrected(q, terms);
      const named = terms.some(({ unknown }) => unknown) ? [] : await namedBy(meant ?? q);
      const found = await find(q, terms, named);
      const rowsFound = found.flatMap(({ page }) => rows[page] ?? []);
      const fitting = found.filter(({ page }) => rows[page] !== undefined && fits(rows[page], choices));
      return {
        results: sorted(fitting, order, rows),
        counts: countFacets(rowsFound, choices),
        rows,
        terms,
        meant,
        named: named.find((page) => EXPLAINS.has(rows[page]?.facets.soort?.[0] ?? '')),
        textOf: async (page) => {
          const handle = handles.get(page);
          if (!handle) throw new Error(`Pagina ${page} is niet gevonden.`);
          return handle.data();
        },
      };
    },
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
