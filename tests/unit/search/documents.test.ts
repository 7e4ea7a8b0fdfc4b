import { adres } from '../../../src/addresses.ts';
import { describe, expect, test, vi } from 'vitest';
import { buildMonitor, type Monitor } from '../../../src/domain/monitor.ts';
import type { CompoundWords } from '../../../src/search/compounds.ts';
import { MARK } from '../../../src/search/lexicon.ts';
import { searchDocuments, type SearchDocument } from '../../../src/search/documents.ts';
import { formsOf, keyOf, keysOf, plainWord, root } from '../../../src/search/words.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { fixtureContent, fixtureMonitor, meting } from '../maak.ts';

/** A dictionary of two words is enough here. */
const DICTIONARY: CompoundWords = {
  begin: new Set(['gevel', 'water']),
  beginWithS: new Set(),
  end: new Set(['tuin', 'plein'].map(root)),
};

function documentOf(monitor: Monitor, url: string): SearchDocument {
  const [found, ...others] = searchDocuments(monitor, DICTIONARY).filter((each) => each.url === url);
  if (!found || others.length > 0) throw new Error(`Er is niet één document van ${url}.`);
  return found;
}

/** The words by which a page is found though it does not show them. */
function hiddenIn({ html }: SearchDocument): string[] {
  return [...html.matchAll(/<meta data-pagefind-meta="\w+\[content\]" content="([^"]*)">/g)].flatMap(([, words = '']) =>
    words.split(' '),
  );
}

describe('who searches finds each thing once', () => {
  test('every actie, onderwerp, actielijn, partij, begrip and editie, and every other page', () => {
    const { acties, onderwerpen, actielijnen, partijen, begrippen, edities, ...other } = fixtureMonitor();
    expect(searchDocuments(fixtureMonitor(), DICTIONARY).map(({ url }) => url)).toEqual([
      ...acties.map(adres.actie),
      ...onderwerpen.map(adres.onderwerp),
      ...actielijnen.map(adres.actielijn),
      ...partijen.values().map(adres.partij),
      ...begrippen.keys().map(adres.begrip),
      ...edities.map(adres.editie),
      adres.overzicht(),
      ...other.cijfers.keys().map(adres.cijfer),
      ...other.bronnen.values().map(adres.bron),
      ...other.paginas.map(adres.pagina),
      ...[adres.planning(), adres.verschuivingen(), adres.agenda(), adres.actueel(), adres.cijfers(), adres.edities()],
      ...[adres.partijen(), adres.begrippen(), adres.openData(), adres.gegevensformaat()],
    ]);
  });

  test('an actie with the text of every editie, and where each begins', () => {
    const { fragment, html } = documentOf(fixtureMonitor(), '/acties/1-1-1-subsidie-geveltuinen/');
    const anchors = ['2024-06 juni 2024', '2023-12 december 2023', '2023-06 juni 2023'];
    expect(fragment.anchors.map(({ id, text }) => `${id} ${text}`)).toEqual(anchors);
    const words = fragment.content.split(/\s+/);
    for (const { location, text } of fragment.anchors) expect(words.slice(location, location + 2).join(' ')).toBe(text);
    expect(html).not.toContain('juni 2024');
    expect(fragment.content).toContain('omdat het geld op was');
    expect(fragment.content).toContain('Voorbeeldstad doet mee');
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
    const { fragment, html } = documentOf(fixtureMonitor(), url);
    expect(fragment.content).toContain(words);
    for (const [key] of keysOf(words)) expect(html).toContain(`${key}${MARK.shown}`);
  });

  test('by a word that stands in a compound, by another name, by a synonym', () => {
    const content = fixtureContent();
    for (const { data } of content.begrippen) if (data.id === 'geveltuin') data.synoniemen = ['stoeptuintje'];
    const monitor = buildMonitor(content);
    const actie = hiddenIn(documentOf(monitor, '/acties/1-1-1-subsidie-geveltuinen/'));
    expect(actie).toEqual(
      expect.arrayContaining(['tuinen', 'ministerie', 'stoeptuintje'].map((word) => keyOf(word) + MARK.belongs)),
    );
    expect(hiddenIn(documentOf(monitor, '/begrippen/#geveltuin'))).toContain(keyOf('stoeptuintje') + MARK.said);
  });

  test('and what is not shown stands in no text that is shown', () => {
    for (const document of searchDocuments(fixtureMonitor(), DICTIONARY)) {
      const shown = new Set(formsOf(document.fragment.content).map((word) => keyOf(word) + MARK.belongs));
      expect(hiddenIn(document).filter((word) => shown.has(word))).toEqual([]);
    }
  });

  test('the words of a title stand first, those of other names after it', () => {
    const { titleWords, nameWords, html } = documentOf(fixtureMonitor(), '/partijen/voorbeeldministerie/');
    const first = html
      .replace(/<[^>]+>/g, ' ')
      .trim()
      .split(/\s+/);
    expect(first.slice(0, titleWords)).toEqual(
      ['Voorbeeldministerie', 'Groen'].map((word) => keyOf(plainWord(word)) + MARK.shown),
    );
    expect(first.slice(titleWords, nameWords).join(' ')).toBe('vmgqz ministeriqz groqz');
  });
});

describe('who searches can choose', () => {
  test('an actie by all that belongs to it', () => {
    expect(documentOf(fixtureMonitor(), '/acties/1-1-1-subsidie-geveltuinen/').facets).toEqual({
      soort: ['actie'],
      actielijn: ['1'],
      onderwerp: ['1.1'],
      status: ['afgerond-anders'],
      fase: ['afgerond'],
      partij: ['voorbeeldministerie', 'gemeente-voorbeeldstad'],
      editie: ['2024-06', '2023-12', '2023-06'],
    });
  });

  test('also those of which nothing is known', () => {
    const { facets } = documentOf(fixtureMonitor(), '/acties/1-1-10-zaaigoed-voor-scholen/');
    expect([facets.status, facets.fase]).toEqual([['onbekend'], ['onbekend']]);
  });

  test('an onderwerp by its light, of which the colour may be unknown', () => {
    expect(documentOf(fixtureMonitor(), '/onderwerpen/2-1-waterpleinen/').stoplicht).toBe('Herbeoordeling');
    const monitor = monitorMet([meting('2023-06', { fase: 'loopt', status: 'onbekend' })]);
    expect(documentOf(monitor, '/onderwerpen/1-1-onderwerp/').stoplicht).toBe('Kleur niet bekend');
  });
});

test('no title, text or name breaks the index', () => {
  const content = fixtureContent();
  const [actie] = content.acties.filter(({ data }) => data.nummer === '1.1.1');
  const [partij] = content.partijen;
  if (!actie || !partij) throw new Error('De proefinhoud is leeg.');
  actie.data.titel = 'Geveltuin & <b>"tuin"</b>';
  actie.secties = [{ editie: '2023-06', tekst: 'Kleiner < dan & <script>alert(1)</script>', regel: 1 }];
  partij.data.naam = 'Bloem & "Blad" <bv>';
  const { html } = documentOf(buildMonitor(content), '/acties/1-1-1-subsidie-geveltuinen/');
  expect(html.replace(/<\/?(html|body|meta|p)\b[^<>]*>|<!doctype html>/g, '')).not.toMatch(/[<>&"]/);
  expect(html).toContain('<p>kleinerqz scriptqz-alertqz-qbqz</p>');
});

test('a site under a path finds its own pages: Pagefind puts the path before each address', async () => {
  vi.resetModules();
  vi.stubEnv('BASIS', '/wozo/');
  const { searchDocuments: anew } = await import('../../../src/search/documents.ts');
  expect(anew(fixtureMonitor(), DICTIONARY)[0]?.url).toBe('/acties/1-1-1-subsidie-geveltuinen/');
  vi.unstubAllEnvs();
  // Who comes next in this worker gets the settings as they are.
  vi.resetModules();
});
