import type { Monitor } from '../domain/monitor.ts';
import { datumVoluit } from '../vocabulary/datum.ts';

/** The day or month of which an editie speaks: "22 december 2023". */
export function standVan(monitor: Monitor, editie: string): string {
  return datumVoluit(monitor.edities.find(({ id }) => id === editie)?.peildatum ?? editie);
}

/** The title of an editie. */
export function editieTitel(monitor: Monitor, editie: string): string {
  return monitor.edities.find(({ id }) => id === editie)?.titel ?? editie;
}
