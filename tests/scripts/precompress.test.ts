import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../../scripts/lib/precompress.ts';

const PAGINA = `<!doctype html>${'<p>Wonen, ondersteuning en zorg voor ouderen</p>'.repeat(40)}`;

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'wozo-klein-'));
});
afterEach(() => rmSync(map, { recursive: true }));

const namen = () => (readdirSync(map, { recursive: true }) as string[]).filter((each) => each.includes('.')).sort();

test('who gets the packed page, reads the same page', async () => {
  mkdirSync(join(map, 'acties/een'), { recursive: true });
  const pad = join(map, 'acties/een/index.html');
  writeFileSync(pad, PAGINA);
  const { bestanden, bytes } = await precompress(map);
  expect(gunzipSync(readFileSync(`${pad}.gz`)).toString()).toBe(PAGINA);
  expect(brotliDecompressSync(readFileSync(`${pad}.br`)).toString()).toBe(PAGINA);
  expect({ bestanden, ...bytes }).toEqual({
    bestanden: 1,
    vol: PAGINA.length,
    gzip: statSync(`${pad}.gz`).size,
    brotli: statSync(`${pad}.br`).size,
  });
});

test('only what shrinks is packed: no pictures, packages, parts of the index, or files of a few words', async () => {
  for (const naam of ['a.png', 'b.zip', 'c.xlsx', 'd.pf_fragment', 'e.woff2', 'f.css', 'atom.xml'])
    writeFileSync(join(map, naam), PAGINA);
  writeFileSync(join(map, 'robots.txt'), 'User-agent: *\n');
  await precompress(map);
  expect(namen().filter((naam) => /\.(gz|br)$/.test(naam))).toEqual([
    'atom.xml.br',
    'atom.xml.gz',
    'f.css.br',
    'f.css.gz',
  ]);
});

test('packing twice, or on another machine, gives the same bytes and nothing packed double', async () => {
  writeFileSync(join(map, 'a.css'), PAGINA);
  utimesSync(join(map, 'a.css'), 1_700_000_000, 1_700_000_000);
  await precompress(map);
  const eerst = namen().map((naam) => readFileSync(join(map, naam)));
  expect(eerst[2]?.subarray(4, 10)).toEqual(Buffer.from([0, 0, 0, 0, 2, 255]));
  await precompress(map);
  expect(namen()).toEqual(['a.css', 'a.css.br', 'a.css.gz']);
  expect(namen().map((naam) => readFileSync(join(map, naam)))).toEqual(eerst);
  expect(namen().map((naam) => statSync(join(map, naam)).mtimeMs)).toEqual(Array(3).fill(1_700_000_000_000));
});
