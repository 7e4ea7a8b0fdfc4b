import type { Content } from '../domain/content.ts';
import type { ActieMeting } from '../schema/meting.ts';
import { bevindingAt, type Check } from './check.ts';

/** Nothing waits on itself, not even by a detour. */
export const wachtOp = {
  id: 'wacht-op',
  waarom: 'Acties die op elkaar wachten, zouden nooit kunnen beginnen.',
  *check(content: Content) {
    for (const { slug: editie } of content.edities) {
      const waits = waitsAt(content, editie);
      for (const entry of content.acties) {
        const index = entry.data.metingen.findIndex((meting) => meting.editie === editie);
        for (const [j, nummer] of (entry.data.metingen[index]?.wachtOp ?? []).entries()) {
          const { nummer: self } = entry.data;
          const circle = pathTo(self, nummer, waits);
          if (!circle) continue;
          yield bevindingAt(entry, ['metingen', index, 'wachtOp', j], {
            wat:
              nummer === self
                ? `Actie ${self} wacht op zichzelf.`
                : `Actie ${self} wacht in een kring op zichzelf: ${[self, ...circle].join(' → ')}.`,
            herstel: 'Kijk in de bron welke actie op welke wacht, en haal de andere weg.',
          });
        }
      }
    }
  },
} satisfies Check;

/** On what each actie waits at an editie: the last that was said of it. */
function waitsAt({ acties }: Content, editie: string): Map<string, string[]> {
  const last = (metingen: ActieMeting[]) =>
    metingen.find((meting) => meting.editie <= editie && meting.wachtOp !== undefined)?.wachtOp ?? [];
  return new Map(acties.map(({ data }) => [data.nummer, last(data.metingen)]));
}

/** The way from `from` over what each waits on to `goal`, or undefined when there is none. */
function pathTo(
  goal: string,
  from: string,
  waits: Map<string, string[]>,
  seen = new Set<string>(),
): string[] | undefined {
  if (from === goal) return [goal];
  if (seen.has(from)) return undefined;
  seen.add(from);
  for (const next of waits.get(from) ?? []) {
    const rest = pathTo(goal, next, waits, seen);
    if (rest) return [from, ...rest];
  }
  return undefined;
}
