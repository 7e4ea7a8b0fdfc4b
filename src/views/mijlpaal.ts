import type { Ding, Monitor } from '../domain/monitor.ts';
import { mijlpalenAt, nieuwsteEditie } from '../domain/stand.ts';
import { verschuivingOf } from '../domain/verschuivingen.ts';
import type { Mijlpaal } from '../schema/meting.ts';
import { MIJLPAAL_STAND, type MijlpaalStand } from '../vocabulary/status.ts';
import { kwartalenWoorden, mijlpaalMoment, momentKort } from './woorden.ts';

export interface MijlpaalView {
  wat: string;
  moment: string;
  eerst: string | undefined;
  verschil: string | undefined;
  stand: MijlpaalStand;
  standLabel: string;
  reden: string | undefined;
  kamer: boolean;
}

/** The milestones of anything with metingen, as last mentioned. */
export function mijlpalenVan(monitor: Monitor, ding: Ding): MijlpaalView[] {
  return mijlpalenAt(ding, nieuwsteEditie(monitor).id).map(mijlpaalView);
}

function mijlpaalView(mijlpaal: Mijlpaal): MijlpaalView {
  const slip = verschuivingOf(mijlpaal);
  return {
    wat: mijlpaal.wat,
    moment: mijlpaalMoment(mijlpaal),
    eerst: slip && (slip.van ? momentKort(slip.van) : 'niet bekend'),
    verschil: slip?.kwartalen === undefined ? undefined : kwartalenWoorden(slip.kwartalen),
    stand: mijlpaal.stand,
    standLabel: MIJLPAAL_STAND[mijlpaal.stand].label,
    reden: mijlpaal.reden,
    kamer: mijlpaal.kamer ?? false,
  };
}
