import type { Fase, Status } from '../vocabulary/status.ts';
import type { Actie } from './monitor.ts';
import { standAt } from './stand.ts';

/** How many acties there are of each status and each fase at an editie. */
export interface Telling {
  totaal: number;
  status: Record<Status, number>;
  fase: Record<Fase, number>;
}

/** Counts acties at an editie; an actie without a meting by then is not counted. */
export function countActies(acties: readonly Actie[], editie: string): Telling {
  const telling: Telling = {
    totaal: 0,
    status: { 'conform-planning': 0, afwijking: 0, 'afgerond-anders': 0, herbeoordeling: 0, onbekend: 0 },
    fase: { gepland: 0, loopt: 0, afgerond: 0, gestopt: 0, overgegaan: 0, onbekend: 0 },
  };
  for (const actie of acties) {
    const stand = standAt(actie, editie);
    if (!stand) continue;
    telling.totaal++;
    telling.status[stand.status.waarde]++;
    telling.fase[stand.fase.waarde]++;
  }
  return telling;
}
