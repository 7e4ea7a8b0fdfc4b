import { closest, distance } from 'fastest-levenshtein';
import type { Content, Entry } from '../domain/content.ts';
import { momentOf } from '../domain/verschuivingen.ts';
import type { Mijlpaal } from '../schema/meting.ts';
import { bevindingAt, metMetingen, oudsteEerst, tekstVan, type Bevinding, type Check, type Meting } from './check.ts';

/** A milestone keeps its id through the edities, and its history adds up. */
export const mijlpaalVerloop = {
  id: 'mijlpaal-verloop',
  waarom:
    'Een verschuiving is alleen te zien als dezelfde mijlpaal in elke editie dezelfde id en hetzelfde eerste plan heeft.',
  metUitzondering: true,
  *check(content: Content) {
    const gesloten = content.zegels.map(({ editie }) => editie);
    for (const entry of metMetingen(content)) yield* checkEntry(entry, gesloten);
  },
} satisfies Check;

type Bekend = Mijlpaal & { editie: string; eerst: string };

function* checkEntry(entry: Entry<{ metingen: Meting[] }>, gesloten: readonly string[]): Iterable<Bevinding> {
  const known = new Map<string, Bekend>();
  for (const { meting, index } of oudsteEerst(entry.data.metingen)) {
    const own = meting.mijlpalen ?? [];
    const earlier = [...known.values()].filter(({ id }) => !own.some((mijlpaal) => mijlpaal.id === id));
    for (const [j, mijlpaal] of own.entries()) {
      const at = ['metingen', index, 'mijlpalen', j];
      const was = known.get(mijlpaal.id);
      if (!was) {
        const meant = meantBy(mijlpaal, earlier);
        if (!meant) continue;
        yield bevindingAt(entry, [...at, 'id'], {
          wat: `Er is nog geen mijlpaal "${mijlpaal.id}". Bedoelde u "${meant.id}", uit editie ${meant.editie}?`,
          herstel:
            'Dezelfde mijlpaal houdt in elke editie dezelfde id. Is dit echt een andere, geef haar dan een andere naam.',
        });
        continue;
      }
      if (!gesloten.includes(meting.editie) && isAnders(was.wat, mijlpaal.wat)) {
        yield {
          ...bevindingAt(entry, [...at, 'wat'], {
            wat: `Mijlpaal "${mijlpaal.id}" was in editie ${was.editie}: "${was.wat}". Hier staat iets heel anders.`,
            herstel:
              'Is het een andere mijlpaal, geef haar dan een eigen id. Is het dezelfde, schrijf dan dezelfde woorden.',
          }),
          soort: 'hint',
        };
      }
      if (was.stand === 'gehaald' && mijlpaal.stand !== 'gehaald' && !isExplained(entry, meting)) {
        yield bevindingAt(entry, [...at, 'stand'], {
          wat: `Mijlpaal "${mijlpaal.id}" was in editie ${was.editie} al gehaald, en is hier ${mijlpaal.stand}.`,
          herstel: 'Leg dat uit in de tekst van deze editie of met tegenspraak, of verbeter de stand.',
        });
      }
      if (mijlpaal.oorspronkelijk !== undefined && mijlpaal.oorspronkelijk !== was.eerst && was.eerst !== 'onbekend') {
        yield bevindingAt(entry, [...at, 'oorspronkelijk'], {
          wat: `Hier staat dat "${mijlpaal.id}" eerst op ${mijlpaal.oorspronkelijk} gepland was; editie ${was.editie} zegt ${was.eerst}.`,
          herstel: `Schrijf het eerste plan: ${was.eerst}.`,
        });
      }
    }
    for (const mijlpaal of own) {
      const eerst = known.get(mijlpaal.id)?.eerst ?? mijlpaal.oorspronkelijk ?? momentOf(mijlpaal);
      known.set(mijlpaal.id, { ...mijlpaal, editie: meting.editie, eerst });
    }
  }
}

/** Which of the milestones of before was meant: one with the same words, or with nearly the same id. */
function meantBy({ id, wat }: Mijlpaal, earlier: readonly Bekend[]): Bekend | undefined {
  const same = earlier.find((each) => each.wat.toLowerCase() === wat.toLowerCase());
  if (same || earlier.length === 0) return same;
  // A slip of the pen: two characters at most, and not only in the figures (ronde-1, ronde-2).
  const guess = closest(
    id,
    earlier.map((each) => each.id),
  );
  const sameWords = guess.replace(/\d+/g, '') === id.replace(/\d+/g, '');
  return !sameWords && distance(id, guess) <= 2 ? earlier.find((each) => each.id === guess) : undefined;
}

/** Other words altogether: none of some length in common, whatever its ending. */
function isAnders(was: string, is: string): boolean {
  const stems = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .match(/\p{L}{5,}/gu)
        ?.map((word) => word.slice(0, 5)),
    );
  return was !== is && stems(was).isDisjointFrom(stems(is));
}

function isExplained(entry: Entry<unknown>, meting: Meting): boolean {
  return meting.tegenspraak !== undefined || tekstVan(entry, meting.editie) !== undefined;
}
