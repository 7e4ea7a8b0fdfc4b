/**
 * The order of results. Pagefind is asked for one word at a time; here the answers are put together, so that a
 * question in whole sentences finds something, and so that three laws hold: a word in a title counts most, a
 * word that is not shown counts less than any that is, and a page with more of the words asked for leads.
 */

/** Where on a page a word was found. */
export type Place = 'title' | 'name' | 'text' | 'hidden';

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
  hits: readonly Hit[];
}

export interface Ranked {
  page: number;
  score: number;
  /** Every place on the page where a word of the question stands, sorted. */
  locations: number[];
}

/** What a word is worth at least and at most in each place. The ranges do not overlap. */
const WORTH: Record<Place, { least: number; most: number }> = {
  title: { least: 1.2, most: 2 },
  name: { least: 0.9, most: 1.2 },
  text: { least: 0.4, most: 0.9 },
  hidden: { least: 0.2, most: 0.35 },
};
/** How much two words of the question that stand next to each other add, per pair. */
const NEXT_TO = 0.5;
/** How much is added to a page whose whole title was asked for. */
const WHOLE_TITLE = 1.5;
/** A page is left out when it has less than this share of what the best page has of the question. */
const SHARE_OF_BEST = 0.3;

/** What was found of one word of the question on one page. */
interface Found {
  worth: number;
  place: Place;
  locations: readonly number[];
}

/** How long the title of a page is, in words that are indexed. */
export interface TitleLength {
  /** Without its nummer. */
  own: number;
  /** With its nummer; these words stand first on the page. */
  all: number;
  /** With the other names of the same thing, which stand after it. */
  withOthers: number;
}

/**
 * @param answers per word of the question the answers to its variants
 * @param titles of every page
 */
export function rank(answers: readonly (readonly Answer[])[], titles: readonly TitleLength[]): Ranked[] {
  const words = answers.map((variants) => {
    const found = bestPerPage(variants, titles);
    return { found, rarity: rarity(found.size, titles.length) };
  });
  const asked = sum(words.map(({ rarity: each }) => each)) || 1;
  const pages = new Set(words.flatMap(({ found }) => [...found.keys()]));
  const ranked = [...pages].map((page) => {
    const here = words.map(({ found, rarity: each }) => ({ found: found.get(page), rarity: each }));
    const present = here.flatMap(({ found, rarity: each }) => (found ? [{ ...found, rarity: each }] : []));
    const share = sum(present.map(({ rarity: each }) => each)) / asked;
    const inTitle = present.filter(({ place }) => place === 'title');
    const titleShare = Math.min(1, inTitle.length / Math.max(1, titles[page]?.own ?? 1));
    const isItsTitle = titleShare === 1 && present.length === words.length;
    const score =
      (sum(present.map(({ worth, rarity: each }) => worth * each)) / asked +
        (NEXT_TO * neighbours(here.map(({ found }) => found?.locations ?? []))) / answers.length +
        (WHOLE_TITLE * titleShare * inTitle.length) / answers.length) *
      share;
    const locations = [...new Set(present.flatMap((each) => each.locations))].sort((a, b) => a - b);
    return { page, score, share, isItsTitle, locations };
  });
  const best = Math.max(0, ...ranked.map(({ share }) => share));
  return ranked
    .filter(({ share }) => share >= best * SHARE_OF_BEST)
    .sort((a, b) => compareTitles(a, b) || b.score - a.score || a.page - b.page)
    .map(({ page, score, locations }) => ({ page, score, locations }));
}

/** Who asks for a thing by its whole title gets it first; of a term and an actie with one title, the actie. */
function compareTitles(a: { isItsTitle: boolean; page: number }, b: { isItsTitle: boolean; page: number }): number {
  if (a.isItsTitle !== b.isItsTitle) return a.isItsTitle ? -1 : 1;
  return a.isItsTitle ? a.page - b.page : 0;
}

/** Of every page the best that any variant of a word found there. */
function bestPerPage(variants: readonly Answer[], titles: readonly TitleLength[]): Map<number, Found> {
  const best = new Map<number, Found>();
  for (const { trust, hits } of variants) {
    const highest = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
    for (const { page, score, locations } of hits) {
      const place = placeOf(locations, titles[page]);
      const { least, most } = WORTH[place];
      const worth = trust * (least + (most - least) * (score / highest));
      const earlier = best.get(page);
      const together = [...(earlier?.locations ?? []), ...locations];
      const better = earlier && earlier.worth >= worth ? earlier : { worth, place };
      best.set(page, { ...better, locations: together });
    }
  }
  return best;
}

function placeOf(locations: readonly number[], title: TitleLength | undefined): Place {
  if (locations.length === 0) return 'hidden';
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
