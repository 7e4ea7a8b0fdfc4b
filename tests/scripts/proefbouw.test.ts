import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { vindNginx } from '../../scripts/setup/nginx.mjs';
import { startNginx } from '../hosting/nginx.ts';
import { vraag } from '../hosting/vraag.ts';
import { ROOT } from '../contract/inhoud.ts';
import { BASIS, BELOOFD, proefbouw, REPO, SITE, type Proefbouw } from './proefbouw.ts';

/** What only shows in a site that is built with other settings, or of which addresses moved. */

let bouw: Proefbouw;
const lees = (pad: string) => readFileSync(join(bouw.dist, pad), 'utf8');
beforeAll(() => {
  bouw = proefbouw();
}, 240_000);

describe('what readers were promised', () => {
  test('is still there after npm run hernoem: the page, the feed, the calendar and the picture of before', () => {
    const oud = 'actielijnen/1-groen-dichtbij';
    expect(lees(`${oud}/atom.xml`)).toBe(lees('actielijnen/1-groen/atom.xml'));
    expect(lees(`${oud}/index.html`)).toContain(`url=${BASIS}/actielijnen/1-groen/"`);
    expect(existsSync(join(bouw.dist, `inbedden/${oud}/index.html`))).toBe(true);
    expect(bouw.gezegd).toContain(`alle ${BELOOFD.length} adressen van `);
    expect(bouw.gezegd).toMatch(/nog niet in de lijst: \d+; bij publicatie: npm run adressen/);
  });

  test('fails the build when it is gone, and is named with how to mend it', () => {
    const weg = [
      '/acties/1-1-2-plantdag/#2023-12',
      '/acties/1-1-2-plantdag/#2019-01',
      '/agenda.ics',
      '/data/acties.xml',
    ];
    // The last step of a build, with another list: the rest of the build has nothing to do with it.
    const stap = `
      const { INHOUD } = await import('./src/settings.ts');
      const { getContent } = await import('./src/site.ts');
      const { addressLedger } = await import('./src/integrations/addresses/ledger.ts');
      getContent().adressen = ${JSON.stringify(weg)}.map((adres) => ({ data: adres }));
      addressLedger(process.argv[1], console);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', stap, bouw.dist], {
      cwd: ROOT,
      env: bouw.env,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('/data/acties.xml  is er niet\n');
    expect(stderr).toContain('/acties/1-1-2-plantdag/#2019-01  /acties/1-1-2-plantendag/ heeft die plaats niet\n');
    expect(stderr).toContain('npm run hernoem');
    expect(stderr).not.toContain('agenda.ics  ');
    expect(stderr).not.toContain('#2023-12  ');
  });
});

describe('an old address', () => {
  const [oud, nieuw] = [`${BASIS}/acties/1-1-2-plantdag/`, `${BASIS}/acties/1-1-2-plantendag/`];

  test('is sent on at once by a server that can', async ({ skip }) => {
    if (!vindNginx().programma && !process.env['CI']) skip('nginx ontbreekt (apt-get install nginx-light)');
    expect(lees('_redirects')).toContain(`${oud} ${nieuw} 301\n`);
    const nginx = await startNginx(bouw.dist, { basis: `${BASIS}/` });
    try {
      const { status, headers } = await vraag(nginx.url, `${oud}?editie=2023-06`);
      expect([status, headers.location]).toEqual([301, `${nieuw}?editie=2023-06`]);
    } finally {
      await nginx.stop();
    }
  });

  test('is unknown to a search engine, which knows that of now', () => {
    const html = lees('acties/1-1-2-plantdag/index.html');
    expect(html).toContain(`<link rel="canonical" href="${SITE}${nieuw}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    for (const lijst of ['sitemap-0.xml', 'atom.xml']) expect(lees(lijst)).not.toContain('1-1-2-plantdag/');
  });
});

describe('a reader who sees a mistake comes from the page to its file', () => {
  const links = (page: string) =>
    [...lees(join(page, 'index.html')).matchAll(/<a href="([^"]+)">(?:Bewerk deze pagina|Geschiedenis)<\/a>/g)].map(
      ([, href]) => href,
    );

  test.each([
    ['acties/1-1-1-subsidie-geveltuinen', 'acties/1/1-1-1-subsidie-geveltuinen.mdx'],
    ['onderwerpen/1-1-geveltuinen', 'onderwerpen/1-1-geveltuinen.mdx'],
    ['actielijnen/1-groen', 'actielijnen/1-groen.mdx'],
    ['edities/2023-12', 'edities/2023-12.mdx'],
    ['over', 'paginas/over.mdx'],
    ['begrippen', 'begrippen.yaml'],
    ['cijfers', 'cijfers.yaml'],
    ['partijen', 'partijen.yaml'],
    ['partijen/voorbeeldministerie', 'partijen.yaml'],
  ])('/%s/', (page, file) => {
    const path = `${bouw.inhoud}/${file}`;
    expect(existsSync(join(ROOT, path))).toBe(true);
    expect(links(page)).toEqual([`${REPO}/edit/main/${path}`, `${REPO}/commits/main/${path}`]);
  });
  test.each(['', 'planning', 'agenda', 'verschuivingen', 'edities/2023-12/wijzigingen'])(
    '/%s/ is made of many files, and links to none',
    (page) => expect(links(page)).toEqual([]),
  );
});
