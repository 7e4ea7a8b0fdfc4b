import type { Locate } from '../domain/content.ts';
import { readMdxFile, type MdxFile } from './frontmatter.ts';
import type { Vorm } from './text/guard.ts';
import { readBody } from './text/read-body.ts';

/** One MDX file, its fields and its text taken apart. */
interface FileRead extends Omit<MdxFile, 'body'> {
  body: ReturnType<typeof readBody>;
}

/** What this process read last of each file: while editing, only a file with another text is taken apart again. */
const last = new Map<string, { text: string; read: FileRead }>();

/** Takes a file apart into its fields and its text. Who gets the answer must not change it. */
export function readFile(text: string, bestand: string, vorm?: Vorm): FileRead {
  const known = last.get(bestand);
  if (known?.text === text) return known.read;
  const { body, locate: _, locateName: __, ...file } = readMdxFile(text, bestand);
  // Where something stands is looked up when somebody asks: the trees of a large programme would double its memory.
  let again: MdxFile | undefined;
  const trees = () => (again ??= readMdxFile(text, bestand));
  const locate: Locate = (path) => trees().locate(path);
  const locateName: Locate = (path) => trees().locateName(path);
  const read = { ...file, body: readBody(body, bestand, file.bodyLine, vorm), locate, locateName };
  last.set(bestand, { text, read });
  return read;
}
