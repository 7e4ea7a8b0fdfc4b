import { adres } from '../addresses.ts';
import type { Actie, Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie, standAt, stoplichtAt } from '../domain/stand.ts';
import { labelVan } from '../vocabulary/closed-list.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { STOPLICHT } from '../vocabulary/status.ts';
import { makeSplitter, withOwnWords, type CompoundWords } from './compounds.ts';
import type { Fragment } from './excerpt.ts';
import { hiddenWords, namesOf, type Expansion } from './hidden-words.ts';
import { MARK } from './lexicon.ts';
import type { PageRow } from './page-table.ts';
import { mijlpalenOf, type Page } from './page.ts';
import { sitePages } from './site-pages.ts';
import { isStopWord } from './stop-words.ts';
import { chunksOf, formsOf, keyOf, keysOf, nameKey } from './words.ts';

/** What the search knows of one page: made for the search alone, so that the pages themselves stay clean. */
export interface SearchDocument extends Omit<PageRow, 'id'> {
  /** Address within the site, without BASIS: Pagefind puts that before it. */
  url: string;
  /** What is indexed: only the words that say something, and the hidden ones. */
  html: string;
  /** What is shown of it when it is found. */
  fragment: Pick<Fragment, 'content' | 'anchors'>;
  /** Its words, shown and hidden, in the forms by which it can be found. */
  words: string[];
}

/** One document per thing, in the order in which equals are shown, and one per other page of the site. */
export function searchDocuments(monitor: Monitor, dictionary: CompoundWords): SearchDocument[] {
  const pages = pagesOf(monitor);
  const own = new Set(pages.flatMap((page) => formsOf(textOf(page)))).values().filter((word) => !isStopWord(word));
  const expansion = {
    split: makeSplitter(withOwnWords(dictionary, own)),
    names: namesOf(monitor.begrippen.values(), monitor.partijen.values()),
  };
  return pages.map((page) => document(page, expansion));
}

function pagesOf(monitor: Monitor): Page[] {
  const editie = nieuwsteEditie(monitor).id;
  return [
    ...monitor.acties.map((actie) => actiePage(monitor, actie, editie)),
    ...monitor.onderwerpen.map((onderwerp) => ({
      url: adres.onderwerp(onderwerp),
      title: `${onderwerp.nummer} ${onderwerp.titel}`,
      stoplicht: labelVan(STOPLICHT, stoplichtAt(onderwerp, editie)?.waarde),
      facets: {
        soort: ['onderwerp'],
        actielijn: [onderwerp.actielijn.nummer],
        onderwerp: [onderwerp.nummer],
        editie: onderwerp.metingen.map((meting) => meting.editie),
      },
      said: onderwerp.zoekwoorden,
      texts: mijlpalenOf(onderwerp.metingen),
      sections: onderwerp.secties,
    })),
    ...monitor.actielijnen.map((actielijn) => ({
      url: adres.actielijn(actielijn),
      title: `Actielijn ${actielijn.nummer}: ${actielijn.titel}`,
      facets: {
        soort: ['actielijn'],
        actielijn: [actielijn.nummer],
        editie: actielijn.metingen.map((meting) => meting.editie),
      },
      texts: [actielijn.doel?.wat ?? '', ...mijlpalenOf(actielijn.metingen)],
      sections: actielijn.secties,
    })),
    ...[...monitor.partijen.values()].map((partij) => ({
      url: adres.partij(partij),
      title: partij.naam,
      facets: { soort: ['partij'], partij: [partij.id] },
      names: partij.varianten,
      texts: [partij.omschrijving],
    })),
    ...[...monitor.begrippen.values()].map((begrip) => ({
      url: adres.begrip(begrip.id),
      title: begrip.term,
      facets: { soort: ['begrip'] },
      names: [...(begrip.voluit ? [begrip.voluit] : []), ...begrip.varianten],
      said: begrip.synoniemen,
      texts: [begrip.uitleg],
    })),
    ...monitor.edities.map((item) => ({
      url: adres.editie(item),
      title: item.titel,
      facets: { soort: ['editie'], editie: [item.id] },
      texts: [item.inleiding],
    })),
    ...sitePages(monitor),
  ];
}

function actiePage(monitor: Monitor, actie: Actie, editie: string): Page {
  const stand = standAt(actie, editie);
  const partijen = actie.partijen.flatMap((id) => monitor.partijen.get(id)?.naam ?? []);
  return {
    url: adres.actie(actie),
    title: `${actie.nummer} ${actie.titel}`,
    facets: {
      soort: ['actie'],
      actielijn: [actie.actielijn.nummer],
      onderwerp: [actie.onderwerp.nummer],
      fase: stand ? [stand.fase.waarde] : [],
      status: stand ? [stand.status.waarde] : [],
      partij: actie.partijen,
      editie: actie.metingen.map((meting) => meting.editie),
    },
    said: actie.zoekwoorden,
    belongs: [actie.onderwerp.titel, ...(actie.onderwerp.zoekwoorden ?? [])],
    texts: [
      actie.kort ?? '',
      actie.brontitel ?? '',
      ...mijlpalenOf(stand ? [stand] : []),
      partijen.length > 0 ? `Partijen: ${partijen.join(', ')}` : '',
    ],
    sections: actie.secties,
  };
}

function textOf({ title, names = [], texts = [], sections = [] }: Page): string {
  return [title, ...names, ...texts, ...sections.map(({ tekst }) => tekst)].join('\n');
}

/** A run of text, or the heading of a section. */
interface Block {
  text: string;
  anchor?: string;
}

function document(page: Page, expansion: Expansion): SearchDocument {
  const { url, title, facets, stoplicht, names = [], said = [], belongs = [], texts = [], sections = [] } = page;
  const alias = names.length > 0 ? [`Ook: ${names.join(', ')}.`] : [];
  const blocks: Block[] = [
    { text: title },
    ...alias.map((each) => ({ text: each })),
    ...texts.map((text) => ({ text: asSentence(text) })),
    ...sections.flatMap(({ editie, tekst }) => [{ text: datumVoluit(editie), anchor: editie }, { text: tekst }]),
  ].filter(({ text }) => text !== '');
  const text = textOf(page);
  const hidden = {
    said: said.flatMap(formsOf).filter((word) => !isStopWord(word)),
    belongs: hiddenWords([text, ...said].join('\n'), belongs.join('\n'), expansion),
  };
  // Without the headings of the sections: they are names of edities, which nobody looks for on an actie.
  const indexed = blocks.filter(({ anchor }) => anchor === undefined).map((block) => keysOf(block.text));
  const isThing = sections.length > 0;
  return {
    url: url.slice(adres.overzicht().length - 1),
    titleWords: keysOf(title).length,
    nameWords: keysOf([title, ...alias].join(' ')).length,
    facets,
    ...(stoplicht === undefined ? {} : { stoplicht }),
    words: [...formsOf(text), ...hidden.said, ...hidden.belongs].filter((word) => !isStopWord(word)),
    html: indexHtml(indexed, [
      ...hidden.said.map((word) => `${keyOf(word)}${MARK.said}`),
      ...hidden.belongs.map((word) => `${keyOf(word)}${MARK.belongs}`),
      ...(isThing ? [] : [title, ...names].map((name) => `${nameKey(name)}${MARK.name}`)),
    ]),
    fragment: { content: blocks.map((block) => block.text).join('\n'), anchors: anchorsOf(blocks) },
  };
}

/** Keys are letters and digits, so nothing of a text can break the HTML. */
function indexHtml(blocks: readonly string[][][], hidden: readonly string[]): string {
  // Not as headings: of those Pagefind would keep a title. Without weights: what a title is worth, `rank` decides.
  const body = blocks.map(
    (words) => `<p>${words.map((keys) => keys.map((key) => `${key}${MARK.shown}`).join('-')).join(' ')}</p>`,
  );
  const meta = `<meta data-pagefind-meta="extra[content]" content="${[...new Set(hidden)].join(' ')}">`;
  return `<!doctype html><html lang="nl"><body data-pagefind-body>${hidden.length > 0 ? meta : ''}${body.join('')}</body></html>`;
}

/** In an excerpt one block follows the other on the same line. */
function asSentence(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Where the sections begin, counted in words. */
function anchorsOf(blocks: readonly Block[]): Fragment['anchors'] {
  let location = 0;
  return blocks.flatMap(({ text, anchor }) => {
    const here = location;
    location += chunksOf(text).length;
    return anchor === undefined ? [] : [{ id: anchor, location: here, text }];
  });
}
