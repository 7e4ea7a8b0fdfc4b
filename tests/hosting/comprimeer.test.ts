import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { comprimeer } from '../../scripts/hosting/comprimeer.ts';
import { legeMap } from '../scripts/proefmap.ts';

const PAGINA = `<!doctype html>${'<p>Wonen, ondersteuning en zorg voor ouderen</p>'.repeat(40)}`;

const map = legeMap();

test('who gets the packed page, reads the same page', async () => {
  map.schrijf('acties/een/index.html', PAGINA);
  await comprimeer(map.pad());
  expect(gunzipSync(readFileSync(map.pad('acties/een/index.html.gz'))).toString()).toBe(PAGINA);
  expect(brotliDecompressSync(readFileSync(map.pad('acties/een/index.html.br'))).toString()).toBe(PAGINA);
});

test('only what shrinks is packed, also the second time: no pictures, packages, or files of a few words', async () => {
  for (const naam of ['a.png', 'b.zip', 'c.xlsx', 'd.pf_fragment', 'e.woff2', 'f.css', 'atom.xml'])
    map.schrijf(naam, PAGINA);
  map.schrijf('robots.txt', 'User-agent: *\n');
  await comprimeer(map.pad());
  await comprimeer(map.pad());
  const klein = readdirSync(map.pad()).filter((naam) => /\.(gz|br)$/.test(naam));
  expect(klein).toEqual(['atom.xml.br', 'atom.xml.gz', 'f.css.br', 'f.css.gz']);
});
