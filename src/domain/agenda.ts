import type { Bronverwijzing, Mijlpaal } from '../schema/meting.ts';
import { isBekend } from '../vocabulary/closed-list.ts';
import { compareKwartaal, kwartaalOf, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { AFLOOP, FASE, MIJLPAAL_STAND, type Afloop } from '../vocabulary/status.ts';
import { dingenVan, type Actie, type Ding, type Monitor } from './monitor.ts';
import { momentOf, quarterOf } from './verschuivingen.ts';
import { mijlpalenAt, nieuwsteEditie, standAt, type ActieStand } from './stand.ts';

export interface AgendaRegel {
  ding: Ding;
  mijlpaal: Mijlpaal;
  kwartaal: Kwartaal;
  editie: string;
  bronnen: Bronverwijzing[];
  afloop: Afloop;
  /** True when an editie told of it beforehand, as a plan. */
  vooraf: boolean;
}

/**
 * Every milestone at the newest editie, in order of time.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function agenda(monitor: Monitor, nu: string): AgendaRegel[] {
  const editie = nieuwsteEditie(monitor).id;
  return dingenVan(monitor)
    .flatMap((ding) =>
      mijlpalenAt(ding, editie).map(({ editie: from, bronnen, ...mijlpaal }) => ({
        ding,
        mijlpaal,
        kwartaal: quarterOf(momentOf(mijlpaal)),
        editie: from,
        bronnen,
        afloop: afloopOf(mijlpaal, nu),
        vooraf: ding.metingen
          .flatMap((meting) => meting.mijlpalen ?? [])
          .some(({ id, stand }) => id === mijlpaal.id && MIJLPAAL_STAND[stand].afloop === undefined),
      })),
    )
    .sort((a, b) => compareKwartaal(a.kwartaal, b.kwartaal) || compareDay(a.mijlpaal.datum, b.mijlpaal.datum));
}

/** Days in order; a moment without a day may still come on the last day of its quarter. */
function compareDay(a = '9999', b = '9999'): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What came of a milestone, seen from a day. */
export function afloopOf(mijlpaal: Mijlpaal, nu: string): Afloop {
  const { afloop } = MIJLPAAL_STAND[mijlpaal.stand];
  return afloop ?? (isPast(mijlpaal.tot ?? momentOf(mijlpaal), nu) ? 'verstreken' : 'komt-nog');
}

/**
 * True when the last planned moment of an actie is past and nothing was said after it: then it "should
 * have been done by now", which is not the same as late. What has happened, or was said to be missed, is no plan.
 */
export function isVerstreken(actie: Actie, monitor: Monitor, nu: string): boolean {
  const stand = standAt(actie, nieuwsteEditie(monitor).id);
  if (!stand || FASE[stand.fase.waarde].voorbij) return false;
  const ends: string[] = [
    ...stand.planning.waarde.map(({ van, tot }) => tot ?? van),
    ...stand.mijlpalen
      .filter(({ stand: each }) => !isBekend(AFLOOP, MIJLPAAL_STAND[each].afloop))
      .map((mijlpaal) => mijlpaal.tot ?? momentOf(mijlpaal)),
  ];
  // A quarter that has not ended outlasts every day in it, so each of them has to be past.
  if (ends.includes('doorlopend') || !ends.every((end) => isPast(end, nu))) return false;
  const last = ends.map(quarterOf).sort(compareKwartaal).at(-1);
  const peildatum = monitor.edities.find(({ id }) => id === stand.nieuwste)?.peildatum;
  if (last === undefined || peildatum === undefined) return false;
  return compareKwartaal(kwartaalOf(peildatum), last) <= 0;
}

/**
 * True when the plan ends with a bar, which has an end; else its last moment is a milestone, which may be a
 * beginning or one step of many.
 */
export function endsWithBar({ planning, mijlpalen }: ActieStand): boolean {
  const last = (moments: readonly string[]) => moments.map(quarterOf).sort(compareKwartaal).at(-1);
  const bar = last(planning.waarde.map(({ van, tot }) => tot ?? van).filter((end) => end !== 'doorlopend'));
  const mijlpaal = last(mijlpalen.map((each) => each.tot ?? momentOf(each)));
  return bar !== undefined && (mijlpaal === undefined || compareKwartaal(bar, mijlpaal) >= 0);
}

/** True when a day has passed, or a quarter has ended, before `nu`. */
function isPast(moment: string, nu: string): boolean {
  return moment.includes('Q') ? compareKwartaal(quarterOf(moment), kwartaalOf(nu)) < 0 : moment < nu;
}
