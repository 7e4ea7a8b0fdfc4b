import type { Monitor } from '../domain/monitor.ts';
import type { Mijlpaal } from '../schema/meting.ts';

interface Meting {
  editie: string;
  bronnen: { bron: string }[];
  tegenspraak?: { bron: string }[] | undefined;
  mijlpalen?: Mijlpaal[] | undefined;
}

/**
 * The Monitor as if one editie were all there is: things without a meting in it are left out, except the
 * programme and the actielijnen, which the others belong to; and of the documents only those it names.
 */
export function inEditie(monitor: Monitor, id: string): Monitor {
  const own = <T extends { metingen: { editie: string }[] }>(ding: T): T => ({
    ...ding,
    metingen: ding.metingen.filter((meting) => meting.editie === id),
  });
  const withMeting = ({ metingen }: { metingen: unknown[] }) => metingen.length > 0;
  const programma = own(monitor.programma);
  const actielijnen = monitor.actielijnen.map(own);
  const onderwerpen = monitor.onderwerpen.map(own).filter(withMeting);
  const acties = monitor.acties.map(own).filter(withMeting);
  const edities = monitor.edities.filter((editie) => editie.id === id);
  const named = new Set([
    ...edities.map(({ hoofdbron }) => hoofdbron),
    ...[programma, ...actielijnen, ...onderwerpen, ...acties].flatMap(({ metingen }) => metingen.flatMap(bronnenIn)),
  ]);
  const bronnen = new Map([...monitor.bronnen].filter(([bron]) => named.has(bron)));
  return { ...monitor, programma, actielijnen, onderwerpen, acties, edities, bronnen };
}

function bronnenIn({ bronnen, tegenspraak = [], mijlpalen = [] }: Meting): string[] {
  return [...bronnen, ...tegenspraak, ...mijlpalen].flatMap(({ bron }) => bron ?? []);
}
