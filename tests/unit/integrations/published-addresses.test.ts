import { describe, expect, test } from 'vitest';
import { metAdressen, parseAdressen } from '../../../src/domain/adressenlijst.ts';
import {
  anchorAddresses,
  fileAddresses,
  lostAddresses,
  newAddresses,
} from '../../../src/integrations/addresses/published.ts';
import { legeMap } from '../../scripts/proefmap.ts';

const map = legeMap();
const site = map.schrijfAlle;

const oud = (naar: string) => `<noscript><meta http-equiv="refresh" content="0; url=${naar}"></noscript>`;

describe('an address that somebody kept', () => {
  test('is every page and file, but not what a page loads, a host reads or a machine made smaller', () => {
    const bewaard = ['index.html', '.well-known/security.txt', 'acties/x/index.html', 'data/acties.json'];
    const geladen = ['_astro/a.hash.css', 'pagefind/p.pf_meta', 'thema.js', 'data/acties.json.gz'];
    for (const pad of [...bewaard, ...geladen, '404.html', '_headers', 'sitemap-0.xml']) map.schrijf(pad, '');
    expect(fileAddresses(map.pad())).toEqual(['/', '/.well-known/security.txt', '/acties/x/', '/data/acties.json']);
  });

  test('is every place that a page links to on another, and every nummer or editie on its own', () => {
    site({
      'index.html': '<a href="/wozo/begrippen/#wlz"><a href="https://x.nl/#y"><a href="#inhoud"><a href="#2023-06">',
      'begrippen/index.html': '<a href="#letter-a">',
    });
    expect(anchorAddresses(map.pad(), '/wozo/')).toEqual(['/#2023-06', '/begrippen/#wlz']);
    expect(newAddresses(map.pad(), ['/'], '/wozo/')).toEqual(['/begrippen/']);
  });
});

describe('an address is lost when', () => {
  const lost = (...ledger: string[]) =>
    lostAddresses(map.pad(), ledger, '/wozo/').map(({ adres, waarom }) => `${adres}: ${waarom}`);

  test('nothing stands there, or not the place on it', () => {
    site({ 'a/index.html': '<p id="er">' });
    expect(lost('/a/', '/a/#er', '/a/#weg', '/b/', '/c.json')).toEqual([
      '/a/#weg: /a/ heeft die plaats niet',
      '/b/: is er niet',
      '/c.json: is er niet',
    ]);
  });

  test('it leads on to nothing, or round and round; not when it leads to the place', () => {
    site({
      'oud/index.html': oud('/wozo/nieuw/'),
      'nieuw/index.html': '<p id="er">',
      'kwijt/index.html': oud('/wozo/nergens/'),
      'a/index.html': oud('/wozo/b/'),
      'b/index.html': oud('/wozo/a/'),
    });
    expect(lost('/oud/', '/oud/#er', '/oud/#weg', '/kwijt/', '/a/')).toEqual([
      '/oud/#weg: /nieuw/ heeft die plaats niet',
      '/kwijt/: leidt naar /nergens/, en dat is er niet',
      '/a/: leidt in een kring',
    ]);
  });
});

describe('the list', () => {
  test('is read line by line; what is no address of this site is told', () => {
    const { adressen, onleesbaar } = parseAdressen('# uitleg\n/a/\r\n\n/b/#c-1.4.3\nhttps://x.nl/\n/a b/\n//x.nl/\n');
    expect(adressen).toEqual([
      { adres: '/a/', regel: 2 },
      { adres: '/b/#c-1.4.3', regel: 4 },
    ]);
    expect(onleesbaar).toEqual([5, 6, 7]);
  });

  test('keeps a line that is no address: taking it away is for a person', () => {
    expect(metAdressen('# x\n/b/\nvreemd\n', ['/a/', '/b/'])).toBe('# x\n/a/\n/b/\nvreemd\n');
  });
});
