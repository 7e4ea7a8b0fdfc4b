import { expect, test } from 'vitest';
import { icalKalender } from '../../../src/exports/ical.ts';
import { atomFeed } from '../../../src/exports/atom.ts';
import { securityTxt } from '../../../src/exports/security-txt.ts';
import { headersFile, redirectsFile, redirectsMap } from '../../../src/hosting/site-files.ts';
import { contactHref, meldHref } from '../../../src/views/melden.ts';
import { fixtureMonitor } from '../maak.ts';

/** Whoever writes a file escapes for that file, whatever is handed over: a value cannot become a line of its own. */

const KWAAD = 'a"b;{}$uri <i>&\r\nX-Kwaad: 1';
const regels = (tekst: string) => tekst.split(/\r\n|\r|\n/);

test.each<[plek: string, geschreven: string, aantal: number]>([
  ['a map of nginx', redirectsMap([{ van: `/${KWAAD}`, naar: `/${KWAAD}` }]), 3],
  ['redirects', redirectsFile([{ van: `/${KWAAD}`, naar: `/${KWAAD}` }]), 3],
  ['security.txt', securityTxt({ contact: `mailto:${KWAAD}`, site: KWAAD, nu: '2026-11-01', beleid: KWAAD }), 8],
  ['a link to write to', contactHref(KWAAD), 1],
  ['a link that reports a page', meldHref(KWAAD, { titel: KWAAD, url: `/${KWAAD}` }), 1],
])('%s', (_, geschreven, aantal) => {
  expect(regels(geschreven)).toHaveLength(aantal);
});

test('headers: a path is one word', () => {
  const paden = regels(headersFile([`${KWAAD}/index.html`], '/')).filter((regel) => !regel.startsWith('  '));
  expect(paden.join('')).not.toMatch(/[\s"<{]/);
});

test('a variable of nginx stays text', () => {
  expect(redirectsMap([{ van: '/oud/', naar: '/$uri"/' }])).toContain('"/oud/" "/%24uri%22/";');
});

test('a report is written to one address, without a hidden second', () => {
  expect(meldHref('a@b.nl?bcc=c@d.nl', { titel: 'x', url: '/' })).toMatch(
    /^mailto:a@b\.nl%3Fbcc%3Dc%40d\.nl\?subject=/,
  );
});

test('a calendar', () => {
  const afspraak = { kenmerk: KWAAD, dag: '2026-01-01', titel: KWAAD, tekst: KWAAD, url: KWAAD } as const;
  const tekst = icalKalender(
    {
      ...{ maker: KWAAD, titel: KWAAD, uitleg: KWAAD, adres: KWAAD },
      afspraken: [{ ...afspraak, stand: 'gepland', versie: 0 }],
    },
    '2026-01-01',
  );
  expect(regels(tekst).filter((regel) => regel.startsWith('X-Kwaad'))).toEqual([]);
});

test('a feed', () => {
  const kop = { titel: KWAAD, url: `https://a.nl/${KWAAD}`, feed: `https://a.nl/${KWAAD}` };
  const bericht = {
    kenmerk: KWAAD,
    titel: KWAAD,
    url: kop.url,
    dag: '2026-01-01',
    gewijzigd: '2026-01-01',
    wijzigingen: [KWAAD],
    alineas: [],
  };
  const tekst = atomFeed({ ...fixtureMonitor().site, naam: KWAAD }, kop, [bericht], '2026-01-01');
  expect(tekst).not.toContain('<i>');
});
