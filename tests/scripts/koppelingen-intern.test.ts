import { describe, expect, test } from 'vitest';
import { externeKoppelingen, interneFouten } from '../../scripts/links/internal.ts';
import { leesSite } from '../../scripts/links/read-site.ts';
import { legeMap } from './proefmap.ts';

const PLEK = { site: 'https://voorbeeld.nl', basis: '/wozo/' };

const map = legeMap();
const site = () => leesSite(map.pad(), PLEK.site);

const GOED = {
  'index.html': '<h1 id="kop">',
  'acties/x/index.html': '<p id="2023-06">',
  'acties/oud/index.html':
    '<link href="https://voorbeeld.nl/wozo/acties/x/"><meta http-equiv="refresh" content="0; url=/wozo/acties/x/">',
  'thema.js': '',
};

/** What is found in a small site with this file beside what is right. */
function fouten(bestand: string, tekst: string): string[] {
  map.schrijfAlle({ ...GOED, [bestand]: tekst });
  return interneFouten(site(), PLEK);
}

describe('a reader arrives', () => {
  test.each([
    [
      'p/index.html',
      '<a href="/wozo/acties/x/#2023-06">x</a> <a href="../?q=a#kop">x</a> <a href="#hier" id="hier">x</a>',
    ],
    ['p.html', '<a href="mailto:a@b.nl">x</a> <a href="https://elders.nl/nergens#x">x</a> <img src="/wozo/thema.js">'],
    ['agenda.ics', 'URL:https://voorbeeld.nl/wozo/act\r\n ies/x/#2023-06\r\n'],
    ['a.css', 'a { fill: url(#er) } b { background: url("acties/x/index.html") }'],
    ['c.jsonld', '{"@id": "https://voorbeeld.nl/wozo/#catalogus"}'],
    ['d.json', '{"van": "https://voorbeeld.nl.elders.nl/x/", "of": "https://voorbeeld.nl/wozo/."}'],
  ])('by %s', (bestand, tekst) => {
    expect(fouten(bestand, tekst).filter((each) => !each.includes('#er'))).toEqual([]);
  });
});

describe('a reader does not arrive, and it is told', () => {
  test.each([
    ['p.html', '<a href="/wozo/weg/">', 'p.html: /wozo/weg/ bestaat niet'],
    ['p.html', '<a href="/wozo/acties/x">', 'p.html: /wozo/acties/x bestaat niet'],
    ['p.html', '<a href="/wozo/acties/x/#2019-01">', 'p.html: /wozo/acties/x/#2019-01 heeft die plaats niet'],
    ['p.html', '<a href="#weg">', 'p.html: #weg heeft die plaats niet'],
    ['p.html', '<a href="/acties/x/">', 'p.html: /acties/x/ ligt buiten /wozo/'],
    [
      'p.html',
      '<a href="https://voorbeeld.nl/acties/x/">',
      'p.html: https://voorbeeld.nl/acties/x/ ligt buiten /wozo/',
    ],
    ['p.html', '<a href="/wozo/acties/oud/">', 'p.html: /wozo/acties/oud/ is een oud adres, dat doorstuurt'],
    ['p.html', '<a href="">', 'p.html:  is een leeg adres'],
    ['p.html', '<a href="//elders.nl/">', 'p.html: //elders.nl/ is geen gewoon adres'],
    ['p.html', '<a href="javascript:x">', 'p.html: javascript:x is geen gewoon adres'],
    [
      'p.html',
      '<a href="http://localhost:4321/wozo/">',
      'p.html: http://localhost:4321/wozo/ wijst naar de machine waarop is gebouwd',
    ],
    ['p.html', '<p id="a"><p id="a">', 'p.html: id="a" staat er 2 keer'],
    ['p.html', '<img srcset="/wozo/thema.js 1x, /wozo/b.png 2x">', 'p.html: /wozo/b.png bestaat niet'],
    ['p.html', '<form action="/wozo/zoek/">', 'p.html: /wozo/zoek/ bestaat niet'],
    ['p.html', '<svg><use xlink:href="#weg">', 'p.html: #weg heeft die plaats niet'],
    ['p.html', '<meta http-equiv="Refresh" content="0;URL=/wozo/weg/">', 'p.html: /wozo/weg/ bestaat niet'],
    [
      'p.html',
      '<meta property="og:image" content="https://voorbeeld.nl/wozo/a.png">',
      'p.html: https://voorbeeld.nl/wozo/a.png bestaat niet',
    ],
    [
      'p.html',
      '<script type="application/ld+json">{"url":"https:\\/\\/voorbeeld.nl\\/wozo\\/weg\\/"}</script>',
      'p.html: https://voorbeeld.nl/wozo/weg/ bestaat niet',
    ],
    [
      'p.html',
      '<code>&lt;iframe src=&quot;https://voorbeeld.nl/wozo/weg/&quot;&gt;</code>',
      'p.html: https://voorbeeld.nl/wozo/weg/ bestaat niet',
    ],
    ['a.css', 'b { background: url(weg.png) }', 'a.css: weg.png bestaat niet'],
    ['m.webmanifest', '{"start_url": "/", "icons": [{"src": "/wozo/i.png"}]}', 'm.webmanifest: / ligt buiten /wozo/'],
    [
      'atom.xml',
      '<link href="https://voorbeeld.nl/wozo/?a=1&amp;b=2#weg"/>',
      'atom.xml: https://voorbeeld.nl/wozo/?a=1&b=2#weg heeft die plaats niet',
    ],
    [
      'agenda.ics',
      'URL:webcal://voorbeeld.nl/wozo/weg.ics',
      'agenda.ics: webcal://voorbeeld.nl/wozo/weg.ics bestaat niet',
    ],
    [
      'sitemap-0.xml',
      '<loc>http://voorbeeld.nl/wozo/weg/</loc>',
      'sitemap-0.xml: http://voorbeeld.nl/wozo/weg/ bestaat niet',
    ],
    [
      'e.json',
      '{"a": "http://localhost:4321/wozo/"}',
      'e.json: http://localhost:4321/wozo/ wijst naar de machine waarop is gebouwd',
    ],
    ['c.csv', 'a;https://voorbeeld.nl/wozo/weg/;b', 'c.csv: https://voorbeeld.nl/wozo/weg/ bestaat niet'],
  ])('%s with %s', (bestand, tekst, melding) => {
    expect(fouten(bestand, tekst)).toContain(melding);
  });
});

test('an address elsewhere is known with the files that name it', () => {
  fouten('p.html', '<a href="https://b.nl/"><a href="https://a.nl/?x=1&amp;y=2"><a href="https://b.nl/">');
  expect([...externeKoppelingen(site(), PLEK)]).toEqual([
    ['https://a.nl/?x=1&y=2', ['p.html']],
    ['https://b.nl/', ['p.html']],
  ]);
});
