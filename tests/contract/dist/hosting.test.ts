import { describe, expect, test } from 'vitest';
import { fileType } from '../../../src/hosting/content-types.ts';
import { headersFor } from '../../../src/hosting/headers.ts';
import { SERVER_FILES } from '../../../src/hosting/site-files.ts';
import { headersByRules } from '../../hosting/static-host.ts';
import { bestanden, lees } from './gebouwd.ts';

/** How the built site is served: by its _headers on a static host, and by the tables on nginx. */
const voorLezers = [...bestanden].filter((bestand) => !SERVER_FILES.includes(bestand));

test('every file has a type of its own, so that no server has to guess', () => {
  expect(voorLezers.filter((bestand) => !fileType(bestand))).toEqual([]);
});

describe('a static host sends what the tables say', () => {
  const regels = lees('_headers');
  test('of every address: each header once', () => {
    const anders = voorLezers.flatMap((bestand) => {
      const adres = `/${bestand.replace(/(^|\/)index\.html$/, '$1')}`;
      const { 'Content-Type': _type, ...headers } = headersByRules(regels, adres);
      const hoort = headersFor(adres, '/');
      return JSON.stringify(Object.entries(headers).sort()) === JSON.stringify(Object.entries(hoort).sort())
        ? []
        : [adres];
    });
    expect(anders).toEqual([]);
  });
  test('no more rules than Cloudflare takes: 100, with room for a few more folders', () => {
    expect(regels.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(90);
  });
});

test('without anybody to write to there is no security.txt that says so', () => {
  expect([...bestanden].filter((bestand) => bestand.startsWith('.well-known'))).toEqual([]);
});
