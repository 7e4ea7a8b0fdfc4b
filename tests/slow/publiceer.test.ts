import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNginx, type Nginx } from '../hosting/nginx.ts';
import { vraag, type Antwoord } from '../hosting/vraag.ts';
import { ADRESSEN, inhoudVan, isBlijvend, vasteAdressen } from './publiceer-kind.ts';

/** Readers never notice that the site is published, nor that publishing is broken off; what a step that fails leaves, stands in tests/scripts. */

const KIND = join(import.meta.dirname, 'publiceer-kind.ts');
const RONDES = 20;
const LEZERS = 4;
const STAPPEN = ['bouw', 'vlak voor de wissel'] as const;

let map: string;
let doel: string;
let nginx: Nginx;
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'wozo-stroom-'));
  doel = join(map, 'www');
  expect((await kind('publiceer', '1')).code).toBe(0);
  nginx = await startNginx(join(doel, 'huidig'));
});
afterAll(async () => {
  await nginx.stop();
  rmSync(map, { recursive: true });
});

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
interface Stroom {
  antwoorden: Record<string, number>;
  versies: Set<number>;
  fout: string[];
}

/** Readers that ask for one page after the other, as browsers do, until told to stop. */
function lezers(stroom: Stroom, isKlaar: () => boolean): Promise<void>[] {
  return Array.from({ length: LEZERS }, async (_, lezer) => {
    const bewaard = new Map<string, { etag: string; inhoud: string }>();
    for (let keer = lezer; !isKlaar(); keer += LEZERS) {
      const adres = ADRESSEN[(keer * 17) % ADRESSEN.length] ?? '/';
      const versie = await lees(adres, bewaard, stroom);
      // Its stylesheet and part of the index, which may be those of a version that has just been replaced.
      if (versie > 0) for (const vast of vasteAdressen(versie)) await lees(vast, bewaard, stroom);
    }
  });
}

/** Who opened a page just before the switch, asks just after it for the style and the index of that version. */
async function vastVan(versie: number, stroom: Stroom): Promise<void> {
  for (const adres of vasteAdressen(versie)) await lees(adres, new Map(), stroom);
}

/** Asks for an address, with what was kept of it; returns the version that came, or 0. */
async function lees(adres: string, bewaard: Map<string, { etag: string; inhoud: string }>, stroom: Stroom) {
  const eerder = bewaard.get(adres);
  const voor = versieOpSchijf();
  const pak = ['br', 'gzip', 'identity'][stroom.versies.size % 3] ?? 'identity';
  const { status, headers, body } = await vraag(nginx.url, adres, {
    'Accept-Encoding': pak,
    ...(eerder ? { 'If-None-Match': eerder.etag } : {}),
  }).catch((error: unknown): Antwoord => ({ status: 0, headers: {}, body: Buffer.from(String(error)) }));
  stroom.antwoorden[status] = (stroom.antwoorden[status] ?? 0) + 1;
  if (status === 304) {
    // What was kept is still what the site shows, unless it was switched in the meantime.
    const [oud, nu] = [versieIn(eerder?.inhoud ?? ''), versieOpSchijf()];
    if (voor === nu && oud !== nu && ADRESSEN.includes(adres) && !isBlijvend(adres))
      stroom.fout.push(`${adres}: 304 voor versie ${oud}, te zien is ${nu}`);
    return 0;
  }
  const soort = headers['content-encoding'];
  const inhoud = (soort === 'br' ? brotliDecompressSync(body) : soort === 'gzip' ? gunzipSync(body) : body).toString();
  const versie = versieIn(inhoud);
  if (status !== 200 || inhoud !== inhoudVan(adres, versie) || (isBlijvend(adres) && versie !== 0)) {
    stroom.fout.push(`${adres}: ${status}, ${body.length} bytes, ${inhoud.slice(0, 60)}`);
    return 0;
  }
  const { etag } = headers;
  if (typeof etag === 'string') bewaard.set(adres, { etag, inhoud });
  if (versie > 0) stroom.versies.add(versie);
  return versie;
}

const versieIn = (inhoud: string) => Number(/versie (\d+) van/.exec(inhoud)?.[1] ?? -1);
const versieOpSchijf = () => versieIn(readFileSync(join(doel, 'huidig/index.html'), 'utf8'));

test(`who reads while it is published, killed and rolled back ${RONDES} times, gets not one broken answer`, async () => {
  const stroom: Stroom = { antwoorden: {}, versies: new Set(), fout: [] };
  let klaar = false;
  const bezig = lezers(stroom, () => klaar);
  let gewisseld = 0;
  for (let ronde = 1; ronde <= RONDES; ronde++) {
    const versie = ronde * 10;
    const open = versieOpSchijf();
    const { code, duur } = await kind('publiceer', String(versie));
    expect(code).toBe(0);
    await vastVan(open, stroom);
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
    await vastVan(opener, stroom);
  }
  klaar = true;
  await Promise.all(bezig);
  console.log(
    `antwoorden: ${JSON.stringify(stroom.antwoorden)}; versies gezien: ${stroom.versies.size}; gewisseld voor de kill: ${gewisseld} van ${RONDES}`,
  );

  expect(stroom.fout).toEqual([]);
  expect(Object.keys(stroom.antwoorden)).toEqual(['200', '304']);
  expect(stroom.versies.size).toBeGreaterThanOrEqual(RONDES);
  expect(nginx.fouten()).toBe('');

  // What killed runs left is gone after the next, and no more versions stay than asked.
  expect((await kind('publiceer', '999')).code).toBe(0);
  expect(readdirSync(doel).sort()).toEqual(['huidig', 'versies', 'vorige']);
  expect(readdirSync(join(doel, 'versies'))).toHaveLength(4);
});
