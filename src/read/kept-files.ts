import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Alinea, Entry } from '../domain/content.ts';
import { readMdxFile, type MdxFile } from './frontmatter.ts';
import { readBody } from './text/read-body.ts';

/** What was read from a file with nothing wrong in it, without the functions that say where something stands. */
export type KeptEntry = Omit<Entry<unknown>, 'locate' | 'alineas'> & {
  alineas: Omit<Entry<unknown>['alineas'][number], 'plaats'>[];
  /** The line of the file on which its text begins. */
  bodyLine: number;
};

/** What was read from files before, to be found by what stands in them: a file that did not change is read once. */
export interface KeptFiles {
  find: (bestand: string, digest: string) => KeptEntry | undefined;
  /** Only for a file with nothing wrong in it. */
  keep: (bestand: string, digest: string, entry: KeptEntry) => void;
  /** Writes down what is new. Two programs at once may each write; neither ever reads half of what the other wrote. */
  save: () => void;
}

interface OnDisk {
  reader: string;
  files: Map<string, { digest: string; entry: KeptEntry }>;
}

/** Several parts of one process ask for the same file, and while editing again and again. */
const OPENED = Symbol.for('wozo-monitor.kept-files');
const opened = ((globalThis as { [OPENED]?: Map<string, KeptFiles> })[OPENED] ??= new Map<string, KeptFiles>());

/**
 * Opens what an earlier run kept in `file`; it may be thrown away at any time. It only counts when it was made by
 * this very reader, with these packages. Undefined where the reader's code is not at hand to tell: in another folder.
 */
export function openKeptFiles(file: string): KeptFiles | undefined {
  const known = opened.get(file);
  if (known) return known;
  if (!existsSync('package-lock.json') || !READER.every((folder) => existsSync(folder))) return undefined;
  const reader = readerDigest();
  const before = onDisk(file);
  const files: OnDisk['files'] = before?.reader === reader ? before.files : new Map<string, never>();
  const seen = new Set<string>();
  let isNew = before?.reader !== reader;
  const kept: KeptFiles = {
    find: (bestand, digest) => {
      seen.add(bestand);
      const found = files.get(bestand);
      return found?.digest === digest ? found.entry : undefined;
    },
    keep: (bestand, digest, entry) => {
      isNew = true;
      files.set(bestand, { digest, entry });
    },
    save: () => {
      // What nobody asked for is of a file that is gone, or of another content folder.
      if (!isNew) return;
      for (const bestand of files.keys()) if (!seen.has(bestand)) files.delete(bestand);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.${process.pid}`, serialize({ reader, files } satisfies OnDisk));
      renameSync(`${file}.${process.pid}`, file);
      isNew = false;
    },
  };
  opened.set(file, kept);
  return kept;
}

/** What is left of an entry when it is written down. */
export function withoutPlaces({ locate: _, alineas, ...rest }: Entry<unknown>, bodyLine: number): KeptEntry {
  return { ...rest, bodyLine, alineas: alineas.map(({ plaats: __, ...alinea }) => alinea) };
}

/** The entry as it was read. Where something stands in it is looked up in its text, once somebody asks. */
export function revive<T>({ bodyLine, ...known }: KeptEntry, tekst: string): Entry<T> {
  let file: MdxFile | undefined;
  let alineas: Alinea[] | undefined;
  const body = () =>
    tekst
      .split('\n')
      .slice(bodyLine - 1)
      .join('\n');
  const paragraphs = () => (alineas ??= readBody(body(), known.bestand, bodyLine).alineas);
  return {
    ...known,
    data: known.data as T,
    alineas: known.alineas.map((alinea, i) => ({
      ...alinea,
      plaats: (offset) => paragraphs()[i]?.plaats(offset) ?? { regel: 1, kolom: 1 },
    })),
    locate: (path) => (file ??= readMdxFile(tekst, known.bestand)).locate(path),
  };
}

function onDisk(file: string): OnDisk | undefined {
  try {
    return deserialize(readFileSync(file)) as OnDisk;
  } catch {
    // Not there, of another version of Node, or cut off: then everything is read anew.
    return undefined;
  }
}

/** The code that decides what is read from a file. */
const READER = ['src/read', 'src/schema', 'src/vocabulary', 'src/domain'];

/** Changes with the code of the reader and with the versions of the packages it uses. */
function readerDigest(): string {
  const code = READER.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  ).sort();
  const texts = [...code, 'package-lock.json'].map((path) => `${path}\n${readFileSync(path, 'utf8')}`);
  return hash('sha256', [process.version, ...texts].join('\n'));
}
