import { afloopOf, type Blik } from '../domain/agenda.ts';
import type { Ding, Monitor } from '../domain/monitor.ts';
import { mijlpalenAt, nieuwsteEditie } from '../domain/stand.ts';
import { verschuivingOf } from '../domain/verschuivingen.ts';
import type { Mijlpaal } from '../schema/meting.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { AFLOOP } from '../vocabulary/status.ts';
import { kwartalenWoorden, mijlpaalMoment, momentKort, opMoment } from './woorden.ts';

export type MijlpaalView = ReturnType<typeof mijlpaalView>;

/**
 * The milestones of anything with metingen, as last mentioned, in order of time.
 *
 * @param nu the day of the build, as 2026-11-23
 */
export function mijlpalenVan(monitor: Monitor, ding: Ding, nu: string) {
  return opMoment(mijlpalenAt(ding, nieuwsteEditie(monitor).id)).map((each) =>
    mijlpaalView(monitor, each, { nu, ding }),
  );
}

function mijlpaalView({ site }: Monitor, mijlpaal: Mijlpaal, { nu, ding }: Blik) {
  const slip = verschuivingOf(mijlpaal);
  const afloop = afloopOf(mijlpaal, nu, ding);
  const { kwartalen } = slip ?? {};
  return {
    wat: mijlpaal.wat,
    moment: mijlpaalMoment(mijlpaal),
    eerst: slip && (slip.van ? momentKort(slip.van) : 'niet bekend'),
    verschil: kwartalen === undefined ? undefined : `${kwartalenWoorden(kwartalen)} dan gepland`,
    afloop,
    standLabel: AFLOOP[afloop].label,
    /** The last day of which a document says that it had not happened. */
    nogNiet: mijlpaal.nogNietOp && `Op ${datumVoluit(mijlpaal.nogNietOp.datum)} was het nog niet gebeurd`,
    reden: mijlpaal.reden,
    /** "Bericht aan de Tweede Kamer", where it is one. */
    bericht: mijlpaal.kamer && `Bericht aan ${site.volksvertegenwoordiging.naam}`,
  };
}
