import type { Monitor } from '../domain/monitor.ts';
import { datumVoluit } from '../vocabulary/datum.ts';

/** What a reader is told beside a link to a page elsewhere that is gone. */
export interface DoodView {
  /** "(deze link werkte niet meer op 3 juli 2026)": when exactly it went, nobody knows; this is when it was seen. */
  wat: string;
  /** A copy of it. */
  archief: string | undefined;
}

export function doodView(monitor: Monitor, url: string | undefined): DoodView | undefined {
  const dood = url === undefined ? undefined : monitor.dodeKoppelingen.get(url);
  return dood && { wat: `(deze link werkte niet meer op ${datumVoluit(dood.sinds)})`, archief: dood.archief };
}
