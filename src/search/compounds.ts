import { plainWord, root } from './words.ts';

/** Which words may stand where in a compound: the site's own words and those of a dictionary. */
export interface CompoundWords {
  /** May be followed by another word: "wijk" in "wijkverpleging". */
  begin: ReadonlySet<string>;
  /** The same, with an s in between: "kwaliteit" in "kwaliteitskompas". */
  beginWithS: ReadonlySet<string>;
  /** The roots of what may stand last: "verpleging". */
  end: ReadonlySet<string>;
}

/** How the dictionary marks a word for each place in a compound; the meaning stands in its .aff file. */
const BEGIN = ['Ca', 'Cb', 'CA', 'CB', 'Ce', 'Cl'];
const BEGIN_WITH_S = ['Ch', 'Cd'];
const END = ['Cc'];
const FORBIDDEN = 'Fw';

/** The words of a Hunspell dictionary that may be part of a compound, without names and words with signs. */
export function compoundWords(dic: string): CompoundWords {
  const begin = new Set<string>();
  const beginWithS = new Set<string>();
  const end = new Set<string>();
  for (const line of dic.split('\n')) {
    const [entry = '', flags = ''] = (line.split(/\s/)[0] ?? '').split('/');
    const marks: string[] = flags.match(/../g) ?? [];
    if (!/^\p{Ll}{3,}$/u.test(entry) || marks.includes(FORBIDDEN)) continue;
    const word = plainWord(entry);
    if (BEGIN.some((mark) => marks.includes(mark))) begin.add(word);
    if (BEGIN_WITH_S.some((mark) => marks.includes(mark))) beginWithS.add(word);
    if (END.some((mark) => marks.includes(mark))) end.add(root(word));
  }
  return { begin, beginWithS, end };
}

const SHORTEST = 3;
/** A shorter last part is an ending far more often than a word: "ten" in "inzetten". */
const SHORTEST_LAST = 4;
/** What may stand between two parts: "ouderENzorg", "kwaliteitSkompas". */
const LINKS = ['', 's', 'en', 'n', 'e'];

/**
 * Makes a function that splits a compound into its parts, "verpleeghuisplaatsen" → "verpleeg", "huis",
 * "plaatsen", and returns nothing for a word that is none. The fewest parts win, then the longest last part,
 * so that "zorgkantoren" never becomes "zorgkant" and "oren".
 */
export function makeSplitter({ begin, beginWithS, end }: CompoundWords): (word: string) => string[] {
  const known = new Map<string, string[]>();

  const split = (word: string): string[] => {
    const earlier = known.get(word);
    if (earlier) return earlier;
    let best: string[] = [];
    for (let at = SHORTEST; at <= word.length - SHORTEST_LAST; at++) {
      const tail = word.slice(at);
      const head = headOf(word.slice(0, at));
      if (head && end.has(root(tail)) && (best.length === 0 || head.length + 1 <= best.length)) {
        if (best.length === head.length + 1 && (best.at(-1)?.length ?? 0) >= tail.length) continue;
        best = [...head, tail];
      }
    }
    known.set(word, best);
    return best;
  };

  /** The parts of what stands before the last part, without what links it. */
  const headOf = (text: string): string[] | undefined => {
    for (const link of LINKS) {
      const word = text.endsWith(link) ? text.slice(0, text.length - link.length) : '';
      if (word.length < SHORTEST) continue;
      const inner = split(word);
      if (link === 's' ? beginWithS.has(word) : begin.has(word)) return inner.length > 0 ? inner : [word];
      if (inner.length > 0 && (link === '' || link === 's') && begin.has(inner.at(-1) ?? '')) return inner;
    }
    return undefined;
  };

  return split;
}

/**
 * Adds the words that stand by themselves in the site's texts: they may be part of a compound too, also when
 * the dictionary does not know them ("reablement") or does not mark them ("wijk" in "wijkverpleging").
 */
export function withOwnWords(words: CompoundWords, own: Iterable<string>): CompoundWords {
  const long = [...own].filter((word) => word.length >= OWN_SHORTEST && /^\p{L}+$/u.test(word));
  return {
    ...words,
    begin: new Set([...words.begin, ...long]),
    end: new Set([...words.end, ...long.filter((word) => word.length > OWN_SHORTEST).map(root)]),
  };
}

/** A short word of a text is a particle too often: "over", "door". */
const OWN_SHORTEST = 4;
