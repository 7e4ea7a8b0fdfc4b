import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { volgAlles, type Opties, type Uitslag } from '../../scripts/links/follow.ts';
import { externeKoppelingen } from '../../scripts/links/internal.ts';
import { leesSite } from '../../scripts/links/read-site.ts';
import { legeMap } from './proefmap.ts';

/** What becomes of links; what an editor reads of them: gevallen/koppelingen.yaml and opdrachten/koppelingen.txt. */

let server: Server;
let host: string;
const gevraagd: { path: string; method: string; naam: string | undefined }[] = [];
beforeAll(async () => {
  // A path says what is answered to the first question, the second and so on: /404,200. A 301 leads to what is behind it.
  server = createServer(({ url = '', method = '', headers }, answer) => {
    gevraagd.push({ path: url, method, naam: headers['user-agent'] });
    const [, codes = '', naar] = /^\/([\d,]+)(\/.*)?/.exec(url) ?? [];
    const keer = gevraagd.filter(({ path }) => path === url).length;
    const code = codes.split(',')[keer - 1] ?? codes.split(',').at(-1);
    if (code) answer.writeHead(Number(code), naar ? { location: naar === '/' ? url : naar } : {}).end();
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
  // Two questions, HEAD and GET, are one try.
  test.each<[string, Uitslag['soort'], string?]>([
    ['/200', 'werkt'],
    ['/200?a=1&b=2#plaats', 'werkt'],
    ['/405,200', 'werkt'],
    ['/404,200', 'werkt'],
    ['/404,404,200', 'werkt'],
    ['/404', 'dood', 'niet gevonden (404)'],
    ['/410', 'dood', 'weggehaald (410)'],
    ['/301/404', 'dood', 'niet gevonden (404)'],
    ['/503,503,404', 'onzeker', 'de andere site gaf een fout (503); daarna: niet gevonden (404)'],
    ['/500', 'onzeker', 'de andere site gaf een fout (500)'],
    ['/403', 'onzeker', 'de andere site laat dit programma niet toe (403)'],
    ['/301/', 'onzeker', 'geen verbinding (redirect count exceeded)'],
    ['/zwijgt', 'onzeker', 'geen antwoord op tijd'],
  ])('%s: %s', async (path, soort, reden) => {
    const uitslagen = await volgAlles([host + path, `${host}/200`], OPTIES);
    expect(uitslagen?.get(host + path)).toEqual(reden === undefined ? { soort } : { soort, reden });
  });

  test('that leads on says where to', async () => {
    const uitslagen = await volgAlles([`${host}/301/200`], OPTIES);
    expect(uitslagen?.get(`${host}/301/200`)).toEqual({ soort: 'stuurt-door', naar: `${host}/200` });
  });

  test('to a machine that does not answer is not called gone', async () => {
    const uitslagen = await volgAlles(['http://127.0.0.1:1/', `${host}/200`], OPTIES);
    expect(uitslagen?.get('http://127.0.0.1:1/')).toMatchObject({ soort: 'onzeker' });
  });

  test('is followed after the one before it, by a program that says who it is', async () => {
    gevraagd.length = 0;
    await volgAlles([`${host}/200`, `${host}/200`, `${host}/404`], OPTIES);
    expect(gevraagd.map(({ path, method }) => `${method} ${path}`)).toEqual([
      'HEAD /200',
      ...['HEAD /404', 'GET /404', 'HEAD /404', 'GET /404'],
    ]);
    expect(new Set(gevraagd.map(({ naam }) => naam))).toEqual(new Set(['WOZO-monitor/proef']));
  });
});

describe('an address elsewhere', () => {
  const map = legeMap();

  test('is known with the files that name it', () => {
    map.schrijf('p.html', '<a href="https://b.nl/"><a href="https://a.nl/?x=1&amp;y=2"><a href="https://b.nl/">');
    const plek = { site: 'https://voorbeeld.nl', basis: '/wozo/' };
    expect([...externeKoppelingen(leesSite(map.pad(), plek.site), plek)]).toEqual([
      ['https://a.nl/?x=1&y=2', ['p.html']],
      ['https://b.nl/', ['p.html']],
    ]);
  });
});
