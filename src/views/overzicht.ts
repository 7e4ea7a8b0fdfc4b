import { adres } from '../addresses.ts';
import type { Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { countActies, type Telling } from '../domain/tellingen.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { verwijzing, type Verwijzing } from './actie.ts';
import { afwijkingenView, samenvattingZinnen, type AfwijkingView } from './afwijkingen.ts';

/** What the front page shows. */
export interface OverzichtView {
  naam: string;
  peildatum: string;
  editie: { titel: string; url: string };
  telling: Telling;
  zinnen: ReturnType<typeof samenvattingZinnen>;
  afwijkingen: AfwijkingView[];
  /** Headings of the numbers in `actielijnen`. */
  kolommen: string[];
  actielijnen: (Verwijzing & { cellen: number[] })[];
}

export function overzichtView(monitor: Monitor): OverzichtView {
  const editie = nieuwsteEditie(monitor);
  const telling = countActies(monitor.acties, editie.id);
  return {
    naam: monitor.programma.naam,
    peildatum: datumVoluit(editie.peildatum),
    editie: { titel: editie.titel, url: adres.editie(editie) },
    telling,
    zinnen: samenvattingZinnen(telling),
    afwijkingen: afwijkingenView(monitor.acties, editie.id),
    kolommen: KOLOMMEN.map(({ naam }) => naam),
    actielijnen: monitor.actielijnen.map((actielijn) => {
      const eigen = countActies(actielijn.acties, editie.id);
      return {
        ...verwijzing(actielijn, adres.actielijn(actielijn)),
        cellen: KOLOMMEN.map(({ tel }) => tel(eigen)),
      };
    }),
  };
}

const KOLOMMEN: { naam: string; tel: (telling: Telling) => number }[] = [
  { naam: 'Acties', tel: ({ totaal }) => totaal },
  { naam: 'Afwijking', tel: ({ status }) => status.afwijking },
  { naam: 'Conform planning', tel: ({ status }) => status['conform-planning'] },
  { naam: 'Afgerond anders', tel: ({ status }) => status['afgerond-anders'] },
  { naam: 'Herbeoordeling', tel: ({ status }) => status.herbeoordeling },
  { naam: 'Niet bekend', tel: ({ status }) => status.onbekend },
];
