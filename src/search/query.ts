import { MARK, type Lexicon, type Variant } from './lexicon.ts';
import { figuresIn } from './numbers.ts';
import { isStopWord } from './stop-words.ts';
import { keysOf, wordsOf } from './words.ts';

/** A word of a question, with every way to look it up. */
export interface Term {
  /** As typed. */
  typed: string;
  variants: Variant[];
  /** What it was taken for, because the site does not have it. */
  meant?: string;
  /** What it may have been meant to be; it was not looked up. */
  offered?: string;
  /** The site does not have it, nor anything near enough to look up. */
  unknown?: true;
  /** Words that must stand behind each other, all of them: what stood between quotes. */
  phrase?: string[];
  /** Only pages that have it are answers: one part of a word says too little. */
  isNeeded?: true;
  /** A number; that a page mentions one too says little. */
  isNumber?: true;
}

const TRUST = { joined: 1, split: 0.7, near: 0.8 } as const;
/** How many words near an unknown one are looked up. */
const NEAR = 3;
const QUOTES = /[“”„‟«»″]/g;
const QUOTED = /"([^"]*)"/g;

/**
 * What a question asks for: its words without those that say nothing, each with its variants. A word that was
 * split ("mantel zorg") is looked up whole too, one that was joined ("ouderenplekken") in its parts, one that
 * is misspelled as what it was probably meant to be.
 */
export function termsOf(question: string, lexicon: Lexicon): Term[] {
  const plain = question.replace(QUOTES, '"');
  const phrases = [...plain.matchAll(QUOTED)].flatMap(([typed, text = '']): Term[] => {
    const keys = keysOf(text).flatMap(([key]) => key ?? []);
    if (keys.length === 0) return [];
    return [{ typed, variants: [], phrase: keys.map((key) => `${key}${MARK.shown}`) }];
  });
  const rest = plain.replace(QUOTED, ' ');
  const figures = figuresIn(rest);
  const loose = figures.toReversed().reduce((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, rest);
  const numbers = figures.map(({ from, to, keys: [key = ''] }) => termOf(rest.slice(from, to), key, lexicon));
  return [...phrases, ...numbers, ...wordTerms(loose, lexicon, phrases.length + numbers.length === 0)];
}

function wordTerms(text: string, lexicon: Lexicon, isAll: boolean): Term[] {
  const words = wordsOf(text).flatMap(({ word, parts }) => (parts.length > 0 && !lexicon.has(word) ? parts : [word]));
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 || !isAll ? telling : words).flatMap((word, index, all) => {
    const joined = [`${word}${all[index + 1] ?? ''}`, `${all[index - 1] ?? ''}${word}`].filter(
      (whole) => whole !== word && !/^\d+$/.test(whole) && lexicon.has(whole),
    );
    const term = termOf(word, word, lexicon);
    if (joined.length === 0) return completed(term, lexicon);
    const whole = joined.flatMap((each) => lexicon.lookUp(each).filter(({ trust }) => trust === TRUST.joined));
    return { typed: word, variants: [...term.variants, ...whole] };
  });
}

function termOf(typed: string, word: string, lexicon: Lexicon): Term {
  const variants = lexicon.lookUp(word);
  return {
    typed,
    variants,
    ...(variants.length === 0 ? { unknown: true } : {}),
    ...(/\d/.test(word) ? { isNumber: true } : {}),
  };
}

/** Gives a word that the site does not have what it was meant to be, or makes it the words it consists of. */
function completed(term: Term, lexicon: Lexicon): Term | Term[] {
  const { typed, unknown, ...rest } = term;
  if (!unknown) return term;
  const near = lexicon.nearest(typed).slice(0, NEAR);
  const [best] = near;
  if (best?.sure) {
    const variants = near.flatMap(({ word }) =>
      lexicon.lookUp(word).map((each) => ({ ...each, trust: each.trust * TRUST.near })),
    );
    return { ...rest, typed, meant: best.word, variants };
  }
  const parts = partsOf(typed, lexicon);
  if (parts.length > 0)
    return parts.map((word) => ({
      typed: word,
      isNeeded: true,
      variants: lexicon.lookUp(word).map((each) => ({ ...each, trust: each.trust * TRUST.split })),
    }));
  return best ? { ...term, offered: best.word } : term;
}

const SHORTEST_PART = 4;

/** The two known words that an unknown one consists of, with perhaps an s in between. */
function partsOf(word: string, lexicon: Lexicon): string[] {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const tail = word.slice(at);
    const head = [word.slice(0, at), word.slice(0, at).replace(/s$/, '')].find((each) => lexicon.has(each));
    if (head !== undefined && lexicon.has(tail)) return [head, tail];
  }
  return [];
}

/** The question with every word that the site does not have replaced by what it was probably meant to be. */
export function corrected(question: string, terms: readonly Term[]): string | undefined {
  const meantBy = new Map(
    terms.flatMap(({ typed, meant, offered = meant }) => (offered === undefined ? [] : [[typed, offered]])),
  );
  if (meantBy.size === 0) return undefined;
  return wordsOf(question)
    .map(({ word }) => meantBy.get(word) ?? word)
    .join(' ');
}
