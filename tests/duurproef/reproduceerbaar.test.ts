import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anderTijdstip, verschillen, werkmap, type Bouw, type Werkmap } from './werkmap.ts';

/**
 * Who doubts what is published, builds the same commit with the same NU and compares. That only works when nothing
 * of the machine, the moment or an earlier build is in the files.
 */

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'wozo-zelfde-'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

describe('another machine builds the same bytes', () => {
  test('another folder, time zone, language, home, mask, clock, age of files and order of folders', () => {
    const here = werkmap(join(map, 'a'));
    const there = werkmap(join(map, 'een map met een spatie/en-een-veel-langere-naam-dan-de-andere/élders'));
    anderTijdstip(there.pad(), '2021-03-04T05:06:07Z');
    const first = here.bouw({ env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } });
    const second = there.bouw({
      env: {
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        HOME: join(map, 'een-ander-thuis'),
        USER: 'iemand-anders',
        UV_THREADPOOL_SIZE: '1',
        NODE_OPTIONS: `--import=${join(import.meta.dirname, 'andere-machine.mjs')}`,
      },
      umask: '077',
    });
    expect(first.size).toBeGreaterThan(500);
    expect(verschillen(first, second)).toEqual([]);
  });
});

/**
 * Each step is done in a folder that remembers all steps before, and in one that forgets everything: what is
 * remembered of an earlier build may make the next one faster, never different.
 */
describe('a build after another one gives the bytes of a build that starts with nothing', () => {
  let warm: Werkmap;
  let cold: Werkmap;
  let begin: Map<string, string>;
  beforeAll(() => {
    [warm, cold] = [werkmap(join(map, 'warm')), werkmap(join(map, 'koud'))];
    begin = warm.bouw();
  });

  function zelfde(wijzig: (waar: Werkmap) => void, opties?: Bouw): Map<string, string> {
    for (const each of [warm, cold]) wijzig(each);
    cold.vergeet();
    const [remembered, fresh] = [warm.bouw(opties), cold.bouw(opties)];
    expect(verschillen(remembered, fresh)).toEqual([]);
    return remembered;
  }
  const niets = () => undefined;

  test('twice the same', () => {
    expect(verschillen(begin, zelfde(niets))).toEqual([]);
  });
});
