import type { Mijlpaal, PlanningBalk } from '../schema/meting.ts';
import { dingenVan, type Actie, type Ding, type Monitor, type Onderwerp } from './monitor.ts';
import { oncePerMonitor } from './once-per-monitor.ts';
import { momentOf } from './verschuivingen.ts';
import { standAt, stoplichtAt } from './stand.ts';

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
  const older = ding.metingen.find((meting) => meting.editie < editie)?.editie;
  return [
    ...(ding.soort === 'actie' ? actieChanges(ding, editie, older) : []),
    ...(ding.soort === 'onderwerp' ? onderwerpChanges(ding, editie, older) : []),
    ...mijlpaalChanges(ding, editie),
    ...changed('tekst', older && tekstAt(ding, older), ding.secties.find((s) => s.editie === editie)?.tekst),
  ];
}

function actieChanges(actie: Actie, editie: string, older: string | undefined): Wijziging[] {
  const before = older ? standAt(actie, older) : undefined;
  const meting = actie.metingen.find((each) => each.editie === editie);
  return [
    ...changed('fase', before?.fase.waarde, meting?.fase),
    ...changed('status', before?.status.waarde, meting?.status),
    ...changed(
      'planning',
      before && planningText(before.planning.waarde),
      meting?.planning && planningText(meting.planning),
    ),
  ];
}

function onderwerpChanges(onderwerp: Onderwerp, editie: string, older: string | undefined): Wijziging[] {
  const before = older ? stoplichtAt(onderwerp, older)?.waarde : undefined;
  return changed('stoplicht', before, onderwerp.metingen.find((each) => each.editie === editie)?.stoplicht);
}

function mijlpaalChanges(ding: Ding, editie: string): Wijziging[] {
  const now = ding.metingen.find((each) => each.editie === editie)?.mijlpalen ?? [];
  const before = ding.metingen.filter((each) => each.editie < editie);
  return now.flatMap((mijlpaal) => {
    const older = before.flatMap((each) => each.mijlpalen ?? []).find(({ id }) => id === mijlpaal.id);
    return changed('mijlpaal', older && mijlpaalText(older), mijlpaalText(mijlpaal)).map((wijziging) => ({
      ...wijziging,
      mijlpaal: mijlpaal.id,
    }));
  });
}

/** The newest text at or before an editie. */
function tekstAt(ding: Ding, editie: string): string | undefined {
  return ding.metingen
    .filter((meting) => meting.editie <= editie)
    .map((meting) => ding.secties.find((sectie) => sectie.editie === meting.editie)?.tekst)
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
