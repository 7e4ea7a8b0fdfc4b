import type { Monitor } from '../domain/monitor.ts';
import type { Facet } from '../search/page-table.ts';
import { PAGINA } from '../search/site-pages.ts';
import { ORDERS } from '../search/state.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { KINDS } from '../vocabulary/kinds.ts';
import { FASE, STATUS } from '../vocabulary/status.ts';
import { dingVerwijzing } from './ding.ts';
import { opties, type Optie } from './tijdlijn-keuze.ts';

/** What the search page shows before, and without, a search. */
export function zoekenView(monitor: Monitor) {
  const partijen = [...monitor.partijen.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return {
    filters: [
      {
        naam: 'soort',
        label: 'Soort',
        keuzes: [...Object.entries(KINDS).map(([waarde, { naam }]) => ({ waarde, label: naam })), PAGINA],
      },
      { naam: 'actielijn', label: 'Actielijn', keuzes: monitor.actielijnen.map(genummerd) },
      { naam: 'onderwerp', label: 'Onderwerp', keuzes: monitor.onderwerpen.map(genummerd) },
      { naam: 'fase', label: 'Fase', keuzes: opties(FASE) },
      { naam: 'status', label: 'Planning', keuzes: opties(STATUS) },
      { naam: 'partij', label: 'Partij', keuzes: partijen.map(({ id, naam }) => ({ waarde: id, label: naam })) },
      {
        naam: 'editie',
        label: 'Editie',
        keuzes: monitor.edities.toReversed().map(({ id }) => ({ waarde: id, label: datumVoluit(id) })),
      },
    ] satisfies { naam: Facet; label: string; keuzes: Optie[] }[],
    volgorde: Object.entries(ORDERS).map(([waarde, label]) => ({ waarde, label })),
    letters: letters(monitor),
  };
}

/**
 * Every actie and onderwerp from A to Z, for who cannot search or does not know what to search for; signs before the first
 * letter of a title do not count.
 */
function letters({ acties, onderwerpen }: Monitor) {
  const dingen = [...onderwerpen, ...acties]
    .map((ding) => ({ ...dingVerwijzing(ding), soort: KINDS[ding.soort].naam }))
    .sort((a, b) => a.titel.localeCompare(b.titel, 'nl') || a.nummer.localeCompare(b.nummer, 'nl', { numeric: true }));
  const byLetter = Map.groupBy(dingen, ({ titel }) => (/[\p{L}\p{N}]/u.exec(titel)?.[0] ?? titel).toUpperCase());
  return [...byLetter].map(([letter, onder]) => ({ letter, dingen: onder }));
}

function genummerd({ nummer, titel }: { nummer: string; titel: string }): Optie {
  return { waarde: nummer, label: `${nummer} ${titel}` };
}
