import gegevensformaat from '../../docs/gegevensformaat.md?raw';
import cc0 from '../../LICENSE-INHOUD?raw';
import type { Monitor } from '../domain/monitor.ts';
import { namenVan } from '../domain/site-woorden.ts';
import { databestanden, type Bestand } from '../exports/bestanden.ts';
import { licentieBijlage } from '../exports/licentieteksten.ts';
import { NU } from '../settings.ts';
import { getMonitor } from '../site.ts';
import { invullen } from '../vocabulary/invullen.ts';

const made = new WeakMap<Monitor, Promise<Bestand[]>>();

/** The files under /data/, made once for all who ask: their pages, the page that lists them, and the catalogue. */
export function databestandenNu(): Promise<Bestand[]> {
  const monitor = getMonitor();
  const bijlagen = {
    licentie: licentieBijlage(monitor.site, cc0),
    gegevensformaat: invullen(gegevensformaat, namenVan(monitor)),
  };
  const known = made.get(monitor) ?? databestanden(monitor, bijlagen, NU);
  made.set(monitor, known);
  return known;
}
