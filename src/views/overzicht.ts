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
  actielijnen: (Verwijzing & { telling: Telling; onderwerpen: number })[];
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
    actielijnen: monitor.actielijnen.map((actielijn) => ({
      ...verwijzing(actielijn, adres.actielijn(actielijn)),
      telling: countActies(actielijn.acties, editie.id),
      onderwerpen: actielijn.onderwerpen.length,
    })),
  };
}
