import { describe, expect, test } from 'vitest';
import { bezwaren, pakkettenUit, UITZONDERINGEN } from '../../scripts/licences/allowed.ts';
import { isToegestaan } from '../../scripts/licences/spdx.ts';
import { gevallen } from '../gevallen.ts';

/** Nobody takes a package in whose licence asks what this project cannot give. */

const SPDX = gevallen(import.meta) as Record<string, string[]>;

test.each([
  ['mag', true],
  ['mag niet', false],
])('of SPDX expressions: what %s', (welke, mag) => {
  const anders = SPDX[welke]?.filter((each) => isToegestaan(each, SPDX['afgesproken'] ?? []) !== mag);
  expect(anders).toEqual([]);
});

describe('a lockfile', () => {
  const pakket = (license?: string, name?: string) => ({ version: '1.0.0', license, name });
  const meld = (packages: Record<string, unknown>, uitzondering?: [pakket: string, licentie: string]) => {
    const [naam = '', licentie = ''] = uitzondering ?? [];
    const lockfile = JSON.stringify({ packages: { '': { name: 'proef', license: 'EUPL-1.2' }, ...packages } });
    return bezwaren(pakkettenUit(lockfile), uitzondering ? [{ pakket: naam, licentie, reden: 'Proef.' }] : []);
  };

  test('with a licence that was not agreed upon is refused, by the name of the package', () => {
    const packages = {
      'node_modules/goed': pakket('MIT'),
      'node_modules/goed/node_modules/@diep/fout': pakket('AGPL-3.0-only'),
      'node_modules/stil': pakket(),
    };
    expect(meld(packages)).toEqual(['@diep/fout 1.0.0: AGPL-3.0-only', 'stil 1.0.0: noemt geen licentie']);
  });
  test('an alias is judged by its real name', () => {
    expect(meld({ 'node_modules/alias': pakket('WTFPL', 'echt') }, ['echt', 'WTFPL'])).toEqual([]);
  });
  test('an exception holds for that package with that licence, and no other', () => {
    const linux = { 'node_modules/@a/b-linux': pakket('WTFPL') };
    expect(meld({ ...linux, 'node_modules/@a/c': pakket('WTFPL') }, ['@a/b-*', 'WTFPL'])).toEqual([
      '@a/c 1.0.0: WTFPL',
    ]);
    expect(meld({ ...linux, 'node_modules/@a/b-mac': pakket('GPL-3.0-only') }, ['@a/b-*', 'WTFPL'])).toEqual([
      '@a/b-mac 1.0.0: GPL-3.0-only',
    ]);
  });
  test('an exception that nothing needs any more is a mistake', () => {
    expect(meld({ 'node_modules/a': pakket('MIT') }, ['a', 'WTFPL'])).toEqual([
      'De uitzondering voor a (WTFPL) is nergens meer voor nodig.',
    ]);
  });
});

test('every exception says why', () => {
  expect(UITZONDERINGEN.filter(({ reden }) => reden.length < 20)).toEqual([]);
});
