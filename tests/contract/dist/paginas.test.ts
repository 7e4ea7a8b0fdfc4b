import { describe, expect, test } from 'vitest';
import { adres } from '../../../src/addresses.ts';
import { DATA_FILES, dataJson, dataSchema, type DataFileName } from '../../../src/exports/data-files.ts';
import { omleidingView } from '../../../src/views/omleiding.ts';
import { verloren, woordenIn } from '../../unit/read/woorden.ts';
import { realContent, realMonitor } from '../inhoud.ts';
import { lees, paginas, perElement } from './gebouwd.ts';
import type { Pagina } from './site.ts';

const monitor = realMonitor();
const NAMES = Object.keys(DATA_FILES) as DataFileName[];

test('every word of a page of prose is on it', () => {
  const typed = realContent().paginas;
  expect(typed.length).toBeGreaterThan(3);
  for (const { slug, alineas } of typed) {
    const words = alineas.map(({ tekst }) => tekst).filter((tekst) => !tekst.startsWith('Meld het via'));
    const page = lees(`${slug}/index.html`).replaceAll(/<[^>]+>/g, ' ');
    expect(verloren(woordenIn(words.join('\n')), woordenIn(page)), slug).toEqual([]);
  }
});

/** Which pages there are is in adressen.test.ts, and where links lead in koppelingen.test.ts. */
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
  const elementsOf = ({ elementen }: Pagina, naam: string) => elementen.filter(({ tag }) => tag === naam);

  test('every page has one heading, and one title of its own; an old address has that of the page it leads to', () => {
    const wrong = paginas.filter((pagina) => ['title', 'h1'].some((tag) => elementsOf(pagina, tag).length !== 1));
    expect(wrong.map(({ bestand }) => bestand)).toEqual([]);
    const titles = paginas
      .filter(({ adres: own }) => !moved.has(own))
      .map((pagina) => ({ bestand: pagina.bestand, title: elementsOf(pagina, 'title')[0]?.tekst ?? '' }));
    expect(titles.filter(({ title }) => !title.endsWith(' - WOZO-monitor'))).toEqual([]);
    const twice = [...Map.groupBy(titles, ({ title }) => title)].filter(([, pages]) => pages.length > 1);
    expect(twice).toEqual([]);
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
  test.each(NAMES)('/data/%s.json, and its schema', (name) => {
    expect(lees(`data/${name}.json`)).toBe(dataJson(name, monitor));
    expect(lees(`data/${name}.schema.json`)).toBe(dataSchema(name));
  });
});
