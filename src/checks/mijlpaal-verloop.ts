import { closest, distance } from 'fastest-levenshtein';
import type { Entry } from '../domain/content.ts';
import { momentOf } from '../domain/verschuivingen.ts';
import type { Mijlpaal } from '../schema/meting.ts';
import { bevindingAt, metMetingen, oudsteEerst, tekstVan, type Bevinding, type Check, type Meting } from './check.ts';

/** A milestone keeps its id through the edities, and its history adds up. */
export const mijlpaalVerloop = {
  id: 'mijlpaal-verloop',
  waarom:
    'Een verschuiving is alleen te zien als dezelfde mijlpaal in elke editie dezelfde id en hetzelfde eerste plan heeft.',
  metUitzondering: true,
  check: (content) => {
    const gesloten = content.zegels.map(({ editie }) => editie);
    return metMetingen(content).flatMap((entry) => checkEntry(entry, gesloten));
  },
} satisfies Check;

function checkEntry(entry: Entry<{ metingen: Meting[] }>, gesloten: readonly string[]): Bevinding[] {
  const known = new Map<string, Mijlpaal & { editie: string; eerst: string }>();
  const found: Bevinding[] = [];
  for (const { meting, index } of oudsteEerst(entry.data.metingen)) {
    const own = meting.mijlpalen ?? [];
    const earlier = [...known.keys()].filter((id) => !own.some((mijlpaal) => mijlpaal.id === id));
    own.forEach((mijlpaal, j) => {
      const report = (veld: keyof Mijlpaal, wat: string, herstel: string) =>
        found.push(bevindingAt(entry, ['metingen', index, 'mijlpalen', j, veld], { veld, wat, herstel }));
      const was = known.get(mijlpaal.id);
      if (!was) {
        const meant =
          earlier.find((id) => known.get(id)?.wat.toLowerCase() === mijlpaal.wat.toLowerCase()) ??
          lookalike(mijlpaal.id, earlier);
        if (meant) {
          report(
            'id',
            `Er is nog geen mijlpaal "${mijlpaal.id}". Bedoelde u "${meant}", uit editie ${known.get(meant)?.editie ?? ''}?`,
            'Dezelfde mijlpaal houdt in elke editie dezelfde id. Is dit echt een andere, geef haar dan een andere naam.',
          );
        }
        return;
      }
      if (!gesloten.includes(meting.editie) && isAnders(was.wat, mijlpaal.wat)) {
        found.push({
          ...bevindingAt(entry, ['metingen', index, 'mijlpalen', j, 'wat'], {
            veld: 'wat',
            wat: `Mijlpaal "${mijlpaal.id}" was in editie ${was.editie}: "${was.wat}". Hier staat iets heel anders.`,
            herstel:
              'Is het een andere mijlpaal, geef haar dan een eigen id. Is het dezelfde, schrijf dan dezelfde woorden.',
          }),
          soort: 'hint',
        });
      }
      if (was.stand === 'gehaald' && mijlpaal.stand !== 'gehaald' && !isExplained(entry, meting)) {
        report(
          'stand',
          `Mijlpaal "${mijlpaal.id}" was in editie ${was.editie} al gehaald, en is hier ${mijlpaal.stand}.`,
          'Leg dat uit in de tekst van deze editie of met tegenspraak, of verbeter de stand.',
        );
      }
      if (mijlpaal.oorspronkelijk !== undefined && mijlpaal.oorspronkelijk !== was.eerst && was.eerst !== 'onbekend') {
        report(
          'oorspronkelijk',
          `Hier staat dat "${mijlpaal.id}" eerst op ${mijlpaal.oorspronkelijk} gepland was; editie ${was.editie} zegt ${was.eerst}.`,
          `Schrijf het eerste plan: ${was.eerst}.`,
        );
      }
    });
    for (const mijlpaal of own) {
      const eerst = known.get(mijlpaal.id)?.eerst ?? mijlpaal.oorspronkelijk ?? momentOf(mijlpaal);
      known.set(mijlpaal.id, { ...mijlpaal, editie: meting.editie, eerst });
    }
  }
  return found;
}

/** An id that differs by a slip of the pen: two characters at most, and not only by its figures (ronde-1, ronde-2). */
function lookalike(id: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const guess = closest(id, known);
  const sameWords = guess.replace(/\d+/g, '') === id.replace(/\d+/g, '');
  return !sameWords && distance(id, guess) <= 2 ? guess : undefined;
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
