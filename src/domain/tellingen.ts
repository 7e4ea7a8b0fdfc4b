import { nul } from '../vocabulary/closed-list.ts';
import { FASE, STATUS, type Fase, type Status } from '../vocabulary/status.ts';
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
  const telling: Telling = { totaal: 0, status: nul(STATUS), fase: nul(FASE) };
  for (const actie of acties) {
    const stand = standAt(actie, editie);
    if (!stand) continue;
    telling.totaal++;
    telling.status[stand.status.waarde]++;
    telling.fase[stand.fase.waarde]++;
  }
  return telling;
}
