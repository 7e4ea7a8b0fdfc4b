import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { schrijf, schrijfFout, type Stap } from '../../scripts/edit/schrijf.ts';
import { draai } from './draai.ts';
import { proefmap } from './proefmap.ts';

const map = proefmap();
const SCHRIJF = join(import.meta.dirname, '../../scripts/edit/schrijf.ts');

/** Large enough to be caught halfway. */
const OUD = 'oud\n'.repeat(10_000);
const NIEUW = 'nieuw\n'.repeat(10_000);
const GROOT = Array.from({ length: 5 }, (_, i) => `content/acties/1/groot-${i}.mdx`);
const groteStappen = GROOT.map((pad): Stap => ({ soort: 'wijzig', pad, oud: OUD, tekst: NIEUW }));
/** A program that carries out these changes in the folder where it is started. */
const opdracht = (stappen: readonly Stap[]) => `
  import { schrijf, schrijfFout } from ${JSON.stringify(SCHRIJF)};
  process.stdout.write('begin ');
  try { schrijf(${JSON.stringify(stappen)}); } catch (error) { process.stdout.write(schrijfFout(error)); }
`;

test('who is interrupted has the old file or the new one: 20 kills at any moment leave no half file', async () => {
  map.schrijf('opdracht.mjs', opdracht(groteStappen));
  /** From the first write on, killed after so many milliseconds; returns how long it took. */
  const voerUit = async (dood?: number) => {
    GROOT.forEach((pad) => map.schrijf(pad, OUD));
    const proces = spawn(process.execPath, ['opdracht.mjs'], { cwd: map.pad(), stdio: ['ignore', 'pipe', 'inherit'] });
    // From the start: it may be done before it is killed.
    const dicht = once(proces, 'close');
    await once(proces.stdout, 'data');
    const begin = performance.now();
    if (dood !== undefined) {
      await wacht(dood);
      proces.kill('SIGKILL');
    }
    await dicht;
    return performance.now() - begin;
  };
  const duur = await voerUit();
  for (let keer = 0; keer < 20; keer++) {
    await voerUit(Math.random() * duur);
    const half = GROOT.filter((pad) => ![OUD, NIEUW].includes(map.lees(pad)));
    expect(half).toEqual([]);
  }
}, 300_000);

test('what a killed run left is never taken for content, and goes with the next run', () => {
  map.schrijf('content/acties/1/._nieuw.mdx', 'half');
  const nieuw = 'content/acties/1/nieuw.mdx';
  expect(draai('valideer.ts', [], map.pad())).toMatchObject({ code: 0, fout: '' });
  schrijf([{ soort: 'nieuw', pad: map.pad(nieuw), tekst: 'heel' }]);
  expect(Object.entries(map.alles()).filter(([pad]) => pad.includes('nieuw'))).toEqual([[nieuw, 'heel']]);
});

test('when the disk is full, all stays as it was', () => {
  const klein: Stap = { soort: 'nieuw', pad: 'content/klein.mdx', tekst: 'klein' };
  GROOT.forEach((pad) => map.schrijf(pad, OUD));
  map.schrijf('opdracht.mjs', opdracht([klein, ...groteStappen]));
  const voor = map.alles();
  // A limit on the size of a file cuts a write off as a full disk does, and needs no rights.
  const { stdout } = spawnSync('sh', ['-c', `ulimit -f 100; exec "${process.execPath}" opdracht.mjs`], {
    cwd: map.pad(),
    encoding: 'utf8',
  });
  expect(stdout).toBe(
    'begin Het schrijven lukte niet: de schijf neemt niet meer aan. Alles is weer zoals het was.\n\nEr is niets geschreven.',
  );
  expect(map.alles()).toEqual(voor);
});

describe('nothing is overwritten unseen', () => {
  const stappen = (...meer: Stap[]): Stap[] => [
    { soort: 'nieuw', pad: map.pad('content/acties/9/nieuw.mdx'), tekst: 'nieuw' },
    { soort: 'wijzig', pad: map.pad('content/partijen.yaml'), oud: map.lees('content/partijen.yaml'), tekst: '[]\n' },
    { soort: 'verplaats', pad: map.pad('content/begrippen.yaml'), naar: map.pad('content/weg.yaml') },
    ...meer,
  ];
  const weigert = (all: readonly Stap[], waarom: string) => {
    const voor = map.alles();
    expect(() => schrijf(all)).toThrow(waarom);
    expect(map.alles()).toEqual(voor);
  };

  test('a file that is there already stops all of it', () => {
    weigert(stappen({ soort: 'nieuw', pad: map.pad('content/bronnen.yaml'), tekst: 'weg' }), 'bestaat al');
    weigert(
      stappen({ soort: 'verplaats', pad: map.pad('content/cijfers.yaml'), naar: map.pad('content/bronnen.yaml') }),
      'bestaat al, en wordt nooit overschreven',
    );
  });

  test('a file that somebody else changed in the meantime is left to them', () => {
    const all = stappen();
    map.schrijf('content/partijen.yaml', '# van een ander\n');
    weigert(all, 'is intussen veranderd; probeer het opnieuw');
  });

  test('and without trouble all of it is done, and nothing is left behind', () => {
    const voor = map.alles();
    schrijf(stappen());
    const { 'content/begrippen.yaml': verplaatst, ...rest } = voor;
    expect(map.alles()).toEqual({
      ...rest,
      'content/acties/9/nieuw.mdx': 'nieuw',
      'content/partijen.yaml': '[]\n',
      'content/weg.yaml': verplaatst,
    });
  });
});

test('who stopped between two files, is told that a part is written', () => {
  const weg: Stap = { soort: 'verplaats', pad: map.pad('content/er-is-niets.yaml'), naar: map.pad('content/weg.yaml') };
  const nieuw: Stap = { soort: 'nieuw', pad: map.pad('content/nieuw.yaml'), tekst: '' };
  let gezegd = '';
  try {
    schrijf([nieuw, weg]);
  } catch (error) {
    gezegd = schrijfFout(error);
  }
  expect(gezegd).toContain('Een deel is al geschreven; "git status" noemt het.');
});

test('a file keeps its rights, and a link stays a link', () => {
  const doel = map.pad('content/partijen.yaml');
  chmodSync(doel, 0o640);
  mkdirSync(map.pad('elders'));
  symlinkSync(doel, map.pad('elders/link.yaml'));
  const oud = map.lees('content/partijen.yaml');
  schrijf([{ soort: 'wijzig', pad: map.pad('elders/link.yaml'), oud, tekst: '[]\n' }]);
  expect(readFileSync(doel, 'utf8')).toBe('[]\n');
  expect(statSync(doel).mode & 0o777).toBe(0o640);
});
