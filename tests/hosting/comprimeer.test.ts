import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { comprimeer } from '../../scripts/hosting/comprimeer.ts';

const PAGINA = `<!doctype html>${'<p>Wonen, ondersteuning en zorg voor ouderen</p>'.repeat(40)}`;

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'wozo-klein-'));
});
afterEach(() => rmSync(map, { recursive: true }));

test('who gets the packed page, reads the same page', async () => {
  mkdirSync(join(map, 'acties/een'), { recursive: true });
  const pad = join(map, 'acties/een/index.html');
  writeFileSync(pad, PAGINA);
  await comprimeer(map);
  expect(gunzipSync(readFileSync(`${pad}.gz`)).toString()).toBe(PAGINA);
  expect(brotliDecompressSync(readFileSync(`${pad}.br`)).toString()).toBe(PAGINA);
});

test('only what shrinks is packed, also the second time: no pictures, packages, or files of a few words', async () => {
  for (const naam of ['a.png', 'b.zip', 'c.xlsx', 'd.pf_fragment', 'e.woff2', 'f.css', 'atom.xml'])
    writeFileSync(join(map, naam), PAGINA);
  writeFileSync(join(map, 'robots.txt'), 'User-agent: *\n');
  await comprimeer(map);
  await comprimeer(map);
  const klein = readdirSync(map).filter((naam) => /\.(gz|br)$/.test(naam));
  expect(klein).toEqual(['atom.xml.br', 'atom.xml.gz', 'f.css.br', 'f.css.gz']);
});
