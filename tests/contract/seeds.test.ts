import { describe, expect, test } from 'vitest';
import type { Actie, Onderwerp } from '../../src/domain/monitor.ts';
import type { Seed, SeedActie, SeedFeiten, SeedOnderwerp } from '../seeds/schema.ts';
import { allSeeds, hasFigure, momentsMissing, partiesMissing, standsIn } from './feiten.ts';
import { realMonitor } from './inhoud.ts';

/** The content is held against the seeds: nothing that a source says is lost in the retelling. */
const monitor = realMonitor();

describe.each(allSeeds())('a reader finds in content/ all that $naam holds', ({ seed, meldingen }) => {
  test('the seed itself can be read', () => {
    expect(meldingen).toEqual([]);
  });
  if (!seed) return;

  const parts = seed.actielijnen.flatMap(({ onderwerpen }) => onderwerpen);

  test('every actielijn, onderwerp and actie has a file with its nummer and titel', () => {
    const gaps = seed.actielijnen.flatMap((lijn) => [
      ...namesMissing(lijn, monitor.actielijnen),
      ...lijn.onderwerpen.flatMap((onderwerp) => [
        ...namesMissing(onderwerp, monitor.onderwerpen),
        ...onderwerp.acties.flatMap((actie) => namesMissing(actie, monitor.acties)),
      ]),
    ]);
    expect(gaps).toEqual([]);
  });

  /** Looks for the facts of every onderwerp and of each of its acties. */
  const search = (find: Search) => parts.flatMap((part) => eachFeiten(part, seed, find));

  test('every figure stands in the text', () => {
    const missing = search(({ getallen }, { tekst }) => getallen.filter((getal) => !hasFigure(tekst, getal)));
    expect(missing).toEqual([]);
  });

  test('every day and quarter stands in planning or mijlpalen, and background in the text', () => {
    const missing = search((feiten, { acties, onderwerp, editie, tekst, isOnderwerp }) => {
      // What the onderwerp's own mijlpalen hold is shown with it, not with one of its acties.
      const own = isOnderwerp ? metingenOf([onderwerp], editie) : [];
      return momentsMissing(feiten, [...metingenOf(acties, editie), ...own], tekst);
    });
    expect(missing).toEqual([]);
  });

  test('every organisation is named, in the fields and in the text', () => {
    const missing = search((feiten, { acties, tekst, isOnderwerp }) => {
      // The titel stands above the text on every page, and names some organisations itself.
      const shown = [tekst, ...acties.map(({ titel }) => titel)].join('\n');
      // An onderwerp has no field for them: whom it names in general stands in its text.
      const field = isOnderwerp ? undefined : acties.flatMap(({ partijen }) => partijen);
      return partiesMissing(feiten, monitor.partijen, shown, field);
    });
    expect(missing).toEqual([]);
  });

  test('a judgement is shown where the source gives one, and only there', () => {
    expect(parts.flatMap((part) => judgementsMissing(part, seed))).toEqual([]);
  });
});

describe('looking for a figure', () => {
  test.each([
    ['Er komen 290.000 woningen.', '290.000', true],
    ['Er komen 290.000 woningen.', '9', false],
    ['Er komen 290.000 woningen.', '290', false],
    ['Op 9 juni 2023 begon het.', '9', false],
    ['Er zijn 9 regio’s.', '9', true],
    ['Het gaat om 9.', '9', true],
    ['Maximaal €\u00a070 miljoen.', '€ 70 miljoen', true],
    ['Maximaal € 170 miljoen.', '€ 70 miljoen', false],
    ['Het kost 12,5 miljoen.', '5 miljoen', false],
    ['Tot 50% meer.', '50%', true],
    ['Artikel 5a gaat daarover.', '5', false],
  ])('in "%s" %s: %s', (tekst, getal, verwacht) => {
    expect(hasFigure(tekst, getal)).toBe(verwacht);
  });

  test('background such as a year is found as a word of its own', () => {
    expect(standsIn('Dat was in 2020.', '2020')).toBe(true);
    expect(standsIn('Het zijn er 12020.', '2020')).toBe(false);
  });
});

interface Named {
  nummer: string;
  titel: string;
  brontitel?: string | undefined;
}

function namesMissing(expected: Named, list: readonly Named[]): string[] {
  const found = list.find(({ nummer }) => nummer === expected.nummer);
  if (!found) return [`${expected.nummer}: er is geen bestand met dit nummer (${expected.titel})`];
  return (['titel', 'brontitel'] as const).flatMap((field) =>
    found[field] === expected[field]
      ? []
      : [`${expected.nummer}: ${field} is "${found[field] ?? ''}", in de seed "${expected[field] ?? ''}"`],
  );
}

/** What a fact may be found in: one actie, or an onderwerp with its acties for what belongs to no single one. */
interface Plaats {
  isOnderwerp: boolean;
  acties: Actie[];
  onderwerp: Onderwerp;
  editie: string;
  tekst: string;
}

type Search = (feiten: SeedFeiten, plaats: Plaats) => string[];

/** Looks for the facts of an onderwerp and of each of its acties; what has no file is reported by the names. */
function eachFeiten(part: SeedOnderwerp, { editie }: Seed, search: Search): string[] {
  const onderwerp = monitor.onderwerpen.find(({ nummer }) => nummer === part.nummer);
  if (!onderwerp) return [];
  const found = ({ nummer, feiten }: SeedActie | SeedOnderwerp, acties: Actie[]) => {
    const tekst = [onderwerp, ...acties].map((thing) => sectionOf(thing, editie)).join('\n');
    const plaats = { isOnderwerp: nummer === part.nummer, acties, onderwerp, editie, tekst };
    return search(feiten, plaats).map((gap) => `${nummer}: ${gap}`);
  };
  return [
    ...found(part, onderwerp.acties),
    ...part.acties.flatMap((each) => {
      const actie = onderwerp.acties.find(({ nummer }) => nummer === each.nummer);
      return actie ? found(each, [actie]) : [];
    }),
  ];
}

function sectionOf({ secties }: Actie | Onderwerp, editie: string): string {
  return secties.find((sectie) => sectie.editie === editie)?.tekst ?? '';
}

function metingenOf<T extends { editie: string }>(things: readonly { metingen: T[] }[], editie: string): T[] {
  return things.flatMap(({ metingen }) => metingen.filter((meting) => meting.editie === editie));
}

/** The word Herbeoordeling in the column of lights is itself the judgement, of the onderwerp and all its acties. */
function judgementsMissing(part: SeedOnderwerp, { editie }: Seed): string[] {
  const onderwerp = monitor.onderwerpen.find(({ nummer }) => nummer === part.nummer);
  if (!onderwerp) return [];
  const light = metingenOf([onderwerp], editie)[0]?.stoplicht ?? 'kleur-onbekend';
  const lightKnown = light !== 'kleur-onbekend';
  const word = part.marker === 'herbeoordeling';
  const whole = word || part.feiten.oordeel !== undefined;
  const some = part.acties.some(({ feiten }) => feiten.oordeel !== undefined);
  return [
    ...(word && light !== 'herbeoordeling'
      ? [`${part.nummer}: de bron zegt Herbeoordeling, het stoplicht is ${light}`]
      : []),
    ...(whole && !lightKnown ? [`${part.nummer}: de bron oordeelt over het onderwerp, het stoplicht is ${light}`] : []),
    ...(lightKnown && !whole && !some ? [`${part.nummer}: stoplicht ${light}, maar de seed heeft geen oordeel`] : []),
    ...part.acties.flatMap((seedActie) => actieJudgement(seedActie, onderwerp, { editie, word, whole, lightKnown })),
  ];
}

interface Whole {
  editie: string;
  word: boolean;
  whole: boolean;
  lightKnown: boolean;
}

function actieJudgement({ nummer, feiten }: SeedActie, { acties }: Onderwerp, found: Whole): string[] {
  const actie = acties.find((each) => each.nummer === nummer);
  if (!actie) return [];
  const status = metingenOf([actie], found.editie)[0]?.status ?? 'onbekend';
  if (found.word && status !== 'herbeoordeling')
    return [`${nummer}: de bron zegt Herbeoordeling, de status is ${status}`];
  if (status !== 'onbekend' && feiten.oordeel === undefined && !found.whole) {
    return [`${nummer}: status ${status}, maar de seed heeft geen oordeel`];
  }
  if (status === 'onbekend' && feiten.oordeel !== undefined && !found.lightKnown) {
    return [`${nummer}: de bron zegt "${feiten.oordeel}", maar status en stoplicht zijn onbekend`];
  }
  return [];
}
