import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { standNu } from '../domain/stand.ts';
import type { Partij } from '../schema/registers.ts';
import { STATUS } from '../vocabulary/status.ts';
import { faseMetStand } from './editie-naam.ts';
import { dingVerwijzing } from './ding.ts';
import { mijlpaalWoorden } from './woorden.ts';

/** All parties by name, each with the acties in which a source names it. */
export function partijViews(monitor: Monitor, nu: string) {
  return [...monitor.partijen.values()]
    .map((partij) => partijView(monitor, partij, nu))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

function partijView(monitor: Monitor, partij: Partij, nu: string) {
  return {
    id: partij.id,
    naam: partij.naam,
    url: adres.partij(partij),
    varianten: partij.varianten,
    omschrijving: partij.omschrijving,
    acties: monitor.acties
      .filter((actie) => actie.partijen.includes(partij.id))
      .map((actie) => {
        const stand = standNu(monitor, actie);
        return {
          ...dingVerwijzing(actie),
          actielijn: actie.actielijn.titel,
          fase: faseMetStand(monitor, stand),
          status: { waarde: stand.status.waarde, label: STATUS[stand.status.waarde].label },
          mijlpalen: stand.mijlpalen.map((mijlpaal) => mijlpaalWoorden(mijlpaal, { nu, ding: actie })),
        };
      }),
  };
}
