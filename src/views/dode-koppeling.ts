import type { Monitor } from '../domain/monitor.ts';
import { datumVoluit } from '../vocabulary/datum.ts';

export type DoodView = ReturnType<typeof doodView>;

/** What a reader is told beside a link to a page elsewhere that is gone; undefined as long as it is there. */
export function doodView(monitor: Monitor, url: string | undefined) {
  const dood = url === undefined ? undefined : monitor.dodeKoppelingen.get(url);
  return (
    dood && {
      // When exactly it went, nobody knows; this is when it was seen.
      wat: `(deze link werkte niet meer op ${datumVoluit(dood.sinds)})`,
      /** A copy of it. */
      archief: dood.archief,
    }
  );
}
