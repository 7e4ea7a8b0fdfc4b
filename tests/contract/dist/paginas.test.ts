import { describe, expect, test } from 'vitest';
import { adres } from '../../../src/addresses.ts';
import { DATA_FILES, dataJson, dataSchema, type DataFileName } from '../../../src/exports/data-files.ts';
import { omleidingView } from '../../../src/views/omleiding.ts';
import { verloren, woordenIn } from '../../unit/read/woorden.ts';
import { realContent, realMonitor } from '../inhoud.ts';
import { bestanden, lees, paginas, perElement } from './gebouwd.ts';
import type { Pagina } from './site.ts';

const monitor = realMonitor();
const NAMES = Object.keys(DATA_FILES) as DataFileName[];

/** What a server sends for an address: the file itself, or the index of a folder. */
function fileOf(address: string): string {
  const path = decodeURI(address.split(/[?#]/)[0] ?? '').slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

describe('a bookmark finds its page', () => {
  test.each([
    [
      'the fixed pages',
      [
        adres.overzicht(),
        adres.planning(),
        adres.edities(),
        adres.partijen(),
        adres.begrippen(),
        adres.zoeken(),
        adres.over(),
        adres.verschuivingen(),
        adres.agenda(),
        adres.actueel(),
        adres.cijfers(),
        adres.toegankelijkheid(),
        adres.privacy(),
        ...monitor.paginas.map(adres.pagina),
        adres.openData(),
        adres.gegevensformaat(),
      ],
    ],
    ['every actielijn', monitor.actielijnen.map(adres.actielijn)],
    ['every onderwerp', monitor.onderwerpen.map(adres.onderwerp)],
    ['every actie', monitor.acties.map(adres.actie)],
    ['every partij', [...monitor.partijen.values()].map(adres.partij)],
    ['every editie', monitor.edities.map(adres.editie)],
    ['what changed in every editie but the first', monitor.edities.slice(1).map(adres.wijzigingen)],
    ['every data file', NAMES.map((name) => adres.data(`${name}.json`))],
    ['every table', ['acties', 'mijlpalen'].flatMap((name) => [`${name}.csv`, `${name}-excel.csv`]).map(adres.data)],
    [
      'the spreadsheet and the package of every editie',
      monitor.edities.flatMap(({ id }) => [`editie-${id}.xlsx`, `editie-${id}.zip`]).map(adres.data),
    ],
    [
      'everything in one package, and the catalogue',
      [`${monitor.site.bestandsnaam}.zip`, 'catalogus.jsonld'].map(adres.data),
    ],
    ['every feed', [adres.feed(), ...monitor.actielijnen.map(adres.feed)]],
    ['every calendar', [adres.kalender(), ...monitor.actielijnen.map(adres.kalender)]],
    ['every page to embed', [...monitor.actielijnen, ...monitor.acties].map(adres.inbedden)],
    [
      'the picture of every link',
      [adres.sitePlaatje(monitor.site), ...[...monitor.actielijnen, ...monitor.onderwerpen].map(adres.plaatje)],
    ],
    [
      'what search engines and phones ask for',
      ['robots.txt', 'sitemap-index.xml', 'manifest.webmanifest'].map(adres.bestand),
    ],
    ['every schema of a data file', NAMES.map((name) => adres.data(`${name}.schema.json`))],
  ])('%s', (_, addresses) => {
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !bestanden.has(fileOf(address)))).toEqual([]);
  });

  test('every word of a page of prose is on it', () => {
    const typed = realContent().paginas;
    expect(typed.length).toBeGreaterThan(3);
    for (const { slug, alineas } of typed) {
      const words = alineas.map(({ tekst }) => tekst).filter((tekst) => !tekst.startsWith('Meld het via'));
      const page = lees(`${slug}/index.html`).replaceAll(/<[^>]+>/g, ' ');
      expect(verloren(woordenIn(words.join('\n')), woordenIn(page)), slug).toEqual([]);
    }
  });

  test('a wrong address finds the page that says so', () => {
    expect(bestanden).toContain('404.html');
  });

  test('every meting, term and document has its anchor', () => {
    const byAddress = new Map(paginas.map((pagina) => [pagina.adres, pagina]));
    const anchors = [
      ...monitor.acties.flatMap((actie) =>
        actie.metingen.map(({ editie }) => adres.meting(adres.actie(actie), editie)),
      ),
      ...monitor.onderwerpen.flatMap((onderwerp) =>
        onderwerp.secties.map(({ editie }) => adres.meting(adres.onderwerp(onderwerp), editie)),
      ),
      ...[...monitor.cijfers.keys()].map((id) => `${adres.cijfers()}#${id}`),
      ...[...monitor.begrippen.keys()].map(adres.begrip),
      ...[...monitor.bronnen.values()].map(adres.bron),
      adres.legenda(),
    ];
    const lost = anchors.filter((anchor) => {
      const [page = '', id = ''] = anchor.split('#');
      return !byAddress.get(page)?.ids.has(id);
    });
    expect(lost).toEqual([]);
  });

  test('there is no page that nobody asked for', () => {
    const asked = new Set(
      [
        ...monitor.actielijnen.map(adres.actielijn),
        ...monitor.onderwerpen.map(adres.onderwerp),
        ...monitor.acties.map(adres.actie),
        ...[...monitor.partijen.values()].map(adres.partij),
        ...monitor.edities.map(adres.editie),
        ...monitor.edities.slice(1).map(adres.wijzigingen),
        ...monitor.omleidingen.map(adres.omleiding),
      ].map(fileOf),
    );
    const folders = /^(actielijnen|onderwerpen|acties|partijen|edities)\/.+\/index\.html$/;
    expect(paginas.map(({ bestand }) => bestand).filter((name) => folders.test(name) && !asked.has(name))).toEqual([]);
  });
});

/** Where links lead is in koppelingen.test.ts. */
describe('a reader can follow what a page offers', () => {
  test('every link has an address and words', () => {
    expect(
      perElement(
        ({ tag, props, tekst }) =>
          tag === 'a' && (!props['href'] || (tekst.trim() === '' && !props['ariaLabel'])) && tekst,
      ),
    ).toEqual([]);
  });

  test('without a repository in the settings no page offers to change its file', () => {
    expect(perElement(({ tag, tekst }) => tag === 'a' && tekst === 'Bewerk deze pagina' && tekst)).toEqual([]);
  });

  test('every pattern that a drawing is filled with stands on its page', () => {
    expect(
      perElement(({ props }, { ids }) => {
        const id = /^url\(#(.+)\)$/.exec(props['fill'] ?? '')?.[1];
        return id !== undefined && !ids.has(id) && `geen patroon ${id}`;
      }),
    ).toEqual([]);
  });
});

test('no sentence has a space before its comma or full stop', () => {
  const sentences = new Set(['p', 'li', 'dd', 'td', 'th', 'caption', 'summary', 'h1', 'h2', 'h3', 'h4']);
  expect(
    perElement(({ tag, tekst }) => sentences.has(tag) && /\S+\s+[.,;:](?=\s|$)/.exec(tekst.replace(/\s+/g, ' '))?.[0]),
  ).toEqual([]);
});

describe('who finds a page in a list knows what it is', () => {
  /** Old addresses, those of pages for a frame included, with the address of now. */
  const moved = new Map(
    monitor.omleidingen.flatMap((omgeleid) => {
      const { url } = omleidingView(omgeleid);
      return [adres.omleiding(omgeleid), `/inbedden${adres.omleiding(omgeleid)}`].map((van) => [van, url] as const);
    }),
  );
  const titleOf = ({ elementen }: Pagina) => elementen.filter(({ tag }) => tag === 'title').map(({ tekst }) => tekst);

  test('every page has a title of its own; an old address has that of the page it leads to', () => {
    const titles = paginas
      .filter(({ adres: own }) => !moved.has(own))
      .flatMap(({ elementen, bestand }) => {
        // A drawing may have a title too; that of the page stands in its head, first.
        const [title = ''] = elementen.filter(({ tag }) => tag === 'title').map(({ tekst }) => tekst);
        return [{ bestand, title }];
      });
    expect(titles.filter(({ title }) => !title.endsWith(' - WOZO-monitor'))).toEqual([]);
    const twice = [...Map.groupBy(titles, ({ title }) => title)].filter(([, pages]) => pages.length > 1);
    expect(twice).toEqual([]);
  });

  test('every page has one title and one heading of the first level', () => {
    const wrong = paginas.filter(
      (pagina) => titleOf(pagina).length !== 1 || pagina.elementen.filter(({ tag }) => tag === 'h1').length !== 1,
    );
    expect(wrong.map(({ bestand }) => bestand)).toEqual([]);
  });

  test('every page says in one sentence or more what it holds', () => {
    const bare = paginas.filter(
      ({ elementen }) =>
        !elementen.some(
          ({ tag, props }) => tag === 'meta' && props['name'] === 'description' && (props['content'] ?? '').length > 20,
        ),
    );
    expect(bare.map(({ bestand }) => bestand)).toEqual([]);
  });

  test('every page is in Dutch but the one for visitors from abroad, for who has it read aloud', () => {
    const other = paginas.filter(({ html }) => !/^<!doctype html>\s*<html lang="nl"/i.test(html));
    expect(other.map(({ bestand }) => bestand)).toEqual(['english/index.html']);
    expect(other[0]?.html).toMatch(/^<!doctype html>\s*<html lang="en"/i);
  });

  test('every page but the one for wrong addresses names its own address; an old address and a page for a frame, another', () => {
    const wrong = paginas.flatMap(({ bestand, adres: own, elementen }) => {
      const canonical = elementen
        .filter(({ tag, props }) => tag === 'link' && props['rel'] === 'canonical')
        .map(({ props }) => props['href']);
      const expected =
        bestand === '404.html' ? [] : [`http://localhost:4321${moved.get(own) ?? own.replace(/^\/inbedden/, '')}`];
      return canonical.join() === expected.join() ? [] : [`${bestand}: ${canonical.join()}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('programs find the data that the pages were made from', () => {
  test.each(NAMES)('/data/%s.json', (name) => {
    expect(lees(`data/${name}.json`)).toBe(dataJson(name, monitor));
  });

  test.each(NAMES)('/data/%s.schema.json', (name) => {
    expect(lees(`data/${name}.schema.json`)).toBe(dataSchema(name));
  });
});
