import type { Bronverwijzing, Mijlpaal } from '../schema/meting.ts';
import { isBekend, nul } from '../vocabulary/closed-list.ts';
import { compareKwartaal, kwartaalOf, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { compareText } from '../vocabulary/nummer.ts';
import { AFLOOP, ANTWOORD, FASE, MIJLPAAL_STAND, type Afloop, type Antwoord } from '../vocabulary/status.ts';
import type { PuntTeken } from '../vocabulary/teken.ts';
import { dingenVan, type Actie, type Ding, type Monitor } from './monitor.ts';
import { oncePerMonitor } from './once-per-monitor.ts';
import { momentOf, quarterOf, verschuivingenPerDing } from './verschuivingen.ts';
import { mijlpalenAt, nieuwsteEditie, standAt, type ActieStand } from './stand.ts';

export interface AgendaRegel {
  ding: Ding;
  mijlpaal: Mijlpaal;
  kwartaal: Kwartaal;
  editie: string;
  bronnen: Bronverwijzing[];
  afloop: Afloop;
  antwoord: Antwoord;
  /** The quarter for which it was first announced, as far as a source names it. */
  aangekondigd: Kwartaal;
  /** True when an editie told of it beforehand, as a plan. */
  vooraf: boolean;
  /** True when an editie told beforehand that parliament would hear of it. */
  beloofd: boolean;
}

/**
 * Every milestone at the newest editie, in order of time.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export const agenda = oncePerMonitor((monitor: Monitor, nu: string): readonly AgendaRegel[] => {
  const editie = nieuwsteEditie(monitor).id;
  return dingenVan(monitor)
    .flatMap((ding) => {
      const slips = verschuivingenPerDing(monitor, editie).get(ding) ?? [];
      return mijlpalenAt(ding, editie).map(({ editie: from, bronnen, ...mijlpaal }): AgendaRegel => {
        const afloop = afloopOf(mijlpaal, nu, ding);
        const slip = slips.find(({ mijlpaal: id }) => id === mijlpaal.id);
        const plans = ding.metingen
          .flatMap((meting) => meting.mijlpalen ?? [])
          .filter(({ id, stand }) => id === mijlpaal.id && MIJLPAAL_STAND[stand].afloop === undefined);
        return {
          ding,
          mijlpaal,
          kwartaal: quarterOf(momentOf(mijlpaal)),
          editie: from,
          bronnen,
          afloop,
          antwoord: antwoordOf(afloop, slip !== undefined),
          aangekondigd: quarterOf(slip?.oorspronkelijk ?? momentOf(mijlpaal)),
          vooraf: plans.length > 0,
          beloofd: plans.some(({ kamer }) => kamer),
        };
      });
    })
    .sort((a, b) => compareKwartaal(a.kwartaal, b.kwartaal) || compareText(dagVan(a), dagVan(b)));
});

/** A moment without a day may still come on the last day of its quarter. */
const dagVan = ({ mijlpaal }: AgendaRegel) => mijlpaal.datum ?? '9999';

/** How many milestones have each answer. */
export function telAntwoorden(regels: readonly AgendaRegel[]): Record<Antwoord, number> {
  const counts = nul(ANTWOORD);
  for (const { antwoord } of regels) counts[antwoord]++;
  return counts;
}

/** What is known to have happened, did so; else what slipped was not on time, whatever is planned now. */
function antwoordOf(afloop: Afloop, isSlipped: boolean): Antwoord {
  if (afloop === 'gehaald') return 'gebeurd';
  if (afloop === 'voorbij' || afloop === 'vervallen') return afloop;
  return afloop === 'gemist' || isSlipped ? 'niet-op-tijd' : afloop;
}

/**
 * What came of a milestone, seen from a day.
 *
 * @param ding what has it: it says which of its milestones pass by themselves
 */
export function afloopOf(mijlpaal: Mijlpaal, nu: string, ding?: { vanzelf?: readonly string[] | undefined }): Afloop {
  const { afloop } = MIJLPAAL_STAND[mijlpaal.stand];
  if (afloop !== undefined && afloop !== 'geen-bericht') return afloop;
  if (afloop === undefined && !isPast(mijlpaal.tot ?? momentOf(mijlpaal), nu)) return 'komt-nog';
  return ding?.vanzelf?.includes(mijlpaal.id) ? 'voorbij' : 'geen-bericht';
}

/** From where a milestone is looked at: the day, and what has it. */
export interface Blik {
  /** The day of the build, as 2026-11-23. */
  nu: string;
  ding: Ding;
}

/** The sign of a milestone: its stand, unless the day tells that a plan is past. */
export function tekenVan(mijlpaal: Mijlpaal, { nu, ding }: Blik): PuntTeken {
  return AFLOOP[afloopOf(mijlpaal, nu, ding)].teken ?? MIJLPAAL_STAND[mijlpaal.stand].teken;
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
