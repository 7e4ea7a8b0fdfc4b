import { adres } from '../addresses.ts';
import type { Actie, Monitor, Onderwerp } from '../domain/monitor.ts';
import { nieuwsteEditie, standAt, stoplichtAt } from '../domain/stand.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { STOPLICHT } from '../vocabulary/status.ts';
import { makeSplitter, withOwnWords, type CompoundWords } from './compounds.ts';
import type { Fragment } from './excerpt.ts';
import { hiddenWords, namesOf, type Expansion } from './hidden-words.ts';
import type { PageRow } from './page-table.ts';
import { isStopWord } from './stop-words.ts';
import { chunksOf, formsOf, isIndexed } from './words.ts';

/** What the search knows of one page: made for the search alone, so that the pages themselves stay clean. */
export interface SearchDocument extends Omit<PageRow, 'id'> {
  /** Address within the site, without BASIS: Pagefind puts that before it. */
  url: string;
  /** What is indexed: only the words that say something, and the hidden ones. */
  html: string;
  /** What is shown of it when it is found. */
  fragment: Pick<Fragment, 'content' | 'anchors'>;
  /** Its words, and the synonyms, in the forms by which it can be found. */
  words: string[];
}

/** Where Pagefind keeps the words that are searched but never shown; `RANKING` says what each counts for. */
const HIDDEN_FIELDS = { synonyms: 'synoniem', others: 'extra' } as const;

/** One document per actie, onderwerp, actielijn, partij, begrip and editie, in that order. */
export function searchDocuments(monitor: Monitor, dictionary: CompoundWords): SearchDocument[] {
  const pages = pagesOf(monitor);
  const own = new Set(pages.flatMap((page) => formsOf(textOf(page)))).values().filter((word) => !isStopWord(word));
  const expansion = {
    split: makeSplitter(withOwnWords(dictionary, own)),
    names: namesOf(monitor.begrippen.values(), monitor.partijen.values()),
  };
  return pages.map((page) => document(page, expansion));
}

/** What a page is made of, before it becomes HTML. */
interface Page {
  url: string;
  title: string;
  facets: PageRow['facets'];
  stoplicht?: string;
  /** Other names of the same thing, shown as one line. */
  names?: string[];
  /** What people call it as well, not shown. */
  synonyms?: string[];
  texts?: string[];
  sections?: { editie: string; tekst: string }[];
}

function pagesOf(monitor: Monitor): Page[] {
  const editie = nieuwsteEditie(monitor).id;
  return [
    ...monitor.acties.map((actie) => actiePage(monitor, actie, editie)),
    ...monitor.onderwerpen.map((onderwerp) => ({
      url: adres.onderwerp(onderwerp),
      title: `${onderwerp.nummer} ${onderwerp.titel}`,
      stoplicht: stoplichtLabel(onderwerp, editie),
      facets: {
        soort: ['onderwerp'],
        actielijn: [onderwerp.actielijn.nummer],
        onderwerp: [onderwerp.nummer],
        editie: onderwerp.metingen.map((meting) => meting.editie),
      },
      texts: mijlpalenOf(onderwerp),
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
      texts: [actielijn.doel?.wat ?? '', ...mijlpalenOf(actielijn)],
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
      synonyms: begrip.synoniemen,
      texts: [begrip.uitleg],
    })),
    ...monitor.edities.map((item) => ({
      url: adres.editie(item),
      title: item.titel,
      facets: { soort: ['editie'], editie: [item.id] },
      texts: [item.inleiding],
    })),
  ];
}

function stoplichtLabel(onderwerp: Onderwerp, editie: string): string | undefined {
  const stoplicht = stoplichtAt(onderwerp, editie);
  return stoplicht && STOPLICHT[stoplicht.waarde].label;
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
    texts: [
      actie.brontitel ?? '',
      stand?.mijlpalen.map(({ wat }) => wat).join('. ') ?? '',
      partijen.length > 0 ? `Partijen: ${partijen.join(', ')}` : '',
    ],
    sections: actie.secties,
  };
}

/** What is to happen, as every meting of a thing says it; each once. */
function mijlpalenOf({ metingen }: { metingen: readonly { mijlpalen?: { wat: string }[] }[] }): string[] {
  return [...new Set(metingen.flatMap(({ mijlpalen = [] }) => mijlpalen.map(({ wat }) => wat)))];
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
  const { url, title, facets, stoplicht, names = [], synonyms = [], texts = [], sections = [] } = page;
  const alias = names.length > 0 ? [`Ook: ${names.join(', ')}.`] : [];
  const blocks: Block[] = [
    { text: title },
    ...alias.map((each) => ({ text: each })),
    ...texts.map((text) => ({ text: asSentence(text) })),
    ...sections.flatMap(({ editie, tekst }) => [{ text: datumVoluit(editie), anchor: editie }, { text: tekst }]),
  ].filter(({ text }) => text !== '');
  const text = textOf(page);
  const hidden = {
    synonyms: synonyms.flatMap(formsOf),
    others: hiddenWords([text, ...synonyms].join('\n'), expansion),
  };
  return {
    url: url.slice(adres.overzicht().length - 1),
    titleWords: indexedIn(title),
    nameWords: indexedIn([title, ...alias].join(' ')),
    facets,
    ...(stoplicht === undefined ? {} : { stoplicht }),
    words: formsOf([text, ...synonyms].join('\n')),
    html: indexHtml(blocks, hidden),
    fragment: { content: blocks.map((block) => block.text).join('\n'), anchors: anchorsOf(blocks) },
  };
}

function indexHtml(blocks: readonly Block[], hidden: Record<keyof typeof HIDDEN_FIELDS, string[]>): string {
  // Without the headings of the sections: they are names of edities, which nobody looks for on an actie.
  const indexed = blocks.filter(({ anchor }) => anchor === undefined);
  // Not as headings: of those Pagefind would keep a title. Without weights: what a title is worth, `rank` decides.
  const body = indexed.map(({ text }) => `<p>${escapeHtml(chunksOf(text).filter(isIndexed).join(' '))}</p>`);
  const meta = (Object.keys(HIDDEN_FIELDS) as (keyof typeof HIDDEN_FIELDS)[])
    .filter((kind) => hidden[kind].length > 0)
    .map((kind) => {
      const words = [...new Set(hidden[kind])].join(' ');
      return `<meta data-pagefind-meta="${HIDDEN_FIELDS[kind]}[content]" content="${escapeHtml(words)}">`;
    });
  return `<!doctype html><html lang="nl"><body data-pagefind-body>${meta.join('')}${body.join('')}</body></html>`;
}

/** In an excerpt one block follows the other on the same line. */
function asSentence(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

function indexedIn(text: string): number {
  return chunksOf(text).filter(isIndexed).length;
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

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
