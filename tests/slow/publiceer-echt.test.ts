import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { startNginx, type Nginx } from '../hosting/nginx.ts';
import { vraag } from '../hosting/vraag.ts';
import { eenMap } from './site.ts';

/** The command as people type it, with the real content and the real build. */

const ROOT = join(import.meta.dirname, '../..');
const ENV = { SITE: 'https://wozo.gemeente.nl', CONTACT: 'redactie@gemeente.nl' };

const map = eenMap();
const doel = join(map, 'www');
let nginx: Nginx | undefined;
afterAll(() => nginx?.stop());

const opdracht = [join(ROOT, 'scripts/publiceer.ts')];
const opties = (env: Record<string, string> = {}) => ({ cwd: ROOT, env: { ...process.env, ...ENV, ...env } });
const draai = (rest: string[], env?: Record<string, string>) =>
  spawnSync(process.execPath, [...opdracht, doel, ...rest], { ...opties(env), encoding: 'utf8' });
const live = () => readlinkSync(join(doel, 'huidig'));

test('a site is there, whole and packed, at the address that was set', async () => {
  const { status, stdout, stderr } = draai([]);
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('Gepubliceerd: versie 1, van 2026-11-01');
  nginx = await startNginx(join(doel, 'huidig'));
  const { status: code, headers, body } = await vraag(nginx.url, '/', { 'Accept-Encoding': 'gzip' });
  expect([code, headers['content-encoding']]).toEqual([200, 'gzip']);
  expect(body.length).toBeGreaterThan(1000);
  const { body: robots } = await vraag(nginx.url, '/robots.txt');
  expect(robots.toString()).toContain('Sitemap: https://wozo.gemeente.nl/');
  const sommen = spawnSync('sha256sum', ['-c', '--quiet', 'sha256sums.txt'], { cwd: join(doel, 'huidig') });
  expect(sommen.status).toBe(0);
});

test('content with a fault leaves it as it is', () => {
  const nu = live();
  const inhoud = join(map, 'inhoud');
  cpSync(join(ROOT, 'content'), inhoud, { recursive: true });
  writeFileSync(join(inhoud, 'partijen.yaml'), '- id: vws\n');
  const { status, stderr } = draai([], { INHOUD: inhoud });
  expect(status).toBe(1);
  expect(stderr).toContain('Niet gepubliceerd: de bouw is mislukt.');
  expect(stderr).toContain('Nog te zien: versie 1, ');
  expect(live()).toBe(nu);
});

test('a second one at the same time is refused, and who is stopped leaves nothing', async () => {
  const nu = live();
  const eerste = spawn(process.execPath, [...opdracht, doel], { ...opties(), stdio: 'ignore' });
  while (!readdirSync(doel).some((naam) => naam.startsWith('.bezig-'))) await wacht(20);
  const { status, stderr } = draai([]);
  expect(status).toBe(1);
  expect(stderr).toContain(`wordt al gepubliceerd, door proces ${eerste.pid}`);
  const dicht = new Promise((done) => eerste.on('close', done));
  eerste.kill('SIGTERM');
  expect(await dicht).toBe(1);
  expect(live()).toBe(nu);
  expect(readdirSync(doel).sort()).toEqual(['huidig', 'versies', 'vorige']);
});
