import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../src/hosting/headers.ts';

/**
 * What Internet.nl asks of a site, in our own words, after its published checks (checks/tasks/http_headers.py in
 * github.com/internetstandards/Internet.nl). It looks at the front page; here at every kind of address.
 */
const JAAR = 31_536_000;
const ADRESSEN = ['/', '/acties/een/', '/_astro/site.abc.css', '/data/acties.json', '/pagefind/pagefind.js', '/niets'];
const GELIJK = [...ADRESSEN, '/inbedden/acties/een/'];

/** The directives of a policy with their sources. */
function beleid(adres: string): Map<string, string[]> {
  const parts = (headersFor(adres, '/')['Content-Security-Policy'] ?? '')
    .split(';')
    .map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

describe('Strict-Transport-Security', () => {
  test.each(GELIJK)('max-age is a year or more: %s', (adres) => {
    const seconds = /^max-age=(\d+)/.exec(headersFor(adres, '/')['Strict-Transport-Security'] ?? '')?.[1];
    expect(Number(seconds)).toBeGreaterThanOrEqual(JAAR);
  });
});

describe('X-Frame-Options', () => {
  test.each(ADRESSEN)('is DENY or SAMEORIGIN: %s', (adres) => {
    expect(['DENY', 'SAMEORIGIN']).toContain(headersFor(adres, '/')['X-Frame-Options']);
  });
  test('is absent, not loose, where a page is made to be shown elsewhere', () => {
    expect(headersFor('/inbedden/acties/een/', '/')).not.toHaveProperty('X-Frame-Options');
    expect(beleid('/inbedden/acties/een/').get('frame-ancestors')).toEqual(['*']);
  });
});

describe('X-Content-Type-Options', () => {
  test.each(GELIJK)('is nosniff: %s', (adres) =>
    expect(headersFor(adres, '/')['X-Content-Type-Options']).toBe('nosniff'),
  );
});

describe('Referrer-Policy', () => {
  test.each(GELIJK)('is one of the two good policies, no-referrer or same-origin: %s', (adres) => {
    expect(['no-referrer', 'same-origin']).toContain(headersFor(adres, '/')['Referrer-Policy']);
  });
});

describe('Content-Security-Policy', () => {
  test.each(GELIJK)("default-src is there, and 'none' or 'self': %s", (adres) => {
    expect([["'none'"], ["'self'"]]).toContainEqual(beleid(adres).get('default-src'));
  });
  test.each(GELIJK)("base-uri is there, and 'none' or 'self': %s", (adres) => {
    expect([["'none'"], ["'self'"]]).toContainEqual(beleid(adres).get('base-uri'));
  });
  test.each(GELIJK)('form-action is there: %s', (adres) =>
    expect(beleid(adres).get('form-action')).toEqual(["'self'"]),
  );
  test.each(ADRESSEN)("frame-ancestors is there, and 'none' or 'self': %s", (adres) => {
    expect([["'none'"], ["'self'"]]).toContainEqual(beleid(adres).get('frame-ancestors'));
  });
  test.each(GELIJK)('frame-src is there, or default-src speaks for it: %s', (adres) => {
    expect(beleid(adres).get('frame-src') ?? beleid(adres).get('default-src')).toBeDefined();
  });
  const VERBODEN = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", 'data:', 'http:', 'https:', '127.0.0.1'];
  test.each(VERBODEN)('allows no %s anywhere', (bron) => {
    for (const adres of GELIJK) for (const sources of beleid(adres).values()) expect(sources).not.toContain(bron);
  });
  test('names no other host, with or without a scheme, and no * but for frames that may be anywhere', () => {
    for (const adres of GELIJK) {
      for (const [name, sources] of beleid(adres)) {
        const isFrame = name === 'frame-ancestors' && adres.startsWith('/inbedden/');
        expect(sources, name).toEqual(isFrame ? ['*'] : sources.filter((source) => /^'[a-z-]+'$/.test(source)));
      }
    }
  });
});

describe('beside what Internet.nl asks', () => {
  test.each(GELIJK)('no page of elsewhere gets a hold of ours, and ours asks nothing of the device: %s', (adres) => {
    const headers = headersFor(adres, '/');
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
      expect(headers['Permissions-Policy']).toContain(`${feature}=()`);
  });
  test('only the data may be read by a program on a page of elsewhere', () => {
    const open = GELIJK.filter((adres) => 'Access-Control-Allow-Origin' in headersFor(adres, '/'));
    expect(open).toEqual(['/data/acties.json']);
  });
  test('what may be kept for a year has its content in its name', () => {
    const lang = GELIJK.filter((adres) => headersFor(adres, '/')['Cache-Control']?.includes('immutable'));
    expect(lang).toEqual(['/_astro/site.abc.css']);
  });
  test('under a path the kinds are the same', () => {
    for (const adres of GELIJK) expect(headersFor(`/wozo${adres}`, '/wozo/')).toEqual(headersFor(adres, '/'));
    expect(headersFor('/inbedden/', '/wozo/')).toEqual(headersFor('/', '/'));
  });
});
