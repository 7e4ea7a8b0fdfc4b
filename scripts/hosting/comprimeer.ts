import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileType } from '../../src/hosting/content-types.ts';

/** Below this a packed file is hardly smaller than the headers around it, in bytes. */
const WORTH_IT = 512;

/** Puts a .gz and a .br beside every file of a site that shrinks, for a server that sends those instead. */
export async function comprimeer(site: string): Promise<void> {
  for (const naam of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!fileType(naam)?.shrinks) continue;
    const pad = join(site, naam);
    const content = readFileSync(pad);
    if (content.length < WORTH_IT) continue;
    await writeFile(`${pad}.gz`, gzipSync(content, { level: 9 }));
    await writeFile(`${pad}.br`, brotliCompressSync(content));
  }
}
