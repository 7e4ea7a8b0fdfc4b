/**
 * The order of results. Pagefind is asked for one word at a time; here the answers are put together, so that a
 * question in whole sentences finds something, and so that these laws hold: a word in a title counts most, a
 * word that is not shown counts less than any that is, a page with more of the words asked for leads, and what is done
 * comes before what explains it.
 */

/** Where on a page a word was found: `said` is not shown, but people say it for this very page. */
export type Place = 'title' | 'name' | 'text' | 'said' | 'belongs';

/** One page that has a word, as the index told. */
export interface Hit {
  page: number;
  /** How well the word fits the page according to the index; only compared within one word. */
  score: number;
  /** The places of the word among the words of the page; none when only hidden words fit. */
  locations: readonly number[];
}

/** The answer of the index to one variant of a word of the question. */
export interface Answer {
  trust: number;
  /** What kind of hidden word this is. */
  only?: 'said' | 'belongs' | undefined;
  hits: readonly Hit[];
}

/** A word of the question with the answers to its variants. */
export interface Word {
  answers: readonly Answer[];
  /** Only pages that have it are answers. */
  isNeeded?: boolean | undefined;
  isNumber?: boolean | undefined;
}

export interface Ranked {
  page: number;
  score: number;
  /** Every place on the page where a word of the question stands, sorted. */
  locations: number[];
}

/** What a word is worth at least and at most in each place. The ranges do not overlap. */
const WORTH: Record<Place, { least: number; most: number }> = {
  title: { least: 1.5, most: 2 },
  name: { least: 0.9, most: 1.2 },
  text: { least: 0.5, most: 0.9 },
  said: { least: 0.45, most: 0.5 },
  belongs: { least: 0.2, most: 0.35 },
};
/** How much two words of the question that stand next to each other add, per pair. */
const NEXT_TO = 0.5;
/** A page is left out when it has less than this share of what the best page has of the question. */
const SHARE_OF_BEST = 0.3;

/** Who asks for a thing by its whole title gets it first, and who asks for it by its nummer before that. */
const [TITLE, NUMMER] = [1, 2];
/** A page of less weight does not lead. */
const LEADS = 0.4;

/** What was found of one word of the question on one page. */
interface Found {
  worth: number;
  place: Place;
  isWhole: boolean;
  locations: readonly number[];
}

/** What is known of a page; the lengths in words that are indexed. */
export interface TitleLength {
  /** Of its nummer, which stands first. */
  nummer: number;
  /** Of its title with its nummer. */
  all: number;
  /** With the other names of the same thing, which stand after it. */
  withOthers: number;
  /** What the page counts for, beside one that tells what is done: less when it explains a word, or is a document. */
  weight: number;
}

/**
 * @param asked the words of the question
 * @param titles of every page
 * @param named the pages that the whole question is a name of
 * @param isLiteral the question has small words too: then having its other words in a title is less than being called so
 */
export function rank(
  asked: readonly Word[],
  titles: readonly TitleLength[],
  named: ReadonlySet<number> = new Set(),
  isLiteral = false,
): Ranked[] {
  const words = asked.map((word) => {
    const found = bestPerPage(word.answers, titles);
    return { ...word, found, rarity: rarity(found.size, titles.length) };
  });
  const total = sum(words.map(({ rarity: each }) => each)) || 1;
  const pages = [...new Set(words.flatMap(({ found }) => [...found.keys()]))].filter((page) =>
    words.every(({ isNeeded, found }) => !isNeeded || found.has(page)),
  );
  const ranked = pages.map((page) => {
    const title = titles[page] ?? { nummer: 0, all: 0, withOthers: 0, weight: 1 };
    const here = words.map(({ found, rarity: each, isNumber }) => ({ found: found.get(page), rarity: each, isNumber }));
    const present = here.flatMap(({ found, ...each }) => (found ? [{ ...found, ...each }] : []));
    const share = sum(present.map(({ rarity: each }) => each)) / total;
    const inTitle = present.filter(({ place, isWhole }) => place === 'title' && isWhole);
    const isItsNummer = present.some(
      ({ isNumber, locations }) => isNumber && locations.some((at) => at < title.nummer),
    );
    // All that was asked stands in its title; as long as that is, it is the whole of it.
    const isInTitle = inTitle.length === words.length;
    const isItsTitle = named.has(page) || (isInTitle && words.length >= title.all - title.nummer);
    const lead = isItsNummer ? NUMMER : title.weight >= LEADS && isItsTitle ? TITLE : 0;
    const score =
      (sum(present.map(({ worth, rarity: each }) => worth * each)) / total +
        (NEXT_TO * neighbours(here.map(({ found }) => found?.locations ?? []))) / words.length) *
      share ** 2 *
      title.weight;
    const locations = [...new Set(present.flatMap((each) => each.locations))].sort((a, b) => a - b);
    return { page, score, share, lead, isDone: isInTitle && title.weight === 1, locations };
  });
  const best = Math.max(0, ...ranked.map(({ share }) => share));
  // A term or an organisation leads, unless what is done has the same words in its title.
  const least = !isLiteral && ranked.some(({ isDone }) => isDone) ? 1 : 0;
  const leadOf = ({ lead, isDone }: (typeof ranked)[number]) => (lead === TITLE && least > Number(isDone) ? 0 : lead);
  return ranked
    .filter(({ share }) => share >= best * SHARE_OF_BEST)
    .sort((a, b) => leadOf(b) - leadOf(a) || (leadOf(a) > 0 ? 0 : b.score - a.score) || a.page - b.page)
    .map(({ page, score, locations }) => ({ page, score, locations }));
}

/** Where the words of a phrase stand behind each other; `hits` has those of each. */
export function together(hits: readonly (readonly Hit[])[]): Hit[] {
  const [first = [], ...others] = hits.map((each) => new Map(each.map((hit) => [hit.page, hit])));
  return [...first.values()].flatMap((hit) => {
    const rest = others.map((each) => new Set(each.get(hit.page)?.locations));
    const starts = hit.locations.filter((at) => rest.every((places, index) => places.has(at + index + 1)));
    if (starts.length === 0) return [];
    return [{ ...hit, locations: starts.flatMap((at) => hits.map((_, index) => at + index)) }];
  });
}

/** Of every page the best that any variant of a word found there. */
function bestPerPage(variants: readonly Answer[], titles: readonly TitleLength[]): Map<number, Found> {
  const best = new Map<number, Found>();
  for (const { trust, only, hits } of variants) {
    const highest = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
    for (const { page, score, locations } of hits) {
      const place = only ?? placeOf(locations, titles[page]);
      const { least, most } = WORTH[place];
      const worth = trust * (least + (most - least) * (score / highest));
      const earlier = best.get(page);
      const found = { worth, place, isWhole: trust === 1, locations };
      const better = earlier && earlier.worth >= worth ? earlier : found;
      best.set(page, { ...better, locations: [...(earlier?.locations ?? []), ...locations] });
    }
  }
  return best;
}

function placeOf(locations: readonly number[], title: TitleLength | undefined): Place {
  if (locations.length === 0) return 'belongs';
  if (locations.some((location) => location < (title?.all ?? 0))) return 'title';
  return locations.some((location) => location < (title?.withOthers ?? 0)) ? 'name' : 'text';
}

/** A word on few pages says more about what somebody looks for than one on many. */
function rarity(pagesWithWord: number, pages: number): number {
  return Math.log(1 + (pages - pagesWithWord + 0.5) / (pagesWithWord + 0.5));
}

/** How often a word of the question stands directly after the one before it. */
function neighbours(locations: readonly (readonly number[])[]): number {
  return locations.slice(1).filter((places, index) => {
    const before = new Set(locations[index]);
    return places.some((place) => before.has(place - 1));
  }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
