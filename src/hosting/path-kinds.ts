/**
 * The kinds of addresses that a server treats differently, by how their path begins within the site. Beginnings
 * only: nginx, the rules files of static hosts and our own code can all three tell those apart.
 */
const KINDS = {
  /** Small pages that other sites show inside theirs. */
  inbedden: ['inbedden/'],
  /** Files whose name changes when their content does. */
  gehasht: ['_astro/', 'pagefind/fragment/', 'pagefind/index/'],
  /** The other files of the search index, which must be of the same build as those. */
  zoekindex: ['pagefind/'],
  /** Open data, to be fetched by programs and pages elsewhere. */
  data: ['data/'],
} as const;

/** `overig` is every other address: pages, pictures, feeds, and what is not there. */
export type Kind = keyof typeof KINDS | 'overig';

/** Every beginning, with its kind; one that lies within another comes before it. */
export const PREFIXES = Object.entries(KINDS)
  .flatMap(([kind, prefixes]) => prefixes.map((prefix: string) => ({ prefix, kind: kind as Kind })))
  .sort((a, b) => b.prefix.length - a.prefix.length);

/** @param path within the site: without BASIS, and without a slash in front */
export function kindOf(path: string): Kind {
  return PREFIXES.find(({ prefix }) => path.startsWith(prefix))?.kind ?? 'overig';
}
