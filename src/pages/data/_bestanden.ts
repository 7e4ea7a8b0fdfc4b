import gegevensformaat from '../../../docs/gegevensformaat.md?raw';
import licentie from '../../../LICENSE-INHOUD?raw';
import type { Monitor } from '../../domain/monitor.ts';
import { databestanden, type Bestand } from '../../exports/bestanden.ts';
import { NU } from '../../settings.ts';
import { getMonitor } from '../../site.ts';

const made = new WeakMap<Monitor, Promise<Bestand[]>>();

/** The files under /data/, made once for all who ask: their pages, the page that lists them, and the catalogue. */
export function getBestanden(): Promise<Bestand[]> {
  const monitor = getMonitor();
  const known = made.get(monitor) ?? databestanden(monitor, { licentie, gegevensformaat }, NU);
  made.set(monitor, known);
  return known;
}
