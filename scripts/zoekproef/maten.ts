/** How good a list of results is, for one question; and of several questions together. */

export interface Score {
  /** Which share of the good pages is among the first ten; of more than ten good pages, of ten. */
  recall: number;
  /** Which share of the first five is good; of fewer than five good pages, of five all the same. */
  precisie: number;
  /** One divided by the place of the first good page. */
  mrr: number;
}

export function scoreOf(gevonden: readonly string[], goed: readonly string[]): Score {
  const good = new Set(goed);
  const within = (n: number) => gevonden.slice(0, n).filter((page) => good.has(page)).length;
  const first = gevonden.findIndex((page) => good.has(page));
  return {
    recall: within(10) / Math.min(10, good.size),
    precisie: within(5) / 5,
    mrr: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** The mean over questions, each of which counts as much. */
export function meanOf(scores: readonly Score[]): Score {
  const mean = (pick: (score: Score) => number) => scores.reduce((sum, each) => sum + pick(each), 0) / scores.length;
  return { recall: mean((s) => s.recall), precisie: mean((s) => s.precisie), mrr: mean((s) => s.mrr) };
}
