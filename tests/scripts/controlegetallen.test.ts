import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderSum, sumLines } from '../../src/read/files/checksums.ts';
import { writeSiteSums } from '../../src/integrations/sums.ts';

/** Who does not trust our code goes over the sums with a program that is not ours. */

const sh = (cwd: string, command: string) =>
  spawnSync(command, { cwd, shell: true, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
const hasCoreutils = sh('.', 'sha256sum --version && sort --version').status === 0;

/** Names that sort otherwise by language, by letter case, or by the 16-bit signs of JavaScript. */
const NAMEN = [
  'a.txt',
  'B.txt',
  'é.txt',
  'a b.txt',
  '-x.txt',
  'z/diep/er.txt',
  'z.txt',
  '\uFF5E.txt',
  '😀.txt',
  '.stil',
];

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'wozo-sommen-'));
  mkdirSync(join(map, 'z/diep'), { recursive: true });
  for (const [i, name] of NAMEN.entries()) writeFileSync(join(map, name), `inhoud ${i}\n`);
});
afterEach(() => rmSync(map, { recursive: true }));

describe.skipIf(!hasCoreutils)('by sha256sum of the machine', () => {
  test('the sum of a folder is what the documented command prints', () => {
    const documented = /find \. -type f.*/.exec(readFileSync('docs/reproduceren.md', 'utf8'))?.[0] ?? '';
    expect(documented).toContain('sha256sum');
    expect(sh(map, documented).stdout).toBe(`${folderSum(map).sha256}  -\n`);
    expect(folderSum(map).bestanden).toBe(NAMEN.length);
  });
  test('the list of a site is approved, and a changed file is found', () => {
    writeSiteSums(map);
    const check = () => sh(map, 'sha256sum --check --strict --quiet sha256sums.txt');
    expect(check()).toMatchObject({ status: 0, stdout: '' });
    writeFileSync(join(map, 'z/diep/er.txt'), 'iets anders');
    expect(check().stdout).toBe('z/diep/er.txt: FAILED\n');
  });
});

test('a file more, a file less, another name or another byte is another sum', () => {
  const sums = [folderSum(map).sha256];
  const change = (what: () => void) => {
    what();
    sums.push(folderSum(map).sha256);
  };
  change(() => writeFileSync(join(map, 'nieuw.txt'), ''));
  change(() => rmSync(join(map, 'B.txt')));
  change(() => writeFileSync(join(map, 'a.txt'), 'inhoud 0\r\n'));
  change(() => sh(map, 'mv z.txt zz.txt'));
  expect(new Set(sums).size).toBe(5);
});

test('the list leaves out itself and what only the server reads, and stays the same when it is made again', () => {
  for (const name of ['_headers', '_redirects', '_omleidingen.map']) writeFileSync(join(map, name), 'x');
  expect(writeSiteSums(map)).toBe(NAMEN.length);
  const first = readFileSync(join(map, 'sha256sums.txt'), 'utf8');
  expect(writeSiteSums(map)).toBe(NAMEN.length);
  expect(readFileSync(join(map, 'sha256sums.txt'), 'utf8')).toBe(first);
  expect(sumLines(map)).toHaveLength(NAMEN.length + 4);
});
