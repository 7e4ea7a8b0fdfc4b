import { describe, expect, test } from 'vitest';
import { gebrekenVan, securityTxt } from '../../../src/exports/security-txt.ts';

const SITE = 'https://wozo-monitor.example';
const MAKEN = { contact: 'mailto:meld@wozo-monitor.example', site: SITE, nu: '2026-11-01' };
const GOED = securityTxt({ ...MAKEN, beleid: 'https://github.com/naam/wozo/blob/main/SECURITY.md' });
const OPNIEUW = 'Bouw en publiceer de site opnieuw.';
const met = (oud: string, nieuw: string) => GOED.replace(oud, nieuw);
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
    ['expired', '2027-11-01', `Verlopen: Expires is 2027-10-31T00:00:00Z. ${OPNIEUW}`],
    ['near its end', '2027-10-02', `Verloopt over 29 dagen, op 2027-10-31. ${OPNIEUW}`],
    ['on its last day', '2027-10-31', `Verloopt over 0 dagen, op 2027-10-31. ${OPNIEUW}`],
    ['from the future', '2025-01-01', 'Expires is 2027-10-31T00:00:00Z; dat is meer dan een jaar weg.'],
  ])('%s', (_, nu, gebrek) => {
    expect(gebrekenVan(GOED, nu, 30)).toEqual([gebrek]);
  });

  const MOMENT = 'schrijf een moment als 2027-10-31T00:00:00Z.';
  const SOORT = 'het moet beginnen met mailto:, https:// of tel:.';
  const HTTP = 'http://wozo-monitor.example';
  test.each([
    ['without an end', zonder('Expires'), 'Er staat geen Expires in.'],
    ['without anybody', zonder('Contact'), 'Er staat geen Contact in.'],
    ['with two ends', `${GOED}Expires: 2027-01-01T00:00:00Z\n`, 'Expires staat er meer dan één keer in.'],
    ['with a day that does not exist', met('10-31', '02-31'), `Expires is "2027-02-31T00:00:00Z"; ${MOMENT}`],
    ['with a day instead of a moment', met('T00:00:00Z', ''), `Expires is "2027-10-31"; ${MOMENT}`],
    ['with a bare e-mail address', met('mailto:', ''), `Contact is "meld@wozo-monitor.example"; ${SOORT}`],
    ['with an address to read along with', met(MAKEN.contact, HTTP), `Contact is "${HTTP}"; ${SOORT}`],
    [
      'of a site without HTTPS',
      met(`Canonical: ${SITE}`, `Canonical: ${HTTP}`),
      `Canonical is "${HTTP}/.well-known/security.txt"; het moet beginnen met https://.`,
    ],
    ['with a line that says nothing', `${GOED}Meld het\n`, 'Regel 8 is geen "Naam: waarde".'],
    ['cut off', GOED.trimEnd(), 'De laatste regel eindigt niet met een regeleinde.'],
  ])('%s', (_, tekst, gebrek) => {
    expect(gebrekenVan(tekst, '2026-11-01', 30)).toEqual([gebrek]);
  });

  test('a page of HTML in its place', () => {
    const found = gebrekenVan('<!doctype html>\n<h1>Niet gevonden</h1>\n', '2026-11-01', 30);
    expect(found).toContain('Er staat geen Contact in.');
  });
});
