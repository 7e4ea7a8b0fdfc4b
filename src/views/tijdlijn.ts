import { adres } from '../addresses.ts';
import {
  timelineAxis,
  timelineRow,
  timelineX,
  type TimelineAxis,
  type TimelineRow,
  type Venster,
} from '../charts/timeline.ts';
import type { Actie, Editie, Monitor } from '../domain/monitor.ts';
import { peilVanPlanning, standAt, type ActieStand } from '../domain/stand.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { FASE, type Fase, type Status } from '../vocabulary/status.ts';
import { balkWoorden, mijlpaalWoorden } from './woorden.ts';

/** A timeline as a page shows it: per actie words, and a drawing that says the same. */
export interface TijdlijnView {
  axis: TimelineAxis;
  /** The line for the day or month of the editie. */
  peil: { x: number; label: string };
  groepen: TijdlijnGroep[];
}

export interface TijdlijnGroep {
  titel: string;
  url: string;
  nummer: string;
  rijen: TijdlijnRij[];
}

export interface TijdlijnRij {
  nummer: string;
  titel: string;
  url: string;
  fase: { waarde: Fase; label: string };
  status: Status;
  drawing: TimelineRow;
  woorden: string[];
}

/** The timeline of some acties, grouped by onderwerp, at an editie. */
export function tijdlijnView(monitor: Monitor, acties: readonly Actie[], editie: Editie): TijdlijnView {
  const venster: Venster = { van: monitor.programma.van, tot: monitor.programma.tot };
  const groepen: TijdlijnGroep[] = [];
  for (const actie of acties) {
    const stand = standAt(actie, editie.id);
    if (!stand) continue;
    const { onderwerp } = actie;
    let groep = groepen.at(-1);
    if (groep?.nummer !== onderwerp.nummer) {
      groep = { nummer: onderwerp.nummer, titel: onderwerp.titel, url: adres.onderwerp(onderwerp), rijen: [] };
      groepen.push(groep);
    }
    groep.rijen.push(rij(monitor, actie, stand, venster));
  }
  return {
    axis: timelineAxis(venster),
    peil: { x: timelineX(venster, editie.peildatum), label: datumVoluit(editie.peildatum) },
    groepen,
  };
}

function rij(monitor: Monitor, actie: Actie, stand: ActieStand, venster: Venster): TijdlijnRij {
  const planning = stand.planning.waarde;
  return {
    nummer: actie.nummer,
    titel: actie.titel,
    url: adres.actie(actie),
    fase: { waarde: stand.fase.waarde, label: FASE[stand.fase.waarde] },
    status: stand.status.waarde,
    drawing: timelineRow(venster, peilVanPlanning(monitor, stand), planning, stand.mijlpalen),
    woorden: [...planning.map(balkWoorden), ...stand.mijlpalen.map(mijlpaalWoorden)],
  };
}
