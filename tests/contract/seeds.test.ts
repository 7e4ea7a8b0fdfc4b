import { describe, expect, test } from 'vitest';
import { datumVoluit } from '../../src/vocabulary/datum.ts';
import { hasFigure, standsIn } from '../seeds/noemt.ts';
import type { Seed, SeedFeiten, SeedOnderwerp, SeedPunt } from '../seeds/schema.ts';
import { momentenOf, plekkenOf, SEEDS, type Plek, type Tijd } from './feiten.ts';
import { realContent, realMonitor } from './inhoud.ts';

/** The content is held against the seeds: nothing that a source says is lost in the retelling. */
const content = realContent();
const monitor = realMonitor();
const plekken = plekkenOf(content);

/** A fact with what has to tell it. */
interface Zoek extends Pick<Plek, 'tekst' | 'titel' | 'partijen'> {
  naam: string;
  feiten: SeedFeiten;
  metingen: readonly Tijd[];
}

const VERWACHT: [wat: string, mist: (zoek: Zoek) => string[]][] = [
  ['every figure and name stands in the text', wordsMissing],
  ['every day and quarter stands in planning or mijlpalen, and background in the text', momentsMissing],
  ['every organisation is named, in the fields and in the text', partiesMissing],
];

describe.each(SEEDS)('a reader finds in content/ every fact of $naam', ({ seed, punten }) => {
  const gezocht = seed ? ofMonitor(seed) : ofPunten(punten);

  test('every place has a meting of that editie', () => {
    expect(punten.length).toBeGreaterThan(20);
    const gaps = punten.flatMap((punt) =>
      punt.bij.filter((plaats) => !plekOf(punt, plaats)).map((plaats) => `${plaats} (${punt.editie}, ${punt.bron})`),
    );
    expect(gaps).toEqual([]);
  });

  test.each(VERWACHT)('%s', (_, mist) => {
    expect(gezocht.flatMap((each) => mist(each).map((gap) => `${each.naam}: ${gap}`))).toEqual([]);
  });
});

describe.each(SEEDS.flatMap(({ naam, seed }) => (seed ? [{ naam, seed }] : [])))(
  'the content follows $naam',
  ({ seed: { editie, actielijnen } }) => {
    const parts = actielijnen.flatMap(({ onderwerpen }) => onderwerpen);

    test('every actielijn, onderwerp and actie has a file with its nummer and titel', () => {
      const named = [...actielijnen, ...parts, ...parts.flatMap(({ acties }) => acties)] as Named[];
      const things: Named[] = [...monitor.actielijnen, ...monitor.onderwerpen, ...monitor.acties];
      const found = named.map((each) => things.find(({ nummer }) => nummer === each.nummer));
      expect(found.map(nameOf)).toEqual(named.map(nameOf));
    });

    test('a judgement is shown where the source gives one, and only there', () => {
      expect(parts.flatMap((part) => judgementsMissing(part, editie))).toEqual([]);
    });
  },
);

describe.each(SEEDS.filter(({ seed }) => !seed))('what $naam tells, is told with its document', ({ punten }) => {
  test.each([
    ['which is named, and linked from the text', documentMissing],
    ['the words that carry a judgement are cited, and the judgement is known', judgementMissing],
  ])('%s', (_, mist) => {
    expect(
      placesOf(punten).flatMap(({ naam, punt, plek }) => mist(punt, plek).map((gap) => `${naam}: ${gap}`)),
    ).toEqual([]);
  });
});

/** The punten in the summary of the letter of December 2023, per actielijn. */
const PUNTEN_VAN_DE_BRIEF = { 1: 7, 2: 3, 3: 2, 4: 6, 5: 2 };

test('the seed of the letter leaves out no point of its summary', () => {
  const punten = Object.entries(PUNTEN_VAN_DE_BRIEF).flatMap(([lijn, count]) => [
    `actielijn ${lijn}, inleiding`,
    ...Array.from({ length: count }, (_, i) => `actielijn ${lijn}, punt ${i + 1}`),
  ]);
  const brief = SEEDS.find(({ naam }) => naam === '2023-12-kamerbrief.yaml');
  expect([...new Set(brief?.punten.map(({ vindplaats }) => vindplaats))]).toEqual(['inleiding', ...punten, 'slot']);
});

/** The facts that a search in November 2026 found, and the later letters to parliament. */
const LATER_GEVONDEN = 120;

describe('the seed of the facts that were found later', () => {
  const punten = SEEDS.find(({ naam }) => naam === 'vervolgbronnen-2.yaml')?.punten ?? [];

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
    const closed = placesOf(punten.filter(({ editie }) => editie < '2026-02'));
    expect(closed.filter(({ plek }) => plek.meting.correctie === undefined).map(({ naam }) => naam)).toEqual([]);
  });
});

interface Named {
  nummer: string;
  titel: string;
  brontitel?: string;
}
const nameOf = ({ nummer, titel, brontitel }: Partial<Named> = {}) => ({ nummer, titel, brontitel });

/** Each fact of the monitor. Its acties are told as a part of their onderwerp, which has the text about them all. */
function ofMonitor({ editie, bron, actielijnen }: Seed): Zoek[] {
  const at = (plaats: string) => plekOf({ editie, bron }, plaats) ?? [];
  return actielijnen.flatMap(({ onderwerpen }) =>
    onderwerpen.flatMap((part) => {
      const onderwerp = [at(part.nummer)].flat();
      const acties = part.acties.flatMap(({ nummer }) => at(nummer));
      return [
        {
          naam: part.nummer,
          feiten: part.feiten,
          metingen: [...onderwerp, ...acties].map(({ meting }) => meting),
          tekst: tekstOf([...onderwerp, ...acties]),
          titel: acties.map(({ titel }) => titel).join('\n'),
          partijen: undefined,
        },
        ...part.acties.flatMap(({ nummer, feiten }) =>
          acties
            .filter(({ plaats }) => plaats === nummer)
            .map((plek) => ({ ...zoek(nummer, feiten, plek), tekst: tekstOf([...onderwerp, plek]) })),
        ),
      ];
    }),
  );
}

const tekstOf = (places: readonly Plek[]) => places.map(({ tekst }) => tekst).join('\n');

/** Each fact of a later document, at each of its places. */
function ofPunten(punten: readonly SeedPunt[]): Zoek[] {
  return placesOf(punten).map(({ naam, punt, plek }) => zoek(naam, punt.feiten, plek));
}

function zoek(naam: string, feiten: SeedFeiten, { meting, tekst, titel, partijen }: Plek): Zoek {
  return { naam, feiten, metingen: [meting], tekst, titel, partijen };
}

/** Every punt with each of its places; one without a meting is reported by itself. */
function placesOf(punten: readonly SeedPunt[]): { naam: string; punt: SeedPunt; plek: Plek }[] {
  return punten.flatMap((punt) =>
    punt.bij.flatMap((plaats) => {
      const plek = plekOf(punt, plaats);
      return plek ? [{ naam: `${plaats} (${punt.editie}, ${punt.bron})`, punt, plek }] : [];
    }),
  );
}

/** The meting that tells a punt at one of its places; the goal of an actielijn has text and a document only. */
function plekOf(
  { editie, bron, vindplaats }: Pick<SeedPunt, 'editie' | 'bron' | 'vindplaats'>,
  plaats: string,
): Plek | undefined {
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

function wordsMissing({ feiten: { getallen, namen }, tekst }: Zoek): string[] {
  return [
    ...getallen.filter((getal) => !hasFigure(tekst, getal)),
    ...namen.filter((naam) => !standsIn(tekst, naam)),
  ].map((words) => `"${words}" staat niet in de tekst`);
}

function momentsMissing({ feiten, metingen, tekst }: Zoek): string[] {
  const { datums, gedekt } = momentenOf(metingen);
  return feiten.momenten.flatMap(({ wanneer, datums: days = [], kwartalen = [], tekst: words }) =>
    [
      ...days.filter((day) => !datums.has(day)).map((day) => `${datumVoluit(day)} staat niet in de mijlpalen`),
      ...kwartalen.filter((each) => !gedekt.has(each)).map((each) => `${each} staat niet in planning of mijlpalen`),
      ...(words === undefined || standsIn(tekst, words) ? [] : [`"${words}" staat niet in de tekst`]),
    ].map((gap) => `${gap} ("${wanneer}")`),
  );
}

/** The titel stands above the text on every page, and names some organisations itself. Only an actie has a field. */
function partiesMissing({ feiten, tekst, titel, partijen }: Zoek): string[] {
  return feiten.partijen.flatMap((id) => {
    const partij = monitor.partijen.get(id);
    if (!partij) return [`partij ${id} staat niet in partijen.yaml`];
    const isNamed = [partij.naam, ...partij.varianten].some((name) => standsIn(`${tekst}\n${titel}`, name));
    return [
      ...(!partijen || partijen.includes(id) ? [] : [`${id} staat niet bij partijen`]),
      ...(isNamed ? [] : [`de tekst noemt ${partij.naam} niet`]),
    ];
  });
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

function judgementMissing({ feiten: { oordeel } }: SeedPunt, { meting }: Plek): string[] {
  if (oordeel === undefined) return [];
  return [
    ...(meting.status === undefined || meting.status === 'onbekend' ? ['de status is niet bekend'] : []),
    ...(meting.bronnen.some(({ citaat }) => citaat === oordeel) ? [] : [`het citaat "${oordeel}" ontbreekt`]),
  ];
}

/** The word Herbeoordeling in the column of lights is itself the judgement, of the onderwerp and all its acties. */
function judgementsMissing({ nummer, marker, feiten, acties }: SeedOnderwerp, editie: string): string[] {
  const metingAt = (plaats: string) => plekken.find((p) => p.plaats === plaats && p.meting.editie === editie)?.meting;
  const licht = metingAt(nummer)?.stoplicht ?? 'kleur-onbekend';
  const isBekend = licht !== 'kleur-onbekend';
  const isHerbeoordeling = marker === 'herbeoordeling';
  const heel = isHerbeoordeling || feiten.oordeel !== undefined;
  const deels = acties.some((actie) => actie.feiten.oordeel !== undefined);
  const mis: [boolean, string][] = [
    [isHerbeoordeling && licht !== 'herbeoordeling', `${nummer}: de bron zegt Herbeoordeling, het stoplicht ${licht}`],
    [heel && !isBekend, `${nummer}: de bron oordeelt over het onderwerp, het stoplicht is ${licht}`],
    [isBekend && !heel && !deels, `${nummer}: stoplicht ${licht}, maar de seed heeft geen oordeel`],
    ...acties.flatMap(({ nummer: van, feiten: { oordeel } }): [boolean, string][] => {
      const status = metingAt(van)?.status ?? 'onbekend';
      const zwijgt = status === 'onbekend';
      return [
        [isHerbeoordeling && status !== 'herbeoordeling', `${van}: de bron zegt Herbeoordeling, de status ${status}`],
        [!zwijgt && oordeel === undefined && !heel, `${van}: status ${status}, maar de seed heeft geen oordeel`],
        [zwijgt && oordeel !== undefined && !isBekend, `${van}: de bron zegt "${oordeel}", status en stoplicht niets`],
      ];
    }),
  ];
  return mis.flatMap(([is, wat]) => (is ? [wat] : []));
}
