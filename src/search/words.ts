import { isStopWord } from './stop-words.ts';

/**
 * Words as the search index knows them: lower case, without accents, and with the punctuation inside a word
 * left out. Pagefind does the same with what it indexes and with what is asked.
 */

/** "Cliëntreis" → "clientreis", "Wlz-zorg" → "wlzzorg", "290.000" → "290000". */
export function plainWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A run of letters or digits, also with one sign in between: "zzp's", "V&VN", "Wlz-zorg", "3,92". */
const RUN = /[\p{L}\p{N}\p{M}]+(?:[.,'’&/\p{Pd}][\p{L}\p{N}\p{M}]+)*/gu;
const NUMBER = /^\d+(?:[.,]\d+)*$/;

/** A word of a text; its parts when a sign stands in between: "Wlz-zorg" is "wlzzorg", of "wlz" and "zorg". */
export interface Word {
  word: string;
  parts: string[];
}

export function wordsOf(text: string): Word[] {
  return (text.match(RUN) ?? []).map((run) => {
    const parts = NUMBER.test(run) ? [] : run.split(/[^\p{L}\p{N}\p{M}]+/u).map(plainWord);
    return { word: plainWord(run), parts: parts.length > 1 ? parts : [] };
  });
}

/** Every form under which the words of a text can be found. */
export function formsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ word, parts }) => [word, ...parts]);
}

/** A text cut at its spaces, as the places in the index count. */
export function chunksOf(text: string): string[] {
  return text.split(/\s+/).filter((chunk) => chunk !== '');
}

/**
 * The words of a text that are indexed, as they stand there: all but the signs and the words that say nothing.
 * Half of a Dutch text is such words; without them the index is half as large. The search page does the same
 * again, to know which word of a text is the fifth of the index.
 */
export function isIndexed(chunk: string): boolean {
  const word = plainWord(chunk);
  return word !== '' && !isStopWord(word);
}

/**
 * What the forms of a Dutch word share, roughly: "plek" and "plekken", "huis" and "huizen", "kantoor" and
 * "kantoren". A key to compare words by, not something to show or to search with.
 */
export function root(word: string): string {
  const bare = strip(strip(word, /s$/), /(en|e)$/);
  const hard = bare.replace(/v$/, 'f').replace(/z$/, 's');
  return strip(hard, /s$/)
    .replace(/([a-z])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]*$)/, (pair) => pair.charAt(0));
}

/** Takes an ending off, unless too little would be left to know the word by. */
function strip(word: string, ending: RegExp): string {
  const bare = word.replace(ending, '');
  return bare.length >= 3 ? bare : word;
}
