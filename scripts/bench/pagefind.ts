import { close } from 'pagefind';
import { currentDocuments, indexFiles } from '../../src/integrations/search-index.ts';

// Only the index: the documents are there already. Its last line is the number of milliseconds.
const documents = currentDocuments();
const begin = performance.now();
await indexFiles(documents);
console.log(performance.now() - begin);
await close();
