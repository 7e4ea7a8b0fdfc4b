import { readDictionary } from '../../../src/read/text/dictionary.ts';
import { compoundWords, makeSplitter, withOwnWords } from '../../../src/search/compounds.ts';
import { excerptsOf, titleOf, type Fragment } from '../../../src/search/excerpt.ts';
import { countFacets, fits, type Choices } from '../../../src/search/facets.ts';
import { hiddenWords, namesOf } from '../../../src/search/hidden-words.ts';
import { makeLexicon, MARK, packWords, unpackWords } from '../../../src/search/lexicon.ts';
import { packTable, unpackTable, type PageRow, type PageTable } from '../../../src/search/page-table.ts';
import { corrected, termsOf } from '../../../src/search/query.ts';
import { rank, together } from '../../../src/search/rank.ts';
import { isAsked, notesOn, readState, writeState } from '../../../src/search/state.ts';
import {
  areFamily,
  chunksOf,
  formsOf,
  isIndexed,
  keysOf,
  plainWord,
  root,
  wordsOf,
} from '../../../src/search/words.ts';
import { monitorMet } from '../domain/geschiedenis.ts';
import { fixtureMonitor, meting } from '../maak.ts';
import { toetsGevallen } from '../toets-gevallen.ts';
import { documentOf, documentsOf } from './documents.ts';
import { hitIn, TITLES, wordOf } from './hits.ts';

const DICTIONARY = compoundWords(readDictionary());
const split = makeSplitter(withOwnWords(DICTIONARY, ['wijk', 'reablement', 'programma']));
const LEXICON = makeLexicon(
  ['actietafel', 'mantelzorg', 'movisie', 'reablement', 'vpt', 'woning', 'woonzorgvisie', 'zorgkantoor'].sort(),
);
const SHORT = makeLexicon(['kader', 'kennis', 'vallen']);
const NUMBERS = makeLexicon(unpackWords(packWords([{ words: ['290000', '2023', '4p1p2', 'platform31'] }])));
const ASKED = makeLexicon(
  '290000 312000000 ehealth kantoor mantelzorg ouderen plek raad staat verpleeghuis wlz woning zorg'.split(' '),
);

const rootsIn = (pair: string) => pair.split(' ').map(root) as [string, string];

/** What is asked of the index for each word of a question: its variants and the words of a phrase. */
const asked = (question: string) =>
  termsOf(question, ASKED).map(({ typed, variants, phrase = [] }) => {
    const words = [...variants.map(({ word }) => word), ...phrase];
    return words.length === 0 ? `geen ${typed}` : words.filter((word) => word.endsWith('qz')).join('|');
  });

const NAMES = namesOf(
  [
    { id: 'vpt', term: 'VPT', voluit: 'Volledig pakket thuis', varianten: [], uitleg: 'Zorg.' },
    { id: 'so', term: 'SO', voluit: 'Specialist ouderengeneeskunde', varianten: [], uitleg: 'Een arts.' },
    { id: 'valpreventie', term: 'Valpreventie', varianten: [], synoniemen: ['vallen voorkomen'], uitleg: 'Hulp.' },
    { id: 'pilot', term: 'Pilot', varianten: [], uitleg: 'Een proef.' },
  ],
  [{ id: 'vng', naam: 'Vereniging van Nederlandse Gemeenten', varianten: ['VNG'], omschrijving: 'Een vereniging.' }],
);

const state = (query: string) => readState(new URLSearchParams(query));
const OFFERED = { fase: ['loopt', 'gepland'], partij: [] };

const ROWS: PageRow[] = [
  { id: 'a', titleWords: 3, nameWords: 3, facets: { soort: ['actie'], fase: ['loopt'], partij: ['vws', 'zn'] } },
  { id: 'b', titleWords: 2, nameWords: 4, facets: { soort: ['actie'], fase: ['gepland'], partij: ['vws'] } },
  { id: 'c', titleWords: 1, nameWords: 1, facets: { soort: ['onderwerp'] }, stoplicht: 'Herbeoordeling' },
];

const FIXTURE = documentsOf(fixtureMonitor());
const SILENT = documentsOf(monitorMet([meting('2023-06', { fase: 'loopt', status: 'onbekend' })]));

/** A page of two sections under "juli 2025" and "juni 2023". */
const LINES = [
  '4.1.2 Wetsvoorstel regie',
  'Partijen: Raad van State',
  'juli 2025',
  'De Kamer heeft het voorstel aangenomen.',
  'juni 2023',
  `${'Eerst was er veel overleg. '.repeat(9)}Daarna kwam de consultatie. ${'Toen was het stil. '.repeat(9)}`.trim(),
];
const heading = (id: string, text: string) => {
  const [month = ''] = text.split(' ');
  return { id, location: chunksOf(LINES.join(' ')).indexOf(month), text };
};
const PAGE: Fragment = {
  url: '/acties/x/',
  content: LINES.join('\n'),
  anchors: [heading('2025-07', 'juli 2025'), heading('2023-06', 'juni 2023')],
};
/** The words of that page as the index counts them: without small words and the headings of sections. */
const COUNTED = LINES.filter((line) => !/^ju[ln]i \d+$/.test(line))
  .flatMap(chunksOf)
  .filter(isIndexed);

/** Every excerpt as "section: text", with what was found in brackets. */
const excerpts = (fragment: Fragment, places: number[]) =>
  excerptsOf(fragment, places).map(({ section, pieces }) =>
    [section?.id ?? '', pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')].join(': '),
  );

toetsGevallen(import.meta.dirname, {
  plainWord,
  wordsOf,
  formsOf: (text: string) => formsOf(text).join(' '),
  areFamily: (pair: string) => areFamily(...rootsIn(pair)),
  'root is gelijk': (pair: string) => new Set(rootsIn(pair)).size === 1,
  isIndexed: (text: string) => text.split(' ').filter(isIndexed),
  asked,
  termsOf: (question: string) =>
    termsOf(question, ASKED).map(({ typed, meant, unknown }) => ({ typed, meant, unknown })),
  'trust van het eerste woord': (question: string) => termsOf(question, ASKED)[0]?.variants[0]?.trust,
  corrected: (question: string) => corrected(question, termsOf(question, ASKED)),
  kent: (word: string) => LEXICON.lookUp(word).length > 0,
  'het meest lijkt': (word: string) => LEXICON.nearest(word)[0],
  'zeker van een kort woord': (word: string) => SHORT.nearest(word).filter(({ sure }) => sure),
  'getal wordt': (word: string) =>
    NUMBERS.has(word) || NUMBERS.lookUp(word).length > 0 ? 'gevonden' : NUMBERS.nearest(word)[0]?.word,
  split,
  'split zonder eigen woorden': makeSplitter(DICTIONARY),
  compoundWords: (dictionary: string) =>
    Object.entries(compoundWords(dictionary)).map(([place, words]) => [place, ...(words as Set<string>)].join(' ')),
  hiddenWords: (text: string) =>
    hiddenWords(text, 'Gevel', {
      split: (word) => (word === 'zorgkantoren' ? ['zorg', 'kantoren'] : []),
      names: NAMES,
    }),
  'writeState van readState': (query: string) => writeState(state(query)),
  'wat de pagina aanbiedt': (query: string) => [
    writeState(readState(new URLSearchParams(query), OFFERED)),
    ...notesOn(new URLSearchParams(query), OFFERED),
  ],
  'unpackTable van packTable': () => unpackTable(JSON.parse(JSON.stringify(packTable(ROWS))) as PageTable),
  isAsked: (query: string) => isAsked(state(query)),
  countFacets: (choices: Choices) => {
    const { fase, partij, soort } = countFacets(ROWS, choices);
    return [fase, partij, soort].map((counts) => Object.fromEntries(counts));
  },
  fits: (choices: Choices) => ROWS.filter((row) => fits(row, choices)).map(({ id }) => id),
  'excerptsOf de pagina': (...words: string[]) =>
    excerpts(
      PAGE,
      words.map((word) => COUNTED.indexOf(word)),
    ),
  'excerptsOf een lange zin': (words: number) =>
    excerpts(
      {
        url: '/',
        content: `Titel
${'voor '.repeat(words)}midden${' achter'.repeat(words)}.`,
        anchors: [],
      },
      [1],
    ),
  'excerptsOf alleen een titel': (titel: string) => excerpts({ url: '/', content: titel, anchors: [] }, [0]),
  titleOf: (content: string) => titleOf({ content }),
  'document van de proefinhoud bevat': (url: string, words: string) => {
    const { fragment, html } = documentOf(FIXTURE, url);
    return fragment.content.includes(words) && keysOf(words).every(([key]) => html.includes(`${key}${MARK.shown}`));
  },
  'keuzes van een document': (url: string) => {
    const { facets, stoplicht } = documentOf(FIXTURE, url);
    return { ...facets, stoplicht };
  },
  'stoplicht zonder oordeel': (url: string) => documentOf(SILENT, url).stoplicht,
  rank: (...words: string[]) => rank(words.map(wordOf), TITLES).map(({ page }) => page),
  'plaatsen in rank': (...words: string[]) => rank(words.map(wordOf), TITLES).map(({ locations }) => locations),
  'rank met een uitleg op pagina 0': (word: string, literal = false) => {
    const titles = TITLES.map((each, page) => (page === 0 ? { ...each, weight: 0.5 } : each));
    return rank([wordOf(word)], titles, new Set([0]), literal).map(({ page }) => page);
  },
  together: (...words: string[]) =>
    together(words.map((word) => word.split(', ').map(hitIn))).map(({ page, locations }) => [page, ...locations]),
});
