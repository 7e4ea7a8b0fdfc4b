import { readdirSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fileType } from '../../src/hosting/content-types.ts';

/** Below this a packed file is hardly smaller than the headers around it, in bytes. */
const WORTH_IT = 512;
/** As many as Node compresses at a time. */
const WORKERS = 4;

const PACKERS: { extension: string; pack: (content: Buffer) => Promise<Buffer> }[] = [
  {
    extension: '.gz',
    pack: async (content) => {
      const packed = await promisify(gzip)(content, { level: 9 });
      // The operating system that packed it, "unknown": the same bytes on every machine.
      packed[9] = 255;
      return packed;
    },
  },
  {
    extension: '.br',
    pack: (content) =>
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
];

export interface Precompressed {
  /** Files that were worth packing. */
  bestanden: number;
  /** Their sizes together, in bytes: as they are, and packed in each way. */
  bytes: { vol: number; gzip: number; brotli: number };
}

/**
 * Puts a .gz and a .br beside every file in a folder that shrinks, for a server that sends those instead. The same
 * content gives the same bytes, and they are as old as the file they stand for.
 */
export async function precompress(dir: string): Promise<Precompressed> {
  const todo = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && fileType(entry.name)?.shrinks)
    .map((entry) => join(entry.parentPath, entry.name));
  const total: Precompressed = { bestanden: 0, bytes: { vol: 0, gzip: 0, brotli: 0 } };
  const work = async () => {
    for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
      const content = await readFile(path);
      if (content.length < WORTH_IT) continue;
      const { atime, mtime } = await stat(path);
      const [gz = 0, br = 0] = await Promise.all(
        PACKERS.map(async ({ extension, pack }) => {
          const packed = await pack(content);
          await writeFile(`${path}${extension}`, packed);
          await utimes(`${path}${extension}`, atime, mtime);
          return packed.length;
        }),
      );
      total.bestanden += 1;
      total.bytes.vol += content.length;
      total.bytes.gzip += gz;
      total.bytes.brotli += br;
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return total;
}
