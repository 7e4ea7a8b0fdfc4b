import { afterEach, describe, expect, test, vi } from 'vitest';
import { gevallen } from '../gevallen.ts';

/** What an operator sets ends up in headers, calendars and every page: what is odd is refused before anything is made. */

const INSTELLINGEN = gevallen(import.meta) as Record<string, { goed: string[]; voorbeeld: string; fout: string[] }>;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

function met(env: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value.replace('LANG', 'x'.repeat(301)));
  return import('../../src/settings.ts');
}

describe.each(Object.entries(INSTELLINGEN))('%s', (naam, { goed, voorbeeld, fout }) => {
  test.each(goed)('may be %j', async (waarde) => {
    await expect(met({ [naam]: waarde })).resolves.toBeDefined();
  });
  test.each(fout)('is refused with an example of what it may be: %j', async (waarde) => {
    await expect(met({ [naam]: waarde })).rejects.toThrow(
      new RegExp(`^${naam} is ".*${RegExp.escape(voorbeeld)}`, 's'),
    );
  });
});

test('all that is wrong is said at once', async () => {
  await expect(met({ SITE: 'x', NU: 'y' })).rejects.toThrow(/SITE is "x"[^]*NU is "y"/);
});
