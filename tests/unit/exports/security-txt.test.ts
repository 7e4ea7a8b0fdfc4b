import { describe, expect, test } from 'vitest';
import { gevallen } from '../../gevallen.ts';
import { gebrekenVan, securityTxt } from '../../../src/exports/security-txt.ts';

const SITE = 'https://wozo-monitor.example';
const MAKEN = { contact: 'mailto:meld@wozo-monitor.example', site: SITE, nu: '2026-11-01' };
const GOED = securityTxt({ ...MAKEN, beleid: 'https://github.com/naam/wozo/blob/main/SECURITY.md' });
const OPNIEUW = 'Bouw en publiceer de site opnieuw.';

interface Gebrek {
  van: string;
  naar?: string;
  gebrek: string;
}

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

  test.each(Object.entries(gevallen(import.meta) as Record<string, Gebrek>))('%s', (_, { van, naar = '', gebrek }) => {
    expect(GOED).toContain(van);
    expect(gebrekenVan(GOED.replace(van, naar), '2026-11-01', 30)).toEqual([gebrek]);
  });

  test('a page of HTML in its place', () => {
    const found = gebrekenVan('<!doctype html>\n<h1>Niet gevonden</h1>\n', '2026-11-01', 30);
    expect(found).toContain('Er staat geen Contact in.');
  });
});
