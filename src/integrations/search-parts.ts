import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Cuts the index that Pagefind made into smaller parts. Its own are of 30 kB each, for which it has no setting, and a
 * question of two words would fetch two of them. The words stay what they are; they only move, and the table of parts
 * tells where to. All of it is CBOR (RFC 8949), of which no more is read here than where a value ends.
 */

/** What every file of Pagefind begins with, unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** In bytes, which packing more than halves. */
const PART = 8_000;
/**
 * Words that begin alike stay together, because Pagefind looks in one part for all that begins as was asked. Of a number
 * (see `keyOf`) no beginning is asked.
 */
const BEGINNING = /^q[a-j].{0,6}|^.{0,3}/;
/** After every word that begins as what stands before it. */
const LAST = '\u{10ffff}';

const META = /^pagefind\.(.+)\.pf_meta$/;
const INDEX = /^index\/.+\.pf_index$/;
const ENTRY = 'pagefind-entry.json';
/** Where in the meta file the table of parts stands. */
const TABLE = 2;

/** The same files with more and smaller parts, each named by what it holds. */
export function inSmallParts(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const [metaPath = '', meta = Buffer.of()] = [...files].find(([path]) => META.test(path)) ?? [];
  const words = [...files].filter(([path]) => INDEX.test(path)).flatMap(([, part]) => wordsIn(part));
  const parts = grouped(words).map((group) => ({ group, ...named(list([list(group.map(({ bytes }) => bytes))])) }));
  const table = parts.map(({ group, name }) =>
    list([text(beginningOf(group.at(0))), text(`${beginningOf(group.at(-1))}${LAST}`), text(name)]),
  );
  const index = named(list(items(unpack(meta)).map((field, at) => (at === TABLE ? list(table) : field))));
  const entry = Buffer.from(files.get(ENTRY) ?? '').toString();
  const kept = [...files].filter(([path]) => path !== metaPath && !INDEX.test(path));
  return new Map([
    ...kept,
    [ENTRY, Buffer.from(entry.replace(META.exec(metaPath)?.[1] ?? ' ', index.name))],
    [`pagefind.${index.name}.pf_meta`, index.packed],
    ...parts.map(({ name, packed }) => [`index/${name}.pf_index`, packed] as const),
  ]);
}

interface Word {
  word: string;
  bytes: Buffer;
}

function wordsIn(part: Uint8Array): Word[] {
  return items(unpack(part))
    .flatMap(items)
    .map((bytes) => ({ bytes, word: textOf(bytes) }));
}

function beginningOf(word: Word | undefined): string {
  return BEGINNING.exec(word?.word ?? '')?.[0] ?? '';
}

/** The words, sorted, in parts of about the same length. */
function grouped(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let length = PART;
  for (const [, alike] of Map.groupBy(
    words.toSorted((a, b) => (a.word < b.word ? -1 : 1)),
    beginningOf,
  )) {
    if (length >= PART) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(...alike);
    length += alike.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }
  return groups;
}

function named(content: Buffer): { name: string; packed: Uint8Array } {
  const name = `unknown_${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
  return { name, packed: gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 }) };
}

function unpack(packed: Uint8Array): Buffer {
  return gunzipSync(packed).subarray(SIGNATURE.length);
}

const [TEXT, LIST, OTHER] = [3, 4, 7];

/** The kind of the value that begins here, its number, and where what it holds begins. */
function headAt(bytes: Buffer, at: number): { kind: number; count: number; from: number } {
  const first = bytes.readUInt8(at);
  const [kind, size] = [first >> 5, first & 31];
  if (size < 24) return { kind, count: size, from: at + 1 };
  if (size > 27) throw new Error('De zoekindex van Pagefind is anders dan wij kennen.');
  const width = 2 ** (size - 24);
  // Eight bytes are a fraction, of which the value does not matter.
  return { kind, count: width > 4 ? 0 : bytes.readUIntBE(at + 1, width), from: at + 1 + width };
}

function endOf(bytes: Buffer, at: number): number {
  const { kind, count, from } = headAt(bytes, at);
  if (kind < 2 || kind === OTHER) return from;
  if (kind <= TEXT) return from + count;
  if (kind > LIST) throw new Error('De zoekindex van Pagefind is anders dan wij kennen.');
  let end = from;
  for (let left = count; left > 0; left--) end = endOf(bytes, end);
  return end;
}

/** The values in a list, as they are. */
function items(bytes: Buffer): Buffer[] {
  const { count, from } = headAt(bytes, 0);
  let at = from;
  return Array.from({ length: count }, () => {
    const start = at;
    at = endOf(bytes, at);
    return bytes.subarray(start, at);
  });
}

/** The text that a list begins with. */
function textOf(bytes: Buffer): string {
  const [first = bytes] = items(bytes);
  return first.subarray(headAt(first, 0).from).toString();
}

function head(kind: number, count: number): Buffer {
  return Buffer.from([(kind << 5) | 26, count >>> 24, (count >>> 16) & 255, (count >>> 8) & 255, count & 255]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

function list(values: readonly Buffer[]): Buffer {
  return Buffer.concat([head(LIST, values.length), ...values]);
}
