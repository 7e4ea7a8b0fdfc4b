import { describe, expect, test } from 'vitest';
import type { SeedPunt } from '../seeds/schema.ts';
import { allPunten, hasFigure, momentsMissing, partiesMissing, plekkenOf, standsIn, type Plek } from './feiten.ts';
import { realContent, realMonitor } from './inhoud.ts';

/** The content is held against the later documents, fact by fact: each stands wherever its seed says. */
const content = realContent();
const { partijen: partijNamen } = realMonitor();
const plekken = plekkenOf(content);

/** The punten in the summary of the letter of December 2023, per actielijn. */
const PUNTEN_VAN_DE_BRIEF = { 1: 7, 2: 3, 3: 2, 4: 6, 5: 2 };

test('the seed of the letter leaves out no point of its summary', () => {
  const punten = Object.entries(PUNTEN_VAN_DE_BRIEF).flatMap(([lijn, count]) => [
    `actielijn ${lijn}, inleiding`,
    ...Array.from({ length: count }, (_, i) => `actielijn ${lijn}, punt ${i + 1}`),
  ]);
  const brief = allPunten().find(({ naam }) => naam === '2023-12-kamerbrief.yaml');
  expect([...new Set(brief?.punten.map(({ vindplaats }) => vindplaats))]).toEqual(['inleiding', ...punten, 'slot']);
});

/** The facts that a search in November 2026 found, and the later letters to parliament. */
const LATER_GEVONDEN = 120;

describe('the seed of the facts that were found later', () => {
  const punten = allPunten().find(({ naam }) => naam === 'vervolgbronnen-2.yaml')?.punten ?? [];

  test('leaves out none of them', () => {
    expect(punten).toHaveLength(LATER_GEVONDEN);
  });

  test('says of each what the text has to hold, so that none can be taken out unseen', () => {
    const empty = punten.filter(
      ({ feiten: { getallen, namen, momenten, partijen } }) =>
        getallen.length + namen.length + momenten.length + partijen.length === 0,
    );
    expect(empty).toEqual([]);
  });

  test('is told in a meting that is not sealed, or that says when it was corrected', () => {
    const silent = punten
      .filter(({ editie }) => editie < '2026-02')
      .flatMap((punt) => punt.bij.filter((plaats) => plekOf(punt, plaats)?.meting.correctie === undefined));
    expect(silent).toEqual([]);
  });
});

const VERWACHT: [wat: string, mist: (punt: SeedPunt, plek: Plek) => string[]][] = [
  ['its document is named, and linked from the text', documentMissing],
  ['every figure and name stands in the text', wordsMissing],
  [
    'every day and quarter stands in planning or mijlpalen, and background in the text',
    ({ feiten }, { meting, tekst }) => momentsMissing(feiten, [meting], tekst),
  ],
  [
    'every organisation is named, in the fields and in the text',
    // Only an actie has a field for them.
    ({ feiten }, { tekst, titel, partijen }) => partiesMissing(feiten, partijNamen, `${tekst}\n${titel}`, partijen),
  ],
  ['the words that carry a judgement are cited, and the judgement is known', judgementMissing],
];

describe.each(allPunten())('a reader finds in content/ every fact of $naam', ({ punten, meldingen }) => {
  /** Holds every punt against each of its places; what has no meting is reported by the first test. */
  const search = (find: (punt: SeedPunt, plek: Plek) => string[]) =>
    punten.flatMap((punt) =>
      punt.bij.flatMap((plaats) => {
        const plek = plekOf(punt, plaats);
        return plek ? find(punt, plek).map((gap) => `${plaats} (${punt.editie}, ${punt.bron}): ${gap}`) : [];
      }),
    );

  test('the seed itself can be read', () => {
    expect(meldingen).toEqual([]);
    expect(punten.length).toBeGreaterThan(20);
  });

  test('every place has a meting of that editie', () => {
    const gaps = punten.flatMap((punt) =>
      punt.bij.filter((plaats) => !plekOf(punt, plaats)).map((plaats) => `${plaats} (${punt.editie}, ${punt.bron})`),
    );
    expect(gaps).toEqual([]);
  });

  test.each(VERWACHT)('%s', (_, find) => expect(search(find)).toEqual([]));
});

/** The meting that tells a punt at one of its places; the goal of an actielijn has text and a document only. */
function plekOf({ editie, bron, vindplaats }: SeedPunt, plaats: string): Plek | undefined {
  const lijn = /^actielijn (\d+), doel$/.exec(plaats)?.[1];
  if (lijn === undefined) return plekken.find((plek) => plek.plaats === plaats && plek.meting.editie === editie);
  const doel = content.actielijnen.find(({ data }) => data.nummer === lijn)?.data.doel;
  if (!doel) return undefined;
  return {
    plaats,
    // A goal names no point of its document, and is a field: its document stands beside it, not behind its words.
    meting: { editie, bronnen: [{ bron: doel.bron, vindplaats }] },
    metingen: [],
    tekst: doel.wat,
    links: new Set([bron]),
    titel: '',
    partijen: undefined,
  };
}

function documentMissing({ bron, vindplaats }: SeedPunt, { meting, links }: Plek): string[] {
  const named =
    meting.bronnen.some((each) => each.bron === bron && each.vindplaats === vindplaats) ||
    meting.mijlpalen?.some((mijlpaal) => mijlpaal.bron === bron && vindplaats === undefined);
  return [
    ...(named ? [] : [`het document staat niet bij bronnen${vindplaats ? `, met ${vindplaats}` : ''}`]),
    ...(links.has(bron) ? [] : ['de tekst linkt niet naar het document']),
  ];
}

function wordsMissing({ feiten: { getallen, namen } }: SeedPunt, { tekst }: Plek): string[] {
  return [
    ...getallen.filter((getal) => !hasFigure(tekst, getal)),
    ...namen.filter((naam) => !standsIn(tekst, naam)),
  ].map((words) => `"${words}" staat niet in de tekst`);
}

function judgementMissing({ feiten: { oordeel } }: SeedPunt, { meting }: Plek): string[] {
  if (oordeel === undefined) return [];
  return [
    ...(meting.status === undefined || meting.status === 'onbekend' ? ['de status is niet bekend'] : []),
    ...(meting.bronnen.some(({ citaat }) => citaat === oordeel) ? [] : [`het citaat "${oordeel}" ontbreekt`]),
  ];
}
