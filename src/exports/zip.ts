import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * Packs files, by their path, in the order given, each with the day `nu` as its time: the same files give the same
 * bytes. Text is written as UTF-8.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, nu: string): Uint8Array<ArrayBuffer> {
  // A zip has no time zone. Made in local time, because fflate reads it back so.
  const mtime = new Date(`${nu}T00:00:00`);
  const entries = Object.entries(files).map(([path, content]): [string, Zippable[string]] => [
    path,
    [typeof content === 'string' ? strToU8(content) : content, { mtime, level: 9 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** Packs a zip anew: what it holds stays, and the times in it become `nu`. */
export function repack(bytes: Uint8Array, nu: string): Uint8Array<ArrayBuffer> {
  return zip(unzipSync(bytes), nu);
}
