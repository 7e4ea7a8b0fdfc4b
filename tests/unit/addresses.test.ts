import { afterEach, describe, expect, test, vi } from 'vitest';
import { gevallen } from '../gevallen.ts';
import { fixtureMonitor } from './maak.ts';

/** The addresses as they are with these settings: read anew, because settings are read once. */
async function met(env: { BASIS?: string; SITE?: string; REPO?: string; TAK?: string }) {
  vi.resetModules();
  for (const name of ['REPO', 'TAK', 'BASIS', 'SITE'] as const) vi.stubEnv(name, env[name]);
  return import('../../src/addresses.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** By maker: the address, and what it is made of. */
const CONTRACT = gevallen(import.meta) as Record<string, [address: string, ...van: unknown[]]>;

describe('a bookmark keeps working, and no maker of addresses is without a line in addresses.yaml', () => {
  test.each<[path: string, basis: string | undefined]>([
    ['', undefined],
    ['', ''],
    ['', '/'],
    ...['/wozo/', '/wozo', 'wozo', 'wozo/', '//wozo//'].map((basis): [string, string] => ['/wozo', basis]),
    ['/vws/wozo', '/vws/wozo/'],
  ])('under "%s", written as %j', async (path, BASIS) => {
    const makers = Object.entries((await met({ BASIS })).adres) as [string, (...van: unknown[]) => string][];
    // What is made of the address of a page gets that as it is under the path.
    const onder = (each: unknown) => (typeof each === 'string' && each.startsWith('/') ? `${path}${each}` : each);
    const made = makers.map(([naam, maak]) => [naam, maak(...(CONTRACT[naam]?.slice(1) ?? []).map(onder))]);
    expect(Object.fromEntries(made)).toEqual(
      Object.fromEntries(Object.entries(CONTRACT).map(([naam, [address]]) => [naam, `${path}${address}`])),
    );
  });
});

test('a site under a path finds its own pages: Pagefind puts the path before each address', async () => {
  await met({ BASIS: '/wozo/' });
  const { documentsOf } = await import('./search/documents.ts');
  expect(documentsOf(fixtureMonitor())[0]?.url).toBe('/acties/1-1-1-subsidie-geveltuinen/');
});

describe('a feed or data file holds whole addresses', () => {
  test.each([
    [{}, 'http://localhost:4321/planning/'],
    [{ SITE: 'https://voorbeeld.example' }, 'https://voorbeeld.example/planning/'],
    [{ SITE: 'https://voorbeeld.example/' }, 'https://voorbeeld.example/planning/'],
    [{ SITE: 'https://voorbeeld.example', BASIS: '/wozo/' }, 'https://voorbeeld.example/wozo/planning/'],
  ])('%j: %s', async (env, address) => {
    const { absoluut, adres } = await met(env);
    expect(absoluut(adres.planning())).toBe(address);
  });
});

describe('the day of a build is one value', () => {
  async function nu(env: Record<string, string | undefined>): Promise<string> {
    vi.resetModules();
    for (const name of ['NU', 'SOURCE_DATE_EPOCH']) vi.stubEnv(name, env[name]);
    return (await import('../../src/settings.ts')).NU;
  }

  test.each([
    ['NU decides', { NU: '2026-11-23', SOURCE_DATE_EPOCH: '1000000000' }, '2026-11-23'],
    [
      'else SOURCE_DATE_EPOCH, in Amsterdam',
      { SOURCE_DATE_EPOCH: `${Date.UTC(2026, 10, 23, 23, 30) / 1000}` },
      '2026-11-24',
    ],
  ])('%s', async (_, env, day) => {
    expect(await nu(env)).toBe(day);
  });
});

describe('the way to the file behind a page', () => {
  const BESTAND = 'content/acties/1/1-1-1-naam.mdx';
  test('is not there where no repository is set', async () => {
    expect((await met({})).bewerkLinks(BESTAND)).toBeUndefined();
  });
  test.each(['https://github.com/naam/wozo', 'https://github.com/naam/wozo/', 'https://github.com/naam/wozo.git'])(
    'is made of %s and the branch',
    async (REPO) => {
      expect((await met({ REPO, TAK: 'publiek' })).bewerkLinks(BESTAND)).toEqual({
        lezen: `https://github.com/naam/wozo/blob/publiek/${BESTAND}`,
        bewerken: `https://github.com/naam/wozo/edit/publiek/${BESTAND}`,
        geschiedenis: `https://github.com/naam/wozo/commits/publiek/${BESTAND}`,
      });
    },
  );
});
