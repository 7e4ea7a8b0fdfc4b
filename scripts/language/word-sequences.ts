import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes tests/fixtures/bron-woordreeksen.json: a short hash of every ten words in a row of the source documents.
 * With it a test finds sentences copied from a source, while the documents themselves stay outside this repository.
 *
 *     node scripts/language/word-sequences.ts MAP_MET_TEKSTEN
 */

const WOORDEN = 10;
/** 48 bits: among some thousands of hashes, a false alarm is less likely than one in a million. */
const BYTES = 6;

/** The words of a text, without case, accents, markup and punctuation. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/<[^>]+>/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Every ten words in a row of a text. */
export function sequencesOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(WOORDEN - 1).map((_, i) => words.slice(i, i + WOORDEN).join(' '));
}

export function hashOf(sequence: string): string {
  return createHash('sha256').update(sequence).digest().subarray(0, BYTES).toString('base64');
}

/** The hashes, sorted so that the order of the text cannot be read from them. */
export function packHashes(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(sequencesOf).map(hashOf))].sort().join('');
}

export function unpackHashes(packed: string): Set<string> {
  return new Set(packed.match(/.{8}/g));
}

/** A web page goes on with other articles; only the first is the document. */
function articleOf(text: string): string {
  return text.split(/^Ook interessant/m)[0] ?? '';
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('Gebruik: node scripts/language/word-sequences.ts MAP_MET_TEKSTEN');
    process.exit(1);
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (names.length === 0) {
    console.error(`In ${folder} staat geen bestand dat op .txt eindigt. Er is niets geschreven.`);
    process.exit(1);
  }
  const reeksen = packHashes(names.map((name) => articleOf(readFileSync(join(folder, name), 'utf8'))));
  const bestand = join(import.meta.dirname, '../../tests/fixtures/bron-woordreeksen.json');
  writeFileSync(bestand, `${JSON.stringify({ woorden: WOORDEN, bytes: BYTES, reeksen }, null, 2)}\n`);
  console.log(`${reeksen.length / 8} reeksen van ${WOORDEN} woorden uit ${names.length} documenten.`);
}
