import { describe, expect, test } from 'vitest';
import {
  bezwaren,
  pakkettenUit,
  UITZONDERINGEN,
  type Pakket,
  type Uitzondering,
} from '../../scripts/licences/allowed.ts';
import { isToegestaan } from '../../scripts/licences/spdx.ts';

/** Nobody takes a package in whose licence asks what this project cannot give. */

const ALLOWED = new Set(['MIT', 'ISC', 'Apache-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0']);

describe('an SPDX expression', () => {
  test.each<[string, boolean]>([
    ['MIT', true],
    ['(MIT)', true],
    ['GPL-3.0-only', false],
    ['(GPL-3.0-only OR MIT)', true],
    ['GPL-3.0-only OR LGPL-3.0-only', false],
    ['MIT AND Apache-2.0', true],
    ['MIT AND GPL-3.0-only', false],
    ['MIT OR GPL-3.0-only AND LGPL-3.0-only', true],
    ['(MIT OR GPL-3.0-only) AND LGPL-3.0-only', false],
    ['MIT AND (GPL-3.0-only OR ISC)', true],
    ['GPL-2.0-only WITH Classpath-exception-2.0', true],
    ['MIT WITH Classpath-exception-2.0', false],
    // No expressions: never allowed by accident.
    ['', false],
    ['(MIT', false],
    ['MIT)', false],
    ['MIT OR', false],
    ['MIT ISC', false],
    ['mit', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE', false],
    ['CC BY-SA 4.0', false],
  ])('%j is allowed: %s', (expression, allowed) => {
    expect(isToegestaan(expression, ALLOWED)).toBe(allowed);
  });
});

describe('a lockfile', () => {
  const lockfile = (packages: Record<string, unknown>) =>
    JSON.stringify({ packages: { '': { name: 'proef', license: 'EUPL-1.2' }, ...packages } });
  const meld = (packages: Record<string, unknown>, uitzonderingen: readonly Uitzondering[] = []) =>
    bezwaren(pakkettenUit(lockfile(packages)), uitzonderingen);

  test('with a licence that was not agreed upon is refused, by the name of the package', () => {
    expect(
      meld({
        'node_modules/goed': { version: '1.0.0', license: 'MIT' },
        'node_modules/goed/node_modules/@diep/fout': { version: '2.0.0', license: 'AGPL-3.0-only' },
        'node_modules/stil': { version: '3.0.0' },
      }),
    ).toEqual(['@diep/fout 2.0.0: AGPL-3.0-only', 'stil 3.0.0: noemt geen licentie']);
  });
  test('an alias is judged by its real name', () => {
    const alias = { version: '1.0.0', license: 'WTFPL', name: 'echt' };
    const reden = 'Proef.';
    expect(meld({ 'node_modules/alias': alias }, [{ pakket: 'echt', licentie: 'WTFPL', reden }])).toEqual([]);
  });
  test('an exception holds for that package with that licence, and no other', () => {
    const uitzondering = [{ pakket: '@a/b-*', licentie: 'WTFPL', reden: 'Proef.' }];
    const met = (naam: string, license: string) => ({ [`node_modules/${naam}`]: { version: '1.0.0', license } });
    expect(meld({ ...met('@a/b-linux', 'WTFPL'), ...met('@a/c', 'WTFPL') }, uitzondering)).toEqual([
      '@a/c 1.0.0: WTFPL',
    ]);
    expect(meld({ ...met('@a/b-linux', 'WTFPL'), ...met('@a/b-mac', 'GPL-3.0-only') }, uitzondering)).toEqual([
      '@a/b-mac 1.0.0: GPL-3.0-only',
    ]);
  });
  test('an exception that nothing needs any more is a mistake', () => {
    const over: Pakket[] = [{ pad: 'node_modules/a', naam: 'a', versie: '1.0.0', licentie: 'MIT' }];
    expect(bezwaren(over, [{ pakket: 'a', licentie: 'WTFPL', reden: 'Proef.' }])).toEqual([
      'De uitzondering voor a (WTFPL) is nergens meer voor nodig.',
    ]);
  });
});

test('every exception says why', () => {
  expect(UITZONDERINGEN.filter(({ reden }) => reden.length < 20)).toEqual([]);
});
