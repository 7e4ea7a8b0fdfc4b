import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { vindNginx } from '../../scripts/setup/nginx.mjs';
import { comprimeer } from '../../scripts/hosting/comprimeer.ts';
import { FILE_TYPES } from '../../src/hosting/content-types.ts';
import { headersFor } from '../../src/hosting/headers.ts';
import { gevallen } from '../gevallen.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { LANG, maakProefsite } from './proefsite.ts';
import { vraag } from './vraag.ts';

/** The real nginx with the configuration that operators get. Where it is not installed, this is left out and says so. */
const { programma, brotli } = vindNginx();
const isVerplicht = Boolean(process.env['CI']);
if (!programma && !isVerplicht) console.warn('OVERGESLAGEN: nginx ontbreekt (apt-get install nginx-light).');
if (programma && !brotli) console.warn('OVERGESLAGEN: Brotli (apt-get install libnginx-mod-http-brotli-static).');

type Lijst = 'koppen' | 'gepakt' | 'er niet' | 'niet voor lezers' | 'buiten de site' | 'naar elders';
const VRAGEN = gevallen(import.meta) as Record<Lijst, string[]> & { 'één adres': Record<string, string> };

const verwacht = (pad: string, basis: string) => {
  const { 'Strict-Transport-Security': _alleenHttps, ...rest } = headersFor(pad, basis);
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name.toLowerCase(), value]));
};

describe.skipIf(!programma && !isVerplicht).each(['/', '/wozo/'])('nginx, with the site under %s', (basis) => {
  let map: string;
  let nginx: Nginx;
  const haal = (pad: string, headers: Record<string, string> = {}, method = 'GET') =>
    vraag(nginx.url, `${basis}${pad}`, headers, method);
  const inhoud = (pad: string) => readFileSync(join(map, pad));

  beforeAll(async () => {
    map = maakProefsite(basis);
    await comprimeer(map);
    nginx = await startNginx(map, { basis });
  });
  afterAll(async () => {
    await nginx.stop();
    rmSync(map, { recursive: true });
  });

  test.each(VRAGEN.koppen)('/%s has the headers of its address, and no others of that kind', async (pad) => {
    const { status, headers } = await haal(pad);
    expect(status).toBe(200);
    const hoort = verwacht(basis + pad, basis);
    expect(headers).toMatchObject({ ...hoort, server: 'nginx' });
    for (const naam of ['access-control-allow-origin', 'x-frame-options', 'x-robots-tag', 'set-cookie', 'allow'])
      expect(headers[naam], naam).toBe(hoort[naam]);
  });

  test.each(Object.entries(FILE_TYPES))('a file .%s is sent as what it is', async (extension, { type, text }) => {
    const { headers } = await haal(`soorten/bestand.${extension}`);
    expect(headers['content-type']).toBe(text ? `${type}; charset=utf-8` : type);
  });
  test('a feed is sent as a feed, and the address for leaks as text', async () => {
    expect((await haal('atom.xml')).headers['content-type']).toBe('application/atom+xml');
    expect((await haal('.well-known/security.txt')).headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  describe('who can unpack, gets the packed form of the same page', () => {
    test.each(VRAGEN.gepakt)('gzip: %s', async (bestand) => {
      const { headers, body } = await haal(bestand.replace('index.html', ''), { 'Accept-Encoding': 'gzip' });
      expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      expect(body).toEqual(inhoud(`${bestand}.gz`));
      expect(gunzipSync(body)).toEqual(inhoud(bestand));
    });
    test.skipIf(!brotli && !isVerplicht)('Brotli, which is smaller, comes first', async () => {
      const { headers, body } = await haal('acties/nieuw/', { 'Accept-Encoding': 'gzip, deflate, br' });
      expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
      expect(brotliDecompressSync(body)).toEqual(inhoud('acties/nieuw/index.html'));
    });
    test('the page itself, for who cannot', async () => {
      const { headers, body } = await haal('acties/nieuw/', { 'Accept-Encoding': 'identity' });
      expect(headers['content-encoding']).toBeUndefined();
      expect(body).toEqual(inhoud('acties/nieuw/index.html'));
    });
    test('the error page too', async () => {
      const { status, body } = await haal('bestaat-niet/', { 'Accept-Encoding': 'gzip' });
      expect(status).toBe(404);
      expect(gunzipSync(body)).toEqual(inhoud('404.html'));
    });
  });

  describe('who has the page already, gets no page', () => {
    test.each(['gzip', 'identity'])('as its sign is the same: %s', async (encoding) => {
      const vraagt = { 'Accept-Encoding': encoding };
      const { headers } = await haal('acties/nieuw/', vraagt);
      const weer = await haal('acties/nieuw/', { ...vraagt, 'If-None-Match': headers.etag ?? '' });
      expect([weer.status, weer.body.length]).toEqual([304, 0]);
      expect(weer.headers).toMatchObject(verwacht(`${basis}acties/nieuw/`, basis));
    });
    test('as it is not older, but does when it is another', async () => {
      const { headers } = await haal('acties/nieuw/');
      const weer = await haal('acties/nieuw/', { 'If-Modified-Since': headers['last-modified'] ?? '' });
      const anders = await haal('acties/nieuw/', { 'If-None-Match': '"anders"' });
      expect([weer.status, anders.status]).toEqual([304, 200]);
    });
  });

  test.each(VRAGEN['er niet'])('/%s is the page that helps on, with status 404', async (pad) => {
    const { status, headers, body } = await haal(pad);
    if (status === 400) return;
    expect(status).toBe(404);
    expect(body.toString()).toContain('Deze pagina bestaat niet');
    // Never those of a file that could have been there: a missing stylesheet is not missing for a year.
    expect(headers).toMatchObject(verwacht(`${basis}404.html`, basis));
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  describe('a page has one address', () => {
    const naarNu = { ...VRAGEN['één adres'], [LANG.slice(1)]: 'acties/nieuw/' };
    test.each(Object.entries(naarNu))('%s leads to %s', async (van, naar) => {
      const { status, headers } = await haal(van);
      expect([status, headers.location]).toEqual([301, basis + naar]);
      expect(headers).toMatchObject(verwacht(`${basis}acties/`, basis));
      expect(headers['cache-control']).toBe('public, max-age=300, must-revalidate');
    });
    test.each(VRAGEN['naar elders'])('no address leads to elsewhere: %s', async (pad) => {
      const { headers } = await vraag(nginx.url, pad);
      expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/);
    });
  });

  test.each(VRAGEN['niet voor lezers'])('%s is not for readers, and not there', async (pad) =>
    expect([400, 404]).toContain((await haal(pad)).status),
  );
  test.each(VRAGEN['buiten de site'])('nor is anything outside the site: %s', async (pad) => {
    const { status, body } = await vraag(nginx.url, pad);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('root:');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND'])(
    'the site can only be read: no %s',
    async (method) => {
      const { status, headers } = await haal('data/acties.json', {}, method);
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );
  test('who asks for the headers alone, gets them', async () => {
    const [page, head] = [await haal('acties/nieuw/'), await haal('acties/nieuw/', {}, 'HEAD')];
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const naam of ['content-length', 'etag', 'content-security-policy'])
      expect(head.headers[naam]).toBe(page.headers[naam]);
  });
  test('who lost the connection halfway, gets the other half', async () => {
    const { status, headers, body } = await haal('soorten/bestand.zip', { Range: 'bytes=10-19' });
    const size = inhoud('soorten/bestand.zip').length;
    expect([status, headers['content-range']]).toEqual([206, `bytes 10-19/${size}`]);
    expect(body).toEqual(inhoud('soorten/bestand.zip').subarray(10, 20));
  });
  test('HTTPS is asked for a long time, but only over HTTPS', async () => {
    expect((await haal('')).headers['strict-transport-security']).toBeUndefined();
    const achterAnder = await haal('', { 'X-Forwarded-Proto': 'https' });
    expect(achterAnder.headers['strict-transport-security']).toBe('max-age=63072000');
  });

  test('nothing is kept of who reads: no IP address, no words that were searched, no browser', async () => {
    await haal('zoeken/?q=dementie', { 'User-Agent': 'Mozilla-proef', Referer: 'https://herkomst.example/' });
    await haal('bestaat-echt-niet');
    const regels = nginx.logboek().trim().split('\n');
    expect(regels.length).toBeGreaterThan(1);
    for (const regel of regels) expect(regel).toMatch(/^\S+T\S+ \d{3} [A-Z]* \S* \d+$/);
    expect(nginx.logboek()).not.toMatch(/127\.0\.0\.1|dementie|Mozilla-proef|herkomst/);
    expect(nginx.fouten()).toBe('');
  });
});

describe.skipIf(!programma && !isVerplicht)('nginx and a site that changes', () => {
  let werkmap: string;
  const huidig = () => join(werkmap, 'huidig');
  const zet = (versie: string) => {
    mkdirSync(join(werkmap, versie, 'acties/een'), { recursive: true });
    writeFileSync(join(werkmap, versie, 'acties/een/index.html'), versie);
    symlinkSync(versie, join(werkmap, 'link'));
    renameSync(join(werkmap, 'link'), huidig());
  };
  beforeAll(() => {
    werkmap = mkdtempSync(join(tmpdir(), 'wozo-wissel-'));
    zet('a');
  });
  afterAll(() => rmSync(werkmap, { recursive: true }));

  test('who reads after the switch, reads the new site; old addresses after a reload', async () => {
    const nginx = await startNginx(huidig());
    try {
      const lees = async () => (await vraag(nginx.url, '/acties/een/')).body.toString();
      expect(await lees()).toBe('a');
      zet('b');
      expect(await lees()).toBe('b');
      writeFileSync(join(werkmap, 'b/_omleidingen.map'), '"/acties/toen/" "/acties/een/";\n');
      expect((await vraag(nginx.url, '/acties/toen/')).status).toBe(404);
      nginx.herlaad();
      // The old workers answer until the new ones are there.
      await vi.waitFor(
        async () => expect((await vraag(nginx.url, '/acties/toen/')).headers.location).toBe('/acties/een/'),
        { timeout: 20_000 },
      );
    } finally {
      await nginx.stop();
    }
  });
});

describe.skipIf(!programma && !isVerplicht)('nginx with HTTPS of its own', () => {
  test('asks for HTTPS a long time, and sends who comes without it there', async () => {
    const map = maakProefsite();
    const nginx = await startNginx(map, { tls: true });
    try {
      const { status, headers } = await vraag(nginx.url, '/acties/nieuw/');
      expect(status).toBe(200);
      expect(headers['strict-transport-security']).toBe('max-age=63072000');
      const zonder = await vraag(nginx.zonderTls, '/acties/nieuw/?a=b', { Host: 'wozo-monitor.example' });
      expect([zonder.status, zonder.headers.location]).toEqual([301, 'https://wozo-monitor.example/acties/nieuw/?a=b']);
      expect(nginx.fouten()).toBe('');
    } finally {
      await nginx.stop();
      rmSync(map, { recursive: true });
    }
  });
});
