import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { regelNginx } from '../../scripts/setup/nginx.mjs';
import { draai } from './draai.ts';
import { legeMap } from './proefmap.ts';

const ROOT = join(import.meta.dirname, '../..');
const lees = (pad: string) => readFileSync(join(ROOT, pad), 'utf8');

const map = legeMap();

describe('the guide for who runs a server', () => {
  const gids = lees('docs/hosten.md');
  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(lees('package.json')) as { scripts: Record<string, string> };
    const genoemd = [...gids.matchAll(/npm run ([\w-]+)/g)].map(([, naam = '']) => naam);
    expect(genoemd.length).toBeGreaterThan(5);
    expect(genoemd.filter((naam) => !(naam in scripts))).toEqual([]);
  });
  test('leads only to files and headings that there are', () => {
    const koppen = [...gids.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) => kop.toLowerCase().replaceAll(' ', '-'));
    const weg = [...gids.matchAll(/\]\(([^)]+)\)/g)]
      .map(([, doel = '']) => doel)
      .filter((doel) => !doel.startsWith('https:'))
      .filter((doel) =>
        doel.startsWith('#')
          ? !koppen.includes(doel.slice(1))
          : !existsSync(join(ROOT, dirname('docs/hosten.md'), doel.split('#')[0] ?? '')),
      );
    expect(weg).toEqual([]);
  });
});

describe('npm run hosting', () => {
  test('writes for the site, path and folder of this operator', () => {
    const { code } = draai('hosting.ts', [map.pad(), '--doelmap', '/srv/monitor/'], ROOT, {
      SITE: 'https://monitor.voorbeeld.example',
    });
    expect(code).toBe(0);
    const server = map.lees('sites-available/wozo-monitor');
    expect(server).toContain('server_name monitor.voorbeeld.example;');
    expect(server).toContain('root /srv/monitor/huidig;');
    expect(server).not.toContain('{{');
    draai('hosting.ts', [map.pad()], ROOT, { SITE: 'https://www.voorbeeld.example', BASIS: '/wozo' });
    expect(map.lees('snippets/wozo-onder-pad.conf')).toContain('location ^~ /wozo/ {');
  });
  test.each([
    ['no address', {}, [], 'Zet eerst het adres van de site in SITE'],
    [
      'a folder that would say more to nginx',
      { SITE: 'https://a.example' },
      ['--doelmap', '/srv; include /etc/x'],
      'De doelmap is',
    ],
    ['a path that would', { SITE: 'https://a.example', BASIS: '/a {/' }, [], 'BASIS is "/a {/"'],
  ])('refuses %s, and writes nothing', (_wat, env, extra, tekst) => {
    const { code, fout } = draai('hosting.ts', [map.pad(), ...extra], ROOT, { SITE: '', ...env });
    expect(code).toBe(1);
    expect(fout).toContain(tekst);
    expect(existsSync(map.pad('conf.d'))).toBe(false);
  });
});

describe('npm run security-txt', () => {
  test('fails, and says why, when the site has none', () => {
    const { code, fout } = draai('security-txt.ts', [map.pad()], ROOT);
    expect(code).toBe(1);
    expect(fout).toContain('security.txt is er niet.');
  });
});

describe('nginx on a fresh machine', () => {
  const zonder = { programma: undefined, brotli: false };
  test('is installed where that is allowed', () => {
    const gezien = [zonder, { programma: '/usr/sbin/nginx', brotli: true }];
    expect(
      regelNginx({ vind: () => gezien.shift() ?? zonder, installeer: () => undefined, meld: () => undefined }),
    ).toBe(true);
  });
  test('is asked for, in words that can be copied, where it is not', () => {
    const gezegd: string[] = [];
    expect(
      regelNginx({ vind: () => zonder, installeer: () => undefined, meld: (tekst: string) => gezegd.push(tekst) }),
    ).toBe(false);
    expect(gezegd.join('')).toContain('sudo apt-get install --no-install-recommends nginx-light');
  });
});
