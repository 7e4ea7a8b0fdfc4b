import { describe, expect, test } from 'vitest';
import { externeKoppelingen, interneFouten } from '../../../scripts/links/internal.ts';
import { leesSite } from '../../../scripts/links/read-site.ts';
import { DIST } from './gebouwd.ts';

/** The site as `npm test` builds it: at the root of localhost. Under another address: tests/slow. */
const PLEK = { site: 'http://localhost:4321', basis: '/' };
const site = leesSite(DIST, PLEK.site);

describe('who follows a link arrives', () => {
  test('there are links to follow, in every format that holds them', () => {
    const formats = new Set(site.verwijzingen.map(({ bestand }) => bestand.split('.').at(-1)));
    expect([...formats]).toEqual(
      expect.arrayContaining(['html', 'xml', 'ics', 'json', 'jsonld', 'csv', 'txt', 'css', 'webmanifest']),
    );
    expect(site.verwijzingen.length).toBeGreaterThan(10_000);
  });

  test('on every page, in every feed, calendar, data file, style sheet and list; at the place on the page', () => {
    expect(interneFouten(site, PLEK)).toEqual([]);
  });

  test('what is elsewhere is asked for safely', () => {
    const urls = [...externeKoppelingen(site, PLEK).keys()];
    expect(urls.length).toBeGreaterThan(30);
    expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
  });
});
