import gegevensformaat from '../../docs/gegevensformaat.md?raw';
import cc0 from '../../LICENSE-INHOUD?raw';
import type { Monitor } from '../domain/monitor.ts';
import { oncePerMonitor } from '../domain/once-per-monitor.ts';
import { namenVan } from '../domain/site-woorden.ts';
import { databestanden } from '../exports/bestanden.ts';
import { licentieBijlage } from '../exports/licentieteksten.ts';
import { NU } from '../settings.ts';
import { getMonitor } from '../site.ts';
import { invullen } from '../vocabulary/invullen.ts';

/** The files under /data/, made once for all who ask: their pages, the page that lists them, and the catalogue. */
const ofMonitor = oncePerMonitor((monitor: Monitor) => {
  const bijlagen = {
    licentie: licentieBijlage(monitor.site, cc0),
    gegevensformaat: invullen(gegevensformaat, namenVan(monitor)),
  };
  return databestanden(monitor, bijlagen, NU);
});
export const databestandenNu = () => ofMonitor(getMonitor());
