import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bijgewerkt, verslag } from '../../scripts/links/report.ts';
import { oordeel, volgAlles, type Opties, type Uitslag } from '../../scripts/links/follow.ts';
import { externeKoppelingen } from '../../scripts/links/internal.ts';
import { leesSite } from '../../scripts/links/read-site.ts';
import { legeMap } from './proefmap.ts';

/** A host with every kind of answer, by the path of the question. */
const ANTWOORD: Record<string, (answer: ServerResponse, method: string, keer: number) => void> = {
  '/goed': (answer) => answer.end('hallo'),
  '/verhuisd': (answer) => answer.writeHead(301, { location: '/goed' }).end(),
  '/verhuisd-naar-niets': (answer) => answer.writeHead(301, { location: '/weg' }).end(),
  '/kring': (answer) => answer.writeHead(301, { location: '/kring' }).end(),
  '/weg': (answer) => answer.writeHead(404).end(),
  '/weggehaald': (answer) => answer.writeHead(410).end(),
  '/kapot': (answer) => answer.writeHead(500).end(),
  '/verboden': (answer) => answer.writeHead(403).end(),
  '/geen-head': (answer, method) => answer.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-liegt': (answer, method) => answer.writeHead(method === 'HEAD' ? 404 : 200).end(),
  // Two questions, HEAD and GET, are one try.
  '/even-weg': (answer, _, keer) => answer.writeHead(keer <= 2 ? 404 : 200).end(),
  '/even-kapot-dan-weg': (answer, _, keer) => answer.writeHead(keer <= 2 ? 503 : 404).end(),
  '/zwijgt': () => undefined,
};

let server: Server;
let host: string;
const gevraagd: { path: string; method: string; naam: string | undefined }[] = [];
beforeAll(async () => {
  server = createServer((request, answer) => {
    const { url: path = '', method = '' } = request;
    gevraagd.push({ path, method, naam: request.headers['user-agent'] });
    ANTWOORD[path.split('?')[0] ?? path]?.(answer, method, gevraagd.filter((each) => each.path === path).length);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const OPTIES: Opties = { naam: 'WOZO-monitor/proef', geduld: 1_000, pauze: 1 };

describe('a link', () => {
  test.each<[string, Partial<Uitslag> & { naar?: string; reden?: string }]>([
    ['/goed', { soort: 'werkt' }],
    ['/goed?a=1&b=2#plaats', { soort: 'werkt' }],
    ['/geen-head', { soort: 'werkt' }],
    ['/head-liegt', { soort: 'werkt' }],
    ['/even-weg', { soort: 'werkt' }],
    ['/weg', { soort: 'dood', reden: 'niet gevonden (404)' }],
    ['/weggehaald', { soort: 'dood', reden: 'weggehaald (410)' }],
    ['/verhuisd-naar-niets', { soort: 'dood', reden: 'niet gevonden (404)' }],
    [
      '/even-kapot-dan-weg',
      { soort: 'onzeker', reden: 'de andere site gaf een fout (503); daarna: niet gevonden (404)' },
    ],
    ['/kapot', { soort: 'onzeker', reden: 'de andere site gaf een fout (500)' }],
    ['/verboden', { soort: 'onzeker', reden: 'de andere site laat dit programma niet toe (403)' }],
    ['/kring', { soort: 'onzeker', reden: 'geen verbinding (redirect count exceeded)' }],
    ['/zwijgt', { soort: 'onzeker', reden: 'geen antwoord op tijd' }],
  ])('%s', async (path, expected) => {
    const uitslagen = await volgAlles([host + path, `${host}/goed`], OPTIES);
    expect(uitslagen?.get(host + path)).toEqual(expected);
  });

  test('that leads on says where to', async () => {
    const uitslagen = await volgAlles([`${host}/verhuisd`], OPTIES);
    expect(uitslagen?.get(`${host}/verhuisd`)).toEqual({ soort: 'stuurt-door', naar: `${host}/goed` });
  });

  test('to a machine that does not answer is not called gone', async () => {
    const uitslagen = await volgAlles(['http://127.0.0.1:1/', `${host}/goed`], OPTIES);
    expect(uitslagen?.get('http://127.0.0.1:1/')).toMatchObject({ soort: 'onzeker' });
  });

  test('to a name that nobody has is gone, when it was so twice', () => {
    const geenNaam = { status: 0, code: 'ENOTFOUND' };
    const geenNet = { status: 0, code: 'EAI_AGAIN' };
    expect(oordeel(geenNaam, geenNaam)).toEqual({ soort: 'dood', reden: 'er is geen site van die naam' });
    expect(oordeel(geenNet, geenNaam)).toMatchObject({ soort: 'onzeker' });
  });

  test('proves nothing where nobody answers', async () => {
    expect(await volgAlles(['http://127.0.0.1:1/'], OPTIES)).toBeUndefined();
  });

  test('is followed after the one before it, by a program that says who it is', async () => {
    gevraagd.length = 0;
    await volgAlles([`${host}/goed`, `${host}/goed`, `${host}/weg`], OPTIES);
    expect(gevraagd.map(({ path, method }) => `${method} ${path}`)).toEqual([
      'HEAD /goed',
      ...['HEAD /weg', 'GET /weg', 'HEAD /weg', 'GET /weg'],
    ]);
    expect(new Set(gevraagd.map(({ naam }) => naam))).toEqual(new Set(['WOZO-monitor/proef']));
  });
});

const UITSLAGEN = new Map<string, Uitslag>([
  ['https://a.nl/weg', { soort: 'dood', reden: 'niet gevonden (404)' }],
  ['https://b.nl/oud', { soort: 'stuurt-door', naar: 'https://b.nl/nieuw' }],
  ['https://c.nl/', { soort: 'onzeker', reden: 'de andere site gaf een fout (500)' }],
  ['https://d.nl/', { soort: 'werkt' }],
]);

describe('an editor', () => {
  test('reads what is wrong, where that stands, and how many are right', () => {
    const plaatsen = new Map([
      ['https://a.nl/weg', ['content/bronnen.yaml (brief)', 'a.html', 'b.html', 'c.html', 'd.html']],
      ...['https://b.nl/oud', 'https://c.nl/', 'https://d.nl/'].map((url): [string, string[]] => [url, ['a.html']]),
    ]);
    expect(verslag(UITSLAGEN, plaatsen, new Set(['https://d.nl/']))).toBe(
      `Werkt niet meer: 1
  https://a.nl/weg  niet gevonden (404)
    bij content/bronnen.yaml (brief), a.html, b.html en nog 2

Werkt weer: 1
  https://d.nl/

Stuurt door: 1
  https://b.nl/oud → https://b.nl/nieuw
    bij a.html

Niet na te gaan: 1
  https://c.nl/  de andere site gaf een fout (500)
    bij a.html

Werkt: 1 van 4`,
    );
  });

  test('gets a register with what is gone, and without what is there again; the rest stays as it is', () => {
    const eerste = bijgewerkt(undefined, UITSLAGEN, new Set(), '2026-11-01');
    expect(eerste).toBe(
      '# Adressen elders die niet meer werken. Gemaakt met npm run koppelingen -- --bijwerken.\n- url: "https://a.nl/weg"\n  sinds: 2026-11-01\n',
    );
    const oud = `# eigen\n- url: "https://d.nl/"\n  sinds: 2026-01-01\n- url: "https://a.nl/weg" # zie ook e.nl\n  sinds: 2026-02-02\n`;
    expect(bijgewerkt(oud, UITSLAGEN, new Set(['https://d.nl/', 'https://a.nl/weg']), '2026-11-01')).toBe(
      '# eigen\n- url: "https://a.nl/weg" # zie ook e.nl\n  sinds: 2026-02-02\n',
    );
    expect(
      bijgewerkt(undefined, new Map([['https://d.nl/', { soort: 'werkt' }]]), new Set(), '2026-11-01'),
    ).toBeUndefined();
  });
});

/** Within the site, and what an editor hears of it: opdrachten/koppelingen.txt. */
describe('in the pages of a site', () => {
  const map = legeMap();

  test('an address elsewhere is known with the files that name it', () => {
    map.schrijf('p.html', '<a href="https://b.nl/"><a href="https://a.nl/?x=1&amp;y=2"><a href="https://b.nl/">');
    const plek = { site: 'https://voorbeeld.nl', basis: '/wozo/' };
    expect([...externeKoppelingen(leesSite(map.pad(), plek.site), plek)]).toEqual([
      ['https://a.nl/?x=1&y=2', ['p.html']],
      ['https://b.nl/', ['p.html']],
    ]);
  });
});
