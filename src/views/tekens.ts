import type { Monitor } from '../domain/monitor.ts';
import { waardenVan } from '../vocabulary/closed-list.ts';
import { STATUS, STOPLICHT } from '../vocabulary/status.ts';
import { kleurOntbreekt } from './oordeel.ts';

/** What the judgements mean; that of lights only where the sources give any. */
export function tekensView(monitor: Monitor) {
  const { stoplichten } = monitor.site;
  const planning = waardenVan(STATUS).map((waarde) => ({
    waarde,
    label: STATUS[waarde].label,
    uitleg: STATUS[waarde].uitleg ?? '',
  }));
  const lichten = waardenVan(STOPLICHT)
    .filter((waarde) => waarde !== 'kleur-onbekend' || kleurOntbreekt(monitor))
    .map((waarde) => ({
      waarde,
      label: STOPLICHT[waarde].label,
      // Why it is not known differs from programme to programme.
      uitleg: (waarde === 'kleur-onbekend' && stoplichten?.onbekend) || (STOPLICHT[waarde].uitleg ?? ''),
    }));
  return [
    { kop: 'Planning van een actie', tekens: planning },
    ...(stoplichten ? [{ kop: 'Stoplicht van een onderwerp', tekens: lichten }] : []),
  ];
}
