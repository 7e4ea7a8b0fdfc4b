import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { STATUS } from '../vocabulary/status.ts';
import { verwijzing, type Verwijzing } from './actie.ts';

/** A choice of the search form. */
export interface Keuze {
  waarde: string;
  label: string;
}

/** What the search page shows before, and without, a search. */
export interface ZoekenView {
  filters: { naam: string; label: string; keuzes: Keuze[] }[];
  /** Everything there is, for who cannot search. */
  lijst: { titel: string; url: string; onderwerpen: (Verwijzing & { acties: Verwijzing[] })[] }[];
}

export function zoekenView(monitor: Monitor): ZoekenView {
  const partijen = [...monitor.partijen.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return {
    filters: [
      { naam: 'actielijn', label: 'Actielijn', keuzes: monitor.actielijnen.map(genummerd) },
      { naam: 'onderwerp', label: 'Onderwerp', keuzes: monitor.onderwerpen.map(genummerd) },
      {
        naam: 'status',
        label: 'Planning',
        keuzes: Object.entries(STATUS).map(([waarde, label]) => ({ waarde, label })),
      },
      { naam: 'partij', label: 'Partij', keuzes: partijen.map(({ id, naam }) => ({ waarde: id, label: naam })) },
    ],
    lijst: monitor.actielijnen.map((actielijn) => ({
      titel: `Actielijn ${actielijn.nummer}: ${actielijn.titel}`,
      url: adres.actielijn(actielijn),
      onderwerpen: actielijn.onderwerpen.map((onderwerp) => ({
        ...verwijzing(onderwerp, adres.onderwerp(onderwerp)),
        acties: onderwerp.acties.map((actie) => verwijzing(actie, adres.actie(actie))),
      })),
    })),
  };
}

function genummerd({ nummer, titel }: { nummer: string; titel: string }): Keuze {
  return { waarde: nummer, label: `${nummer} ${titel}` };
}
