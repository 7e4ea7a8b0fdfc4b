import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { verwijzing, type Verwijzing } from './actie.ts';
import { tijdlijnView, type TijdlijnView } from './tijdlijn.ts';
import { aantal } from './woorden.ts';

/** The whole programme on one timeline, a fold per actielijn. */
export interface PlanningView {
  peildatum: string;
  totaal: number;
  actielijnen: (Verwijzing & { tijdlijn: TijdlijnView; aantal: string })[];
}

export function planningView(monitor: Monitor): PlanningView {
  const editie = nieuwsteEditie(monitor);
  return {
    peildatum: datumVoluit(editie.peildatum),
    totaal: monitor.acties.length,
    actielijnen: monitor.actielijnen.map((actielijn) => ({
      ...verwijzing(actielijn, adres.actielijn(actielijn)),
      tijdlijn: tijdlijnView(monitor, actielijn.acties, editie),
      aantal: aantal(actielijn.acties.length, 'actie', 'acties'),
    })),
  };
}
