import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie, standAt } from '../domain/stand.ts';
import type { Partij } from '../schema/registers.ts';
import { STATUS, type Status } from '../vocabulary/status.ts';
import { faseMetStand } from './editie-naam.ts';
import { verwijzing, type Verwijzing } from './ding.ts';
import { mijlpaalWoorden } from './woorden.ts';

export interface PartijView {
  id: string;
  naam: string;
  url: string;
  varianten: string[];
  omschrijving: string;
  acties: PartijActie[];
}

export type PartijActie = Verwijzing & {
  actielijn: string;
  fase: string;
  status: { waarde: Status; label: string };
  mijlpalen: string[];
};

/** All parties by name, each with the acties in which a source names it. */
export function partijViews(monitor: Monitor, nu: string): PartijView[] {
  return [...monitor.partijen.values()]
    .map((partij) => partijView(monitor, partij, nu))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

function partijView(monitor: Monitor, partij: Partij, nu: string): PartijView {
  const editie = nieuwsteEditie(monitor).id;
  return {
    id: partij.id,
    naam: partij.naam,
    url: adres.partij(partij),
    varianten: partij.varianten,
    omschrijving: partij.omschrijving,
    acties: monitor.acties
      .filter((actie) => actie.partijen.includes(partij.id))
      .flatMap((actie) => {
        const stand = standAt(actie, editie);
        if (!stand) return [];
        return [
          {
            ...verwijzing(actie, adres.actie(actie)),
            actielijn: actie.actielijn.titel,
            fase: faseMetStand(monitor, stand),
            status: { waarde: stand.status.waarde, label: STATUS[stand.status.waarde].label },
            mijlpalen: stand.mijlpalen.map((mijlpaal) => mijlpaalWoorden(mijlpaal, { nu, ding: actie })),
          },
        ];
      }),
  };
}
