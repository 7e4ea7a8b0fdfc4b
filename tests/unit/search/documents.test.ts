import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildMonitor, type Monitor } from '../../../src/domain/monitor.ts';
import { searchDocuments, type SearchDocument } from '../../../src/search/documents.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { fixtureContent, fixtureMonitor, meting } from '../maak.ts';

function documentOf(monitor: Monitor, url: string): SearchDocument {
  const [found, ...others] = searchDocuments(monitor).filter((each) => each.url === url);
  if (!found || others.length > 0) throw new Error(`Er is niet één document van ${url}.`);
  return found;
}

/** What the index is told beside the text: "status=onbekend". */
function tags({ html }: SearchDocument, kind: 'meta' | 'filter'): string[] {
  return [...html.matchAll(new RegExp(`data-pagefind-${kind}="(\\w+)\\[content\\]" content="([^"]*)"`, 'g'))].map(
    ([, name = '', value = '']) => `${name}=${value}`,
  );
}

describe('who searches finds each thing once', () => {
  test('every actie, onderwerp, actielijn, partij, begrip and editie', () => {
    const monitor = fixtureMonitor();
    const urls = searchDocuments(monitor).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toHaveLength(
      monitor.acties.length +
        monitor.onderwerpen.length +
        monitor.actielijnen.length +
        monitor.partijen.size +
        monitor.begrippen.size +
        monitor.edities.length,
    );
    expect(urls).toEqual(
      expect.arrayContaining([
        '/acties/1-1-1-subsidie-geveltuinen/',
        '/onderwerpen/1-1-geveltuinen/',
        '/actielijnen/1-groen-dichtbij/',
        '/partijen/voorbeeldministerie/',
        '/begrippen/#vmg',
        '/edities/2023-06/',
      ]),
    );
  });

  test('an actie with the words of every editie, each under its own heading', () => {
    const { html } = documentOf(fixtureMonitor(), '/acties/1-1-1-subsidie-geveltuinen/');
    expect([...html.matchAll(/<h2 id="([^"]+)">/g)].map(([, id]) => id)).toEqual(['2024-06', '2023-12', '2023-06']);
    expect(html).toContain('omdat het geld op was');
    expect(html).toContain('Voorbeeldstad doet mee');
  });

  test.each([
    ['by another spelling of an organisation', '/partijen/voorbeeldministerie/', 'ministerie van Groen'],
    ['by the full name of an abbreviation', '/begrippen/#vmg', 'Voorbeeldministerie van Groen'],
    ['by a milestone', '/acties/1-1-2-plantendag/', 'Plantendag van 2024'],
    ['by an organisation that takes part', '/acties/2-1-1-kaart-waterpleinen/', 'Waterschap De Test'],
    [
      'by its title in the source',
      '/acties/1-1-10-zaaigoed-voor-scholen/',
      'zodat leerlingen zelf een geveltuin maken',
    ],
    ['by a goal', '/actielijnen/1-groen-dichtbij/', 'groen op loopafstand'],
    ['by what an editie says of itself', '/edities/2023-06/', 'Alles hierin is verzonnen'],
  ])('%s', (_, url, words) => {
    expect(documentOf(fixtureMonitor(), url).html).toContain(words);
  });

  test('a title counts more than a text', () => {
    for (const { html } of searchDocuments(fixtureMonitor())) {
      expect(html.match(/<h1 data-pagefind-weight="10">[^<]+<\/h1>/g)).toHaveLength(1);
      expect(html.match(/data-pagefind-weight/g)).toHaveLength(1);
    }
  });
});

describe('who searches can choose', () => {
  test('an actie by all that belongs to it', () => {
    expect(tags(documentOf(fixtureMonitor(), '/acties/1-1-1-subsidie-geveltuinen/'), 'filter')).toEqual([
      'soort=actie',
      'actielijn=1',
      'onderwerp=1.1',
      'status=afgerond-anders',
      'fase=afgerond',
      'partij=voorbeeldministerie',
      'partij=gemeente-voorbeeldstad',
      'editie=2024-06',
      'editie=2023-12',
      'editie=2023-06',
    ]);
  });

  test('also those of which nothing is known', () => {
    expect(tags(documentOf(fixtureMonitor(), '/acties/1-1-10-zaaigoed-voor-scholen/'), 'filter')).toEqual(
      expect.arrayContaining(['status=onbekend', 'fase=onbekend']),
    );
  });
});

describe('who reads a result sees no judgement that nobody gave', () => {
  test.each([
    ['/acties/1-1-1-subsidie-geveltuinen/', 'stand=Afgerond anders dan gepland'],
    ['/acties/1-1-10-zaaigoed-voor-scholen/', 'stand='],
    ['/onderwerpen/2-1-waterpleinen/', 'stand=Herbeoordeling'],
  ])('%s: %s', (url, stand) => {
    expect(tags(documentOf(fixtureMonitor(), url), 'meta')).toContain(stand);
  });

  test('a light of unknown colour is none', () => {
    const monitor = monitorMet([meting('2023-06', { fase: 'loopt', status: 'onbekend' })]);
    expect(tags(documentOf(monitor, '/onderwerpen/1-1-onderwerp/'), 'meta')).toContain('stand=');
    expect(searchDocuments(monitor).filter(({ html }) => /niet bekend/i.test(html))).toEqual([]);
  });
});

describe('no text breaks the index', () => {
  const content = fixtureContent();
  const [actie] = content.acties.filter(({ data }) => data.nummer === '1.1.1');
  const [partij] = content.partijen;
  if (!actie || !partij) throw new Error('De proefinhoud is leeg.');
  actie.data.titel = 'Geveltuin & <b>"tuin"</b>';
  actie.secties = [{ editie: '2023-06', tekst: 'Kleiner < dan & <script>alert(1)</script>', regel: 1 }];
  partij.data.naam = 'Bloem & "Blad" <bv>';
  const { html } = documentOf(buildMonitor(content), '/acties/1-1-1-subsidie-geveltuinen/');

  test('in a title, a text or a name', () => {
    expect(html).toContain('>1.1.1 Geveltuin &amp; &lt;b&gt;&quot;tuin&quot;&lt;/b&gt;</h1>');
    expect(html).toContain('<p>Kleiner &lt; dan &amp; &lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(html).toContain('Bloem &amp; &quot;Blad&quot; &lt;bv&gt;');
    expect(html).not.toContain('<script');
  });

  test('in what stands in an attribute', () => {
    const [line] = content.actielijnen;
    if (!line) throw new Error('De proefinhoud is leeg.');
    line.data.titel = 'Groen "hier" & nu';
    const made = documentOf(buildMonitor(content), '/onderwerpen/1-1-geveltuinen/');
    expect(tags(made, 'meta')).toContain('actielijn=Groen &quot;hier&quot; &amp; nu');
  });
});

describe('a site under a path finds its own pages', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test('Pagefind puts the path before each address, so it is not in it twice', async () => {
    vi.resetModules();
    vi.stubEnv('BASIS', '/wozo/');
    const { searchDocuments: anew } = await import('../../../src/search/documents.ts');
    expect(anew(fixtureMonitor())[0]?.url).toBe('/acties/1-1-1-subsidie-geveltuinen/');
  });
});
