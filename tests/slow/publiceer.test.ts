import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNginx, type Nginx } from '../hosting/nginx.ts';
import { vraag, type Antwoord } from '../hosting/vraag.ts';
import { ADRESSEN, inhoudVan, isBlijvend, vasteAdressen } from './publiceer-kind.ts';
import { eenMap } from './site.ts';

/** Readers never notice that the site is published, nor that publishing is broken off; what a step that fails leaves, stands in tests/scripts. */

const KIND = join(import.meta.dirname, 'publiceer-kind.ts');
const RONDES = 20;
const LEZERS = 4;
const STAPPEN = ['bouw', 'vlak voor de wissel'] as const;

const doel = join(eenMap(), 'www');
let nginx: Nginx;
beforeAll(async () => {
  expect((await kind('publiceer', '1')).code).toBe(0);
  nginx = await startNginx(join(doel, 'huidig'));
});
afterAll(() => nginx.stop());

/** Publishes in a process of its own; killed after so many milliseconds, or at a step, when that is given. */
async function kind(wat: 'publiceer' | 'terug', versie: string, dood?: string | number) {
  const stap = typeof dood === 'string' ? [dood] : [];
  const child = spawn(process.execPath, [KIND, doel, wat, versie, ...stap], { stdio: ['ignore', 'pipe', 'inherit'] });
  const dicht = once(child, 'close');
  await once(child.stdout, 'data');
  const begin = performance.now();
  if (typeof dood === 'number') {
    await wacht(dood);
    child.kill('SIGKILL');
  }
  await dicht;
  return { code: child.exitCode, duur: performance.now() - begin };
}

const live = () => readlinkSync(join(doel, 'huidig'));

/** What readers got: how many answers of each kind, the versions they saw, and every answer that was not right. */
const antwoorden: Record<string, number> = {};
const versies = new Set<number>();
const fout: string[] = [];

const versieIn = (inhoud: string) => Number(/versie (\d+) van/.exec(inhoud)?.[1] ?? -1);
const versieOpSchijf = () => versieIn(readFileSync(join(doel, 'huidig/index.html'), 'utf8'));

/** A reader who asks for one page after the other, as a browser does, until told to stop. */
async function lezer(nummer: number, isKlaar: () => boolean): Promise<void> {
  const bewaard: Bewaard = new Map();
  for (let keer = nummer; !isKlaar(); keer += LEZERS) {
    const versie = await lees(ADRESSEN[(keer * 17) % ADRESSEN.length] ?? '/', bewaard);
    // Its stylesheet and part of the index, which may be those of a version that has just been replaced.
    if (versie > 0) await leesVast(versie, bewaard);
  }
}

/** The style and the index of a version, also asked just after the switch by who opened a page just before it. */
async function leesVast(versie: number, bewaard?: Bewaard): Promise<void> {
  for (const adres of vasteAdressen(versie)) await lees(adres, bewaard);
}

/** What a browser keeps of an address. */
type Bewaard = Map<string, { etag: string; versie: number }>;

const UITPAKKERS = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };

/** Asks for an address, with what was kept of it; returns the version that came, or 0. */
async function lees(adres: string, bewaard: Bewaard = new Map()): Promise<number> {
  const eerder = bewaard.get(adres);
  const voor = versieOpSchijf();
  const { status, headers, body } = await vraag(nginx.url, adres, {
    'Accept-Encoding': Object.keys(UITPAKKERS)[versies.size % 3] ?? '',
    ...(eerder ? { 'If-None-Match': eerder.etag } : {}),
  }).catch((error: unknown): Antwoord => ({ status: 0, headers: {}, body: Buffer.from(String(error)) }));
  antwoorden[status] = (antwoorden[status] ?? 0) + 1;
  if (status === 304) {
    // What was kept is still what the site shows, unless it was switched in the meantime.
    const nu = versieOpSchijf();
    if (voor === nu && eerder?.versie !== nu && ADRESSEN.includes(adres) && !isBlijvend(adres))
      fout.push(`${adres}: 304 voor versie ${eerder?.versie}, te zien is ${nu}`);
    return 0;
  }
  const pakUit = UITPAKKERS[(headers['content-encoding'] ?? 'identity') as keyof typeof UITPAKKERS];
  const inhoud = pakUit(body).toString();
  const versie = versieIn(inhoud);
  if (status !== 200 || inhoud !== inhoudVan(adres, versie) || (isBlijvend(adres) && versie !== 0)) {
    fout.push(`${adres}: ${status}, ${body.length} bytes, ${inhoud.slice(0, 60)}`);
    return 0;
  }
  bewaard.set(adres, { etag: headers.etag ?? '', versie });
  if (versie > 0) versies.add(versie);
  return versie;
}

test(`who reads while it is published, killed and rolled back ${RONDES} times, gets not one broken answer`, async () => {
  let klaar = false;
  const bezig = Array.from({ length: LEZERS }, (_, i) => lezer(i, () => klaar));
  let gewisseld = 0;
  for (let ronde = 1; ronde <= RONDES; ronde++) {
    const versie = ronde * 10;
    const open = versieOpSchijf();
    const { code, duur } = await kind('publiceer', String(versie));
    expect(code).toBe(0);
    await leesVast(open);
    const nu = live();

    await kind('publiceer', String(versie + 2), STAPPEN[ronde % STAPPEN.length]);
    expect(live()).toBe(nu);

    // At any moment, also in the middle of the switch and the clearing up.
    await kind('publiceer', String(versie + 3), (duur * ronde) / RONDES);
    if (live() !== nu) gewisseld++;

    const opener = versieOpSchijf();
    const gestoord = ronde % 3 === 0;
    const terug = await kind('terug', '', gestoord ? duur / 8 : undefined);
    if (!gestoord) expect(terug.code).toBe(0);
    await leesVast(opener);
  }
  klaar = true;
  await Promise.all(bezig);
  console.log(
    `antwoorden: ${JSON.stringify(antwoorden)}; versies gezien: ${versies.size}; gewisseld voor de kill: ${gewisseld} van ${RONDES}`,
  );

  expect(fout).toEqual([]);
  expect(Object.keys(antwoorden)).toEqual(['200', '304']);
  expect(versies.size).toBeGreaterThanOrEqual(RONDES);
  expect(nginx.fouten()).toBe('');

  // What killed runs left is gone after the next, and no more versions stay than asked.
  expect((await kind('publiceer', '999')).code).toBe(0);
  expect(readdirSync(doel).sort()).toEqual(['huidig', 'versies', 'vorige']);
  expect(readdirSync(join(doel, 'versies'))).toHaveLength(4);
});
