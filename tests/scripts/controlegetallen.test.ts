import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderSum, sumLines } from '../../src/read/files/checksums.ts';
import { writeSiteSums } from '../../src/integrations/sums.ts';
import { legeMap } from './proefmap.ts';

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

const map = legeMap();
beforeEach(() => NAMEN.forEach((name, i) => map.schrijf(name, `inhoud ${i}\n`)));

describe.skipIf(!hasCoreutils)('by sha256sum of the machine', () => {
  test('the sum of a folder is what the documented command prints', () => {
    const documented = /find \. -type f.*/.exec(readFileSync('docs/reproduceren.md', 'utf8'))?.[0] ?? '';
    expect(documented).toContain('sha256sum');
    expect(sh(map.pad(), documented).stdout).toBe(`${folderSum(map.pad()).sha256}  -\n`);
    expect(folderSum(map.pad()).bestanden).toBe(NAMEN.length);
  });
  test('the list of a site is approved, and a changed file is found', () => {
    writeSiteSums(map.pad());
    const check = () => sh(map.pad(), 'sha256sum --check --strict --quiet sha256sums.txt');
    expect(check()).toMatchObject({ status: 0, stdout: '' });
    map.schrijf('z/diep/er.txt', 'iets anders');
    expect(check().stdout).toBe('z/diep/er.txt: FAILED\n');
  });
});

test('a file more, a file less, another name or another byte is another sum', () => {
  const sums = [folderSum(map.pad()).sha256];
  const change = (what: () => void) => {
    what();
    sums.push(folderSum(map.pad()).sha256);
  };
  change(() => map.schrijf('nieuw.txt', ''));
  change(() => map.weg('B.txt'));
  change(() => map.schrijf('a.txt', 'inhoud 0\r\n'));
  change(() => sh(map.pad(), 'mv z.txt zz.txt'));
  expect(new Set(sums).size).toBe(5);
});

test('the list leaves out itself and what only the server reads, and stays the same when it is made again', () => {
  for (const name of ['_headers', '_redirects', '_omleidingen.map']) map.schrijf(name, 'x');
  expect(writeSiteSums(map.pad())).toBe(NAMEN.length);
  const first = map.lees('sha256sums.txt');
  expect(writeSiteSums(map.pad())).toBe(NAMEN.length);
  expect(map.lees('sha256sums.txt')).toBe(first);
  expect(sumLines(map.pad())).toHaveLength(NAMEN.length + 4);
});
