import type { Monitor } from '../domain/monitor.ts';
import type { ActieStand } from '../domain/stand.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { FASE } from '../vocabulary/status.ts';

/** The day or month of which an editie speaks: "22 december 2023". */
export function standVan(monitor: Monitor, editie: string): string {
  return datumVoluit(monitor.edities.find(({ id }) => id === editie)?.peildatum ?? editie);
}

/** The month of which an editie speaks: "juni 2023". */
export function maandVan(monitor: Monitor, editie: string): string {
  return datumVoluit((monitor.edities.find(({ id }) => id === editie)?.peildatum ?? editie).slice(0, 7));
}

/** The fase of an actie with its age: "Loopt (juni 2023)". */
export function faseMetStand(monitor: Monitor, { fase }: Pick<ActieStand, 'fase'>): string {
  return `${FASE[fase.waarde].label} (${maandVan(monitor, fase.editie)})`;
}

/** The title of an editie. */
export function editieTitel(monitor: Monitor, editie: string): string {
  return monitor.edities.find(({ id }) => id === editie)?.titel ?? editie;
}
