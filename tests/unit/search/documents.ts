import type { Monitor } from '../../../src/domain/monitor.ts';
import type { CompoundWords } from '../../../src/search/compounds.ts';
import { searchDocuments, type SearchDocument } from '../../../src/search/documents.ts';
import { root } from '../../../src/search/words.ts';

/** A dictionary of two words is enough here. */
const DICTIONARY: CompoundWords = {
  begin: new Set(['gevel', 'water']),
  beginWithS: new Set(),
  end: new Set(['tuin', 'plein'].map(root)),
};

export const documentsOf = (monitor: Monitor) => searchDocuments(monitor, DICTIONARY);

/** The one document with this address. */
export function documentOf(documents: readonly SearchDocument[], url: string): SearchDocument {
  const [found, ...others] = documents.filter((each) => each.url === url);
  if (!found || others.length > 0) throw new Error(`Er is niet één document van ${url}.`);
  return found;
}
