import type { Lexicon } from './lexicon.ts';
import { MULTIPLIERS } from './numbers.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** One way to look up a part of a question. */
export interface Variant {
  /** What is asked of the index. */
  word: string;
  /** How far it may be trusted: 1 is what was typed. */
  trust: number;
}

/** A word of a question, with every way to look it up. */
export interface Term {
  /** As typed. */
  typed: string;
  variants: Variant[];
  /** What it was probably meant to be, when the site does not know it. */
  meant?: string;
  /** The site does not know it, and knows nothing like it. */
  unknown?: true;
}

const TRUST = { typed: 1, joined: 1, split: 0.7, near: 0.8 } as const;
/** How many words near an unknown one are looked up. */
const NEAR = 3;

/**
 * What a question asks for: its words without those that say nothing, each with its variants. A word that was
 * split ("mantel zorg") is looked up whole too, one that was joined ("ouderenplekken") in its parts, one that
 * is misspelled as what it was probably meant to be.
 */
export function termsOf(question: string, lexicon: Lexicon): Term[] {
  const words = wordsOf(question).flatMap(({ word, parts }) =>
    parts.length > 0 && !lexicon.knows(word) && !/^\d/.test(word) ? parts : [word],
  );
  const telling = words.filter((word) => !isStopWord(word));
  const terms = withThousands(telling.length > 0 ? telling : words).map((word, index, all): Term => {
    const variants: Variant[] = [{ word: MULTIPLIERS[word] ?? word, trust: TRUST.typed }];
    for (const whole of [`${word}${all[index + 1] ?? ''}`, `${all[index - 1] ?? ''}${word}`]) {
      if (whole !== word && !/\d/.test(whole) && lexicon.knows(whole))
        variants.push({ word: whole, trust: TRUST.joined });
    }
    return { typed: word, variants };
  });
  return terms.flatMap((term) => completed(term, lexicon));
}

/** Gives a word that the site does not know the variants it does know, or makes it the words it consists of. */
function completed(term: Term, lexicon: Lexicon): Term | Term[] {
  const { typed, variants } = term;
  if (/\d/.test(typed) || variants.length > 1 || lexicon.knows(variants[0]?.word ?? typed)) return term;
  const near = lexicon.nearest(typed).slice(0, NEAR);
  const [meant] = near;
  if (meant !== undefined) return { ...term, meant, variants: near.map((word) => ({ word, trust: TRUST.near })) };
  const parts = partsOf(typed, lexicon);
  if (parts.length > 0) return parts.map((word) => ({ typed: word, variants: [{ word, trust: TRUST.split }] }));
  return { ...term, unknown: true };
}

const SHORTEST_PART = 4;

/** The two known words that an unknown one consists of, with perhaps an s in between. */
function partsOf(word: string, lexicon: Lexicon): string[] {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const tail = word.slice(at);
    const head = [word.slice(0, at), word.slice(0, at).replace(/s$/, '')].find((each) => lexicon.knows(each));
    if (head !== undefined && lexicon.knows(tail)) return [head, tail];
  }
  return [];
}

/** "290 duizend" is asked as "290000". */
function withThousands(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (word === 'duizend' && /^\d+$/.test(words[index - 1] ?? '')) return [];
    return words[index + 1] === 'duizend' && /^\d+$/.test(word) ? [`${word}000`] : [word];
  });
}

/** The question with every word that the site does not know replaced by what it was probably meant to be. */
export function corrected(question: string, terms: readonly Term[]): string | undefined {
  if (!terms.some(({ meant }) => meant !== undefined)) return undefined;
  const meantBy = new Map(terms.flatMap(({ typed, meant }) => (meant === undefined ? [] : [[typed, meant]])));
  return wordsOf(question)
    .map(({ word }) => meantBy.get(word) ?? word)
    .join(' ');
}
