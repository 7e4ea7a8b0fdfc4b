import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { schrijf, schrijfFout, type Stap } from '../../scripts/edit/schrijf.ts';
import { proefmap, verschil } from './proefmap.ts';

const map = proefmap();
const SCHRIJF = join(import.meta.dirname, '../../scripts/edit/schrijf.ts');
const WERKMAP = '.wozo-tijdelijk';

/** Large enough to be caught halfway. */
const OUD = 'oud\n'.repeat(10_000);
const NIEUW = 'nieuw\n'.repeat(10_000);
const AANTAL = 5;
const naam = (i: number) => `content/acties/1/groot-${i}.mdx`;

describe('who is interrupted has the old file or the new one', () => {
  test(
    '20 kills at any moment leave no half file, and running it again finishes it',
    { timeout: 300_000 },
    async () => {
      const opdracht = `
      import { schrijf } from ${JSON.stringify(SCHRIJF)};
      import { readFileSync } from 'node:fs';
      const [oud, nieuw] = ['oud\\n'.repeat(10_000), 'nieuw\\n'.repeat(10_000)];
      const stappen = Array.from({ length: ${AANTAL} }, (_, i) => 'content/acties/1/groot-' + i + '.mdx')
        .filter((pad) => readFileSync(pad, 'utf8') === oud)
        .map((pad) => ({ soort: 'wijzig', pad, oud, tekst: nieuw }));
      process.stdout.write('begin');
      schrijf(stappen, 'content');
    `;
      const start = () =>
        spawn(process.execPath, ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', opdracht], {
          cwd: map.pad(),
          stdio: ['ignore', 'pipe', 'inherit'],
        });
      const alleOud = () => Array.from({ length: AANTAL }, (_, i) => map.schrijf(naam(i), OUD));

      alleOud();
      const heel = start();
      await once(heel.stdout, 'data');
      const begin = performance.now();
      await once(heel, 'close');
      const duur = performance.now() - begin;
      for (let keer = 0; keer < 20; keer++) {
        alleOud();
        const proces = start();
        // From the start: it may be done before it is killed.
        const dicht = once(proces, 'close');
        await once(proces.stdout, 'data');
        await wacht(Math.random() * duur);
        proces.kill('SIGKILL');
        await dicht;
        const teksten = Array.from({ length: AANTAL }, (_, i) => map.lees(naam(i)));
        expect(teksten.filter((tekst) => tekst !== OUD && tekst !== NIEUW)).toEqual([]);
      }
      await once(start(), 'close');
      expect(Array.from({ length: AANTAL }, (_, i) => map.lees(naam(i))).filter((tekst) => tekst !== NIEUW)).toEqual(
        [],
      );
      expect(existsSync(map.pad(WERKMAP))).toBe(false);
    },
  );

  test('what a killed run left is never taken for content, and goes with the next run', () => {
    map.schrijf(`${WERKMAP}/999999999-abc/0`, 'half');
    const voor = map.alles();
    expect(Object.keys(voor).filter((pad) => pad.startsWith('content/') && pad.includes('wozo'))).toEqual([]);
    schrijf([{ soort: 'nieuw', pad: map.pad('content/x.mdx'), tekst: 'x' }], map.pad('content'));
    expect(existsSync(map.pad(WERKMAP))).toBe(false);
  });
});

describe('when the disk is full, the old file stays', () => {
  // A limit on the size of a file cuts a write off as a full disk does, and needs no rights.
  test('a change that no longer fits', () => {
    map.schrijf(naam(1), OUD);
    const voor = map.alles();
    const opdracht = `
      import { schrijf, schrijfFout } from ${JSON.stringify(SCHRIJF)};
      try {
        schrijf([
          { soort: 'nieuw', pad: 'content/klein.mdx', tekst: 'klein' },
          { soort: 'wijzig', pad: ${JSON.stringify(naam(1))}, oud: ${JSON.stringify(OUD)}, tekst: ${JSON.stringify(NIEUW)} },
        ], 'content');
      } catch (error) { process.stdout.write(schrijfFout(error)); }
    `;
    map.schrijf('opdracht.mjs', opdracht);
    const { stdout } = spawnSync('sh', ['-c', `ulimit -f 100; exec "${process.execPath}" opdracht.mjs`], {
      cwd: map.pad(),
      encoding: 'utf8',
    });
    map.weg('opdracht.mjs');
    expect(stdout).toBe('Het schrijven lukte niet: de schijf neemt niet meer aan. Alles is weer zoals het was.');
    expect(map.alles()).toEqual(voor);
  });

  const magMounten = spawnSync('unshare', ['-rm', 'true']).status === 0;
  test.skipIf(!magMounten)('a real disk of 256 kB that is nearly full', () => {
    const script = `
      set -e
      mkdir schijf && mount -t tmpfs -o size=256k tmpfs schijf && cp -r content schijf/ && cd schijf
      cp content/acties/1/1-1-2-plantendag.mdx /tmp/wozo-vol-$$
      dd if=/dev/zero of=vulling bs=1k count=1000 2>/dev/null || true
      "${process.execPath}" "${join(import.meta.dirname, '../../scripts/nieuwe-meting.ts')}" 1.1.2 --editie 2024-06 --bron krant-2024 || echo "code $?"
      cmp content/acties/1/1-1-2-plantendag.mdx /tmp/wozo-vol-$$ && echo gelijk
      rm /tmp/wozo-vol-$$; find . -name '*wozo*'
    `;
    const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script], { cwd: map.pad(), encoding: 'utf8' });
    expect(stderr).toContain('Het schrijven lukte niet: de schijf is vol. Alles is weer zoals het was.');
    expect(stdout.endsWith('code 1\ngelijk\n')).toBe(true);
  });
});

describe('all of it or none', () => {
  const stappen = (...meer: Stap[]): Stap[] => [
    { soort: 'nieuw', pad: map.pad('content/acties/9/nieuw.mdx'), tekst: 'nieuw' },
    { soort: 'wijzig', pad: map.pad('content/partijen.yaml'), oud: map.lees('content/partijen.yaml'), tekst: '[]\n' },
    { soort: 'verplaats', pad: map.pad('content/begrippen.yaml'), naar: map.pad('content/weg.yaml') },
    ...meer,
  ];

  test('what went well is undone when the last step is refused', () => {
    const voor = map.alles();
    const laatste: Stap = { soort: 'nieuw', pad: map.pad('content/bronnen.yaml'), tekst: 'weg' };
    expect(() => schrijf(stappen(laatste), map.pad('content'))).toThrow('bestaat al, en wordt nooit overschreven');
    expect(map.alles()).toEqual(voor);
  });

  test('a file that somebody else changed in the meantime is left to them', () => {
    const all = stappen();
    map.schrijf('content/partijen.yaml', '# van een ander\n');
    const voor = map.alles();
    expect(() => schrijf(all, map.pad('content'))).toThrow('is intussen veranderd; probeer het opnieuw');
    expect(map.alles()).toEqual(voor);
  });

  test('a file is not moved over another', () => {
    const voor = map.alles();
    const stap: Stap = {
      soort: 'verplaats',
      pad: map.pad('content/begrippen.yaml'),
      naar: map.pad('content/bronnen.yaml'),
    };
    expect(() => schrijf([stap], map.pad('content'))).toThrow('bestaat al');
    expect(map.alles()).toEqual(voor);
  });

  test('and without trouble all of it is done, and nothing is left behind', () => {
    const voor = map.alles();
    schrijf(stappen(), map.pad('content'));
    expect(verschil(voor, map.alles())).toEqual({
      'content/acties/9/nieuw.mdx': 'nieuw',
      'content/begrippen.yaml': 'weg',
      'content/partijen.yaml': 'anders',
      'content/weg.yaml': 'nieuw',
    });
    expect(existsSync(map.pad(WERKMAP))).toBe(false);
  });
});

test('a file keeps its rights, and a link stays a link', () => {
  const doel = map.pad('content/partijen.yaml');
  chmodSync(doel, 0o640);
  mkdirSync(map.pad('elders'));
  symlinkSync(doel, map.pad('elders/link.yaml'));
  linkSync(doel, map.pad('elders/bewaard.yaml'));
  const oud = map.lees('content/partijen.yaml');
  schrijf([{ soort: 'wijzig', pad: map.pad('elders/link.yaml'), oud, tekst: '[]\n' }], map.pad('content'));
  expect(readFileSync(doel, 'utf8')).toBe('[]\n');
  expect(statSync(doel).mode & 0o777).toBe(0o640);
  expect(map.lees('elders/bewaard.yaml')).toBe(oud);
});

test.each([
  ['ENOSPC', 'de schijf is vol'],
  ['EACCES', 'u mag hier niet schrijven'],
  ['EROFS', 'deze schijf kan alleen worden gelezen'],
])('%s is told in Dutch', (code, reden) => {
  expect(schrijfFout(Object.assign(new Error('x'), { code }))).toBe(
    `Het schrijven lukte niet: ${reden}. Alles is weer zoals het was.`,
  );
});
