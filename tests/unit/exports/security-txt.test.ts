import { describe, expect, test } from 'vitest';
import { gebrekenVan, securityTxt } from '../../../src/exports/security-txt.ts';

const SITE = 'https://wozo-monitor.example';
const MAKEN = { contact: 'mailto:meld@wozo-monitor.example', site: SITE, nu: '2026-11-01' };
const GOED = securityTxt({ ...MAKEN, beleid: 'https://github.com/naam/wozo/blob/main/SECURITY.md' });
const zonder = (veld: string) => GOED.replace(new RegExp(`^${veld}:.*\n`, 'm'), '');

describe('who finds a leak knows where to report it', () => {
  test('what the site writes has nothing wrong with it, on the day itself and until a month before it expires', () => {
    expect(gebrekenVan(GOED, '2026-11-01', 30)).toEqual([]);
    expect(gebrekenVan(GOED, '2027-10-01', 30)).toEqual([]);
    expect(gebrekenVan(securityTxt(MAKEN), '2026-11-01', 30)).toEqual([]);
  });
  test('it holds for less than a year from the day of the build, also over 29 February', () => {
    expect(GOED).toContain('\nExpires: 2027-10-31T00:00:00Z\n');
    expect(securityTxt({ ...MAKEN, nu: '2027-03-01' })).toContain('\nExpires: 2028-02-28T00:00:00Z\n');
  });
  test('lines may end as on Windows, and names may be in capitals', () => {
    expect(gebrekenVan(GOED.replaceAll('\n', '\r\n'), '2026-11-01', 30)).toEqual([]);
    expect(gebrekenVan(GOED.replace('Contact:', 'CONTACT:'), '2026-11-01', 30)).toEqual([]);
  });
});

describe('a file that leads nowhere, or no longer, is refused', () => {
  test.each([
    ['expired', GOED, '2027-11-01', 'Verlopen: Expires is 2027-10-31T00:00:00Z. Bouw en publiceer de site opnieuw.'],
    ['near its end', GOED, '2027-10-02', 'Verloopt over 29 dagen, op 2027-10-31. Bouw en publiceer de site opnieuw.'],
    ['on its last day', GOED, '2027-10-31', 'Verloopt over 0 dagen, op 2027-10-31. Bouw en publiceer de site opnieuw.'],
    ['from the future', GOED, '2025-01-01', 'Expires is 2027-10-31T00:00:00Z; dat is meer dan een jaar weg.'],
    ['without an end', zonder('Expires'), '2026-11-01', 'Er staat geen Expires in.'],
    ['without anybody', zonder('Contact'), '2026-11-01', 'Er staat geen Contact in.'],
    ['with two ends', `${GOED}Expires: 2027-01-01T00:00:00Z\n`, '2026-11-01', 'Expires staat er meer dan één keer in.'],
    [
      'with a day that does not exist',
      GOED.replace('2027-10-31', '2027-02-31'),
      '2026-11-01',
      'Expires is "2027-02-31T00:00:00Z"; schrijf een moment als 2027-10-31T00:00:00Z.',
    ],
    [
      'with a day instead of a moment',
      GOED.replace('T00:00:00Z', ''),
      '2026-11-01',
      'Expires is "2027-10-31"; schrijf een moment als 2027-10-31T00:00:00Z.',
    ],
    [
      'with a bare e-mail address',
      GOED.replace('mailto:', ''),
      '2026-11-01',
      'Contact is "meld@wozo-monitor.example"; het moet beginnen met mailto:, https:// of tel:.',
    ],
    [
      'with an address that anyone can read along with',
      GOED.replace('mailto:meld@wozo-monitor.example', 'http://wozo-monitor.example/meld'),
      '2026-11-01',
      'Contact is "http://wozo-monitor.example/meld"; het moet beginnen met mailto:, https:// of tel:.',
    ],
    [
      'of a site without HTTPS',
      securityTxt({ ...MAKEN, site: 'http://localhost:4321' }),
      '2026-11-01',
      'Canonical is "http://localhost:4321/.well-known/security.txt"; het moet beginnen met https://.',
    ],
    ['with a line that says nothing', `${GOED}Meld het\n`, '2026-11-01', 'Regel 8 is geen "Naam: waarde".'],
    ['cut off', GOED.trimEnd(), '2026-11-01', 'De laatste regel eindigt niet met een regeleinde.'],
  ])('%s', (_naam, tekst, nu, gebrek) => expect(gebrekenVan(tekst, nu, 30)).toEqual([gebrek]));
});

test('a page of HTML in its place is not taken for one', () => {
  expect(gebrekenVan('<!doctype html>\n<h1>Niet gevonden</h1>\n', '2026-11-01', 30)).toContain(
    'Er staat geen Contact in.',
  );
});
