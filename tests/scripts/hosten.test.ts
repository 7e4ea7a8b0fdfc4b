import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { regelNginx } from '../../scripts/setup/nginx.mjs';
import { draai } from './draai.ts';
import { legeMap } from './proefmap.ts';

const ROOT = join(import.meta.dirname, '../..');

const map = legeMap();

test('the guide for who runs a server leads only to files and headings that there are', () => {
  const gids = readFileSync(join(ROOT, 'docs/hosten.md'), 'utf8');
  const koppen = [...gids.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) => `#${kop.toLowerCase().replaceAll(' ', '-')}`);
  const doelen = [...gids.matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, doel = '']) => doel);
  const isEr = (doel: string) => existsSync(join(ROOT, 'docs', doel.split('#')[0] ?? ''));
  expect(doelen.filter((doel) => (doel.startsWith('#') ? !koppen.includes(doel) : !isEr(doel)))).toEqual([]);
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

test('npm run security-txt fails, and says why, when the site has none', () => {
  const { code, fout } = draai('security-txt.ts', [map.pad()], ROOT);
  expect(code).toBe(1);
  expect(fout).toContain('security.txt is er niet.');
});

test.each([
  ['is installed where that is allowed', '/usr/sbin/nginx', true, []],
  [
    'is asked for, in words that can be copied, where it is not',
    undefined,
    false,
    [expect.stringContaining('sudo apt-get install --no-install-recommends nginx-light')],
  ],
])('nginx on a fresh machine %s', (_, erna, gelukt, gezegd) => {
  const gezien = [undefined, erna];
  const meld = vi.fn();
  const vind = () => ({ programma: gezien.shift(), brotli: false });
  expect(regelNginx({ vind, installeer: () => undefined, meld })).toBe(gelukt);
  expect(meld.mock.calls.flat()).toEqual(gezegd);
});
