import type { Mijlpaal, PlanningBalk } from '../schema/meting.ts';
import { dingenVan, tekstOf, type Actie, type Ding, type Monitor, type Onderwerp } from './monitor.ts';
import { oncePerMonitor } from './once-per-monitor.ts';
import { momentOf } from './verschuivingen.ts';
import { mijlpalenAt, standAt, stoplichtAt } from './stand.ts';

/** A field whose value an editie changed. Absent `oud`: nothing was known before. */
export interface Wijziging {
  veld: 'fase' | 'status' | 'stoplicht' | 'planning' | 'mijlpaal' | 'tekst';
  /** The id of the milestone, where the field is one. */
  mijlpaal?: string;
  oud?: string;
  nieuw: string;
}

/** What an editie says of one thing: every meting is news, also when no field changed. */
export interface Nieuws {
  ding: Ding;
  wijzigingen: Wijziging[];
}

/**
 * What changed in an editie, against everything that was known before it. A field on which the editie
 * is silent did not change.
 */
export const wijzigingenIn = oncePerMonitor((monitor: Monitor, editie: string): readonly Nieuws[] =>
  dingenVan(monitor)
    .filter((ding) => ding.metingen.some((meting) => meting.editie === editie))
    .map((ding) => ({ ding, wijzigingen: changesOf(ding, editie) })),
);

function changesOf(ding: Ding, editie: string): Wijziging[] {
  const older = ding.metingen.find((meting) => meting.editie < editie)?.editie ?? '';
  return [
    ...(ding.soort === 'actie' ? actieChanges(ding, editie, older) : []),
    ...(ding.soort === 'onderwerp' ? onderwerpChanges(ding, editie, older) : []),
    ...mijlpaalChanges(ding, editie, older),
    ...changed('tekst', tekstAt(ding, older), tekstOf(ding, editie)),
  ];
}

function actieChanges(actie: Actie, editie: string, older: string): Wijziging[] {
  const before = standAt(actie, older);
  const { fase, status, planning } = actie.metingen.find((each) => each.editie === editie) ?? {};
  return [
    ...changed('fase', before?.fase.waarde, fase),
    ...changed('status', before?.status.waarde, status),
    ...changed('planning', before && planningText(before.planning.waarde), planning && planningText(planning)),
  ];
}

function onderwerpChanges(onderwerp: Onderwerp, editie: string, older: string): Wijziging[] {
  const before = stoplichtAt(onderwerp, older)?.waarde;
  return changed('stoplicht', before, onderwerp.metingen.find((each) => each.editie === editie)?.stoplicht);
}

function mijlpaalChanges(ding: Ding, editie: string, older: string): Wijziging[] {
  const now = ding.metingen.find((each) => each.editie === editie)?.mijlpalen ?? [];
  const before = mijlpalenAt(ding, older);
  return now.flatMap((mijlpaal) => {
    const was = before.find(({ id }) => id === mijlpaal.id);
    const wijzigingen = changed('mijlpaal', was && mijlpaalText(was), mijlpaalText(mijlpaal));
    return wijzigingen.map((wijziging) => ({ ...wijziging, mijlpaal: mijlpaal.id }));
  });
}

/** The newest text at or before an editie. */
function tekstAt(ding: Ding, editie: string): string | undefined {
  return ding.metingen
    .filter((meting) => meting.editie <= editie)
    .map((meting) => tekstOf(ding, meting.editie))
    .find((tekst) => tekst !== undefined);
}

function changed(veld: Wijziging['veld'], oud: string | undefined, nieuw: string | undefined): Wijziging[] {
  if (nieuw === undefined || nieuw === oud) return [];
  return [{ veld, ...(oud ? { oud } : {}), nieuw }];
}

/** Bars as data users read them: "2023-Q2/2023-Q3 afwijking; 2024-Q1 gepland". */
export function planningText(planning: readonly PlanningBalk[]): string {
  return planning.map(({ van, tot, stand }) => `${van}${tot ? `/${tot}` : ''} ${stand}`).join('; ');
}

/** A milestone as data users read it: "2024-Q3 verschoven", "2024-Q1/2024-Q4 gepland". */
export function mijlpaalText(mijlpaal: Mijlpaal): string {
  return `${momentOf(mijlpaal)}${mijlpaal.tot ? `/${mijlpaal.tot}` : ''} ${mijlpaal.stand}`;
}
