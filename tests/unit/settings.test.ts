import { afterEach, describe, expect, test, vi } from 'vitest';

/** What an operator sets ends up in headers, calendars and every page: what is odd is refused before anything is made. */

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

function met(env: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return import('../../src/settings.ts');
}

test.each<[naam: string, goed: string[]]>([
  [
    'SITE',
    ['https://monitor.voorbeeld.nl', 'https://Monitor.Voorbeeld.NL/', 'http://localhost:4321', 'http://[::1]:8080'],
  ],
  ['BASIS', ['', '/wozo/', 'a/b-c/d.e']],
  ['CONTACT', ['redactie@voorbeeld.nl', 'a.b+c@voorbeeld.nl', 'https://voorbeeld.nl/fout?pagina={adres}']],
  ['KENMERK', ['oud.voorbeeld.nl', 'localhost']],
  ['UITGEVER', ['Ministerie van Volksgezondheid, Welzijn & "Sport"']],
  ['REPO', ['https://github.com/naam/monitor', 'https://git.voorbeeld.nl/groep/onder/monitor.git']],
  ['TAK', ['main', 'feature/nieuw#2']],
  ['NU', ['1980-01-01', '2099-12-31']],
])('%s may be %j', async (naam, goed) => {
  for (const waarde of goed) await expect(met({ [naam]: waarde })).resolves.toBeDefined();
});

const LANG = 'x'.repeat(301);

describe.each<[naam: string, voorbeeld: string, fout: string[]]>([
  [
    'SITE',
    'https://monitor.voorbeeld.nl',
    [
      'monitor.voorbeeld.nl',
      'javascript:alert(1)',
      'https://wie:wat@voorbeeld.nl',
      'https://voorbeeld.nl/pad',
      'https://voorbeeld.nl?q',
      'https://voorbeeld.nl#x',
      'https://.',
      'https://a..b',
      'https://а.nl',
      'https://0x7f.1',
      'https://a.nl\nhttps://b.nl',
      `https://${LANG}`,
    ],
  ],
  ['BASIS', '/wozo/', ['/a"b/', '/a b/', '/a;{}/', '/$uri/', '/<script>/', '/../', '/a///b/', '/a\nb/']],
  [
    'CONTACT',
    'redactie@voorbeeld.nl',
    [
      'a@b.nl\nPolicy: https://kwaad.nl',
      'a@b.nl?bcc=c@d.nl',
      'a@b.nl,c@d.nl',
      'mailto:a@b.nl',
      'a@b.nl%0d%0aBcc:c@d.nl',
      'http://voorbeeld.nl/',
      'https://voorbeeld.nl/\nPolicy: x',
      'bel ons',
      `${LANG}@`,
    ],
  ],
  ['KENMERK', 'monitor.voorbeeld.nl', ['https://voorbeeld.nl', 'a b', 'a\nb', 'a,b']],
  ['UITGEVER', 'op één regel', ['a\nb', 'a\u202eb', LANG]],
  ['REPO', 'https://github.com/naam/monitor', ['github.com/naam/wozo', 'http://github.com/a/b', 'https://github.com']],
  ['TAK', 'main', ['a b', '../x', '-x', 'a\nb', '"']],
  ['COMMIT', '40 cijfers en letters', ['abc', 'HEAD']],
  ['NU', '2026-11-23', ['vandaag', '2026-13-45', '2026-02-30', '1969-12-31', '2100-01-01']],
  ['SOURCE_DATE_EPOCH', '1795392000', ['abc', '-1', '0', '1e9', '99999999999']],
])('%s is refused with an example of what it may be', (naam, voorbeeld, fout) => {
  test.each(fout)('%j', async (waarde) => {
    await expect(met({ [naam]: waarde })).rejects.toThrow(
      new RegExp(`^${naam} is ".*${RegExp.escape(voorbeeld)}`, 's'),
    );
  });
});

test('all that is wrong is said at once', async () => {
  await expect(met({ SITE: 'x', NU: 'y' })).rejects.toThrow(/SITE is "x"[^]*NU is "y"/);
});
