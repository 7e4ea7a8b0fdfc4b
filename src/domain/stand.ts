import type { ActieMeting, Bronverwijzing, Mijlpaal, PlanningBalk } from '../schema/meting.ts';
import type { Fase, Grondslag, Status, Stoplicht } from '../vocabulary/status.ts';
import type { Actie, Editie, Monitor, Onderwerp } from './monitor.ts';

/** A value with the editie it comes from: silence in later edities does not change it. */
export interface Bekend<T> {
  waarde: T;
  editie: string;
}

/** A judgement with what it rests on. */
export interface Oordeel<T> extends Bekend<T> {
  grondslag: Grondslag | undefined;
  bronnen: Bronverwijzing[];
}

/** How an actie stood at an editie: of every field the last thing that was said. */
export interface ActieStand {
  fase: Bekend<Fase>;
  status: Oordeel<Status>;
  planning: Bekend<PlanningBalk[]>;
  /** Each milestone once, as last mentioned, in the order in which they were first named. */
  mijlpalen: MijlpaalStaat[];
  /** The newest editie that says anything about this actie. */
  nieuwste: string;
}

/**
 * The stand of an actie at an editie, from the metingen up to and including that one. It never depends
 * on a later editie. Undefined before its first meting.
 */
export function standAt(actie: Pick<Actie, 'metingen'>, editie: string): ActieStand | undefined {
  const metingen = actie.metingen.filter((meting) => meting.editie <= editie);
  const newest = metingen[0];
  if (!newest) return undefined;
  const { meting: judged, ...status } = bekend(metingen, (meting) => meting.status, 'onbekend');
  return {
    fase: bekend(metingen, (meting) => meting.fase, 'onbekend'),
    status: { ...status, grondslag: judged?.grondslag, bronnen: judged?.bronnen ?? newest.bronnen },
    planning: bekend(metingen, (meting) => meting.planning, []),
    mijlpalen: mijlpalenAt(actie, editie),
    nieuwste: newest.editie,
  };
}

/** The stoplicht of an onderwerp at an editie. Undefined before the first meting that has one. */
export function stoplichtAt(onderwerp: Pick<Onderwerp, 'metingen'>, editie: string): Oordeel<Stoplicht> | undefined {
  const meting = onderwerp.metingen.find((m) => m.editie <= editie && m.stoplicht !== undefined);
  if (meting?.stoplicht === undefined) return undefined;
  const { stoplicht: waarde, editie: gezegd, grondslag, bronnen } = meting;
  return { waarde, editie: gezegd, grondslag, bronnen };
}

/** The newest editie of the monitor. */
export function nieuwsteEditie(monitor: Monitor): Editie {
  const editie = monitor.edities.at(-1);
  if (!editie) throw new Error('Er is nog geen editie.');
  return editie;
}

/** The stand of an actie at the newest editie; every actie has a meting by then. */
export function standNu(monitor: Monitor, actie: Actie): ActieStand {
  const stand = standAt(actie, nieuwsteEditie(monitor).id);
  if (!stand) throw new Error(`Actie ${actie.nummer} heeft geen meting.`);
  return stand;
}

/** The stoplicht of an onderwerp at the newest editie; undefined where the sources give none. */
export function stoplichtNu(monitor: Monitor, onderwerp: Onderwerp): Oordeel<Stoplicht> | undefined {
  return stoplichtAt(onderwerp, nieuwsteEditie(monitor).id);
}

/**
 * The day or month on which the planning of a stand was said: a bar without a known start begins in its
 * quarter, and stays there when later edities are silent.
 */
export function peilVanPlanning(monitor: Monitor, { planning, nieuwste }: ActieStand): string {
  return monitor.edities.find(({ id }) => id === planning.editie)?.peildatum ?? nieuwste;
}

/** The last value that was said of a field: metingen are newest first. */
function bekend<T>(
  metingen: readonly ActieMeting[],
  valueOf: (meting: ActieMeting) => T | undefined,
  otherwise: T,
): Bekend<T> & { meting: ActieMeting | undefined } {
  for (const meting of metingen) {
    const waarde = valueOf(meting);
    if (waarde !== undefined) return { waarde, editie: meting.editie, meting };
  }
  return { waarde: otherwise, editie: '', meting: undefined };
}

/** A milestone as one editie mentions it, with the documents that say so. */
export type MijlpaalStaat = Mijlpaal & { editie: string; bronnen: Bronverwijzing[] };

/** The milestones of a thing at an editie: each once, as last mentioned, in the order in which they were first named. */
export function mijlpalenAt(ding: { metingen: readonly MetMijlpalen[] }, editie: string): MijlpaalStaat[] {
  return vermeldingenAt(ding, editie).flatMap((each) => each.at(-1) ?? []);
}

/** Of each of those every mention, oldest first. */
export function vermeldingenAt(ding: { metingen: readonly MetMijlpalen[] }, editie: string): MijlpaalStaat[][] {
  const metingen = ding.metingen.filter((meting) => meting.editie <= editie).toReversed();
  const all = metingen.flatMap((meting) =>
    (meting.mijlpalen ?? []).map((mijlpaal) => {
      const bronnen = mijlpaal.bron ? [{ bron: mijlpaal.bron }] : meting.bronnen;
      return { ...mijlpaal, editie: meting.editie, bronnen };
    }),
  );
  return [...Map.groupBy(all, ({ id }) => id).values()];
}

type MetMijlpalen = Pick<ActieMeting, 'editie' | 'bronnen' | 'mijlpalen'>;
