import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../src/hosting/headers.ts';

/**
 * What Internet.nl asks of a site, in our own words, after its published checks (checks/tasks/http_headers.py in
 * github.com/internetstandards/Internet.nl). It looks at the front page; here at every kind of address.
 */
const JAAR = 31_536_000;
const INBEDDEN = '/inbedden/acties/een/';
const ADRESSEN = ['/', '/acties/een/', '/_astro/site.abc.css', '/data/acties.json', '/pagefind/pagefind.js', '/niets'];
const ALLE = [...ADRESSEN, INBEDDEN];

const kop = (adres: string, naam: string) => headersFor(adres, '/')[naam] ?? '';

/** The directives of a policy with their sources. */
function beleid(adres: string): Map<string, string[]> {
  const parts = kop(adres, 'Content-Security-Policy')
    .split(';')
    .map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

/** What every address says, in one of these ways. */
const EISEN: [wat: string, kop: string, waarde: RegExp][] = [
  ['is taken for nothing else than it is', 'X-Content-Type-Options', /^nosniff$/],
  ['says to no other site where a reader came from', 'Referrer-Policy', /^(no-referrer|same-origin)$/],
  ['is held by no page of elsewhere', 'Cross-Origin-Opener-Policy', /^same-origin$/],
  ['loads only what is named', 'Content-Security-Policy', /(^|; )default-src '(none|self)'(;|$)/],
  ['lets nobody change where its addresses lead', 'Content-Security-Policy', /; base-uri '(none|self)'(;|$)/],
  ['sends its forms to this site', 'Content-Security-Policy', /; form-action 'self'(;|$)/],
  ...['camera', 'microphone', 'geolocation', 'payment', 'usb'].map((wat): [string, string, RegExp] => [
    `asks for no ${wat}`,
    'Permissions-Policy',
    new RegExp(String.raw`\b${wat}=\(\)`),
  ]),
];

describe.each(ALLE)('%s', (adres) => {
  const policy = beleid(adres);

  test.each(EISEN)('%s', (_, naam, waarde) => expect(kop(adres, naam)).toMatch(waarde));

  test('is asked for over HTTPS for a year or more', () => {
    expect(Number(/^max-age=(\d+)/.exec(kop(adres, 'Strict-Transport-Security'))?.[1])).toBeGreaterThanOrEqual(JAAR);
  });

  test('is shown in a page of elsewhere only where it is made for that', () => {
    const frames = `${kop(adres, 'X-Frame-Options')} ${policy.get('frame-ancestors')?.join(' ')}`;
    expect(adres === INBEDDEN ? [' *'] : ["DENY 'none'", "SAMEORIGIN 'self'"]).toContain(frames);
  });

  // That leaves no data:, no host with or without a scheme, and no * but for frames that may be anywhere.
  test('has a policy that names no other host and nothing unsafe', () => {
    for (const [name, sources] of policy) {
      if (adres === INBEDDEN && name === 'frame-ancestors') continue;
      expect(
        sources.filter((source) => !/^'(?!unsafe-)[a-z-]+'$/.test(source)),
        name,
      ).toEqual([]);
    }
  });

  test('is of the same kind under a path', () => {
    expect(headersFor(`/wozo${adres}`, '/wozo/')).toEqual(headersFor(adres, '/'));
  });
});

test('a folder of another site beside ours is not taken for one of ours', () => {
  expect(headersFor('/inbedden/', '/wozo/')).toEqual(headersFor('/', '/'));
});

test('only the data may be read by a program on a page of elsewhere', () => {
  expect(ALLE.filter((adres) => kop(adres, 'Access-Control-Allow-Origin'))).toEqual(['/data/acties.json']);
});

test('what may be kept for a year has its content in its name', () => {
  expect(ALLE.filter((adres) => kop(adres, 'Cache-Control').includes('immutable'))).toEqual(['/_astro/site.abc.css']);
});
