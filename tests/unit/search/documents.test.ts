import { adres } from '../../../src/addresses.ts';
import { describe, expect, test } from 'vitest';
import { buildMonitor } from '../../../src/domain/monitor.ts';
import { MARK } from '../../../src/search/lexicon.ts';
import type { SearchDocument } from '../../../src/search/documents.ts';
import { formsOf, keyOf, plainWord } from '../../../src/search/words.ts';
import { fixtureContent, fixtureMonitor } from '../maak.ts';
import { documentOf, documentsOf } from './documents.ts';

const FIXTURE = documentsOf(fixtureMonitor());

/** The words by which a page is found though it does not show them. */
function hiddenIn({ html }: SearchDocument): string[] {
  return [...html.matchAll(/<meta data-pagefind-meta="\w+\[content\]" content="([^"]*)">/g)].flatMap(([, words = '']) =>
    words.split(' '),
  );
}

describe('who searches finds each thing once', () => {
  test('every actie, onderwerp, actielijn, partij, begrip and editie, and every other page', () => {
    const { acties, onderwerpen, actielijnen, partijen, begrippen, edities, ...other } = fixtureMonitor();
    expect(FIXTURE.map(({ url }) => url)).toEqual([
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
    const { fragment, html } = documentOf(FIXTURE, '/acties/1-1-1-subsidie-geveltuinen/');
    const anchors = ['2024-06 juni 2024', '2023-12 december 2023', '2023-06 juni 2023'];
    expect(fragment.anchors.map(({ id, text }) => `${id} ${text}`)).toEqual(anchors);
    const words = fragment.content.split(/\s+/);
    for (const { location, text } of fragment.anchors) expect(words.slice(location, location + 2).join(' ')).toBe(text);
    expect(html).not.toContain('juni 2024');
  });

  test('by a word that stands in a compound, by another name, by a synonym', () => {
    const content = fixtureContent();
    for (const { data } of content.begrippen) if (data.id === 'geveltuin') data.synoniemen = ['stoeptuintje'];
    const documents = documentsOf(buildMonitor(content));
    const actie = hiddenIn(documentOf(documents, '/acties/1-1-1-subsidie-geveltuinen/'));
    expect(actie).toEqual(
      expect.arrayContaining(['tuinen', 'ministerie', 'stoeptuintje'].map((word) => keyOf(word) + MARK.belongs)),
    );
    expect(hiddenIn(documentOf(documents, '/begrippen/#geveltuin'))).toContain(keyOf('stoeptuintje') + MARK.said);
  });

  test('and what is not shown stands in no text that is shown', () => {
    for (const document of FIXTURE) {
      const shown = new Set(formsOf(document.fragment.content).map((word) => keyOf(word) + MARK.belongs));
      expect(hiddenIn(document).filter((word) => shown.has(word))).toEqual([]);
    }
  });

  test('the words of a title stand first, those of other names after it', () => {
    const { titleWords, nameWords, html } = documentOf(FIXTURE, '/partijen/voorbeeldministerie/');
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

test('no title, text or name breaks the index', () => {
  const content = fixtureContent();
  const [actie] = content.acties.filter(({ data }) => data.nummer === '1.1.1');
  const [partij] = content.partijen;
  if (!actie || !partij) throw new Error('De proefinhoud is leeg.');
  actie.data.titel = 'Geveltuin & <b>"tuin"</b>';
  actie.secties = [{ editie: '2023-06', tekst: 'Kleiner < dan & <script>alert(1)</script>', regel: 1 }];
  partij.data.naam = 'Bloem & "Blad" <bv>';
  const { html } = documentOf(documentsOf(buildMonitor(content)), '/acties/1-1-1-subsidie-geveltuinen/');
  expect(html.replace(/<\/?(html|body|meta|p)\b[^<>]*>|<!doctype html>/g, '')).not.toMatch(/[<>&"]/);
  expect(html).toContain('<p>kleinerqz scriptqz-alertqz-qbqz</p>');
});
