import type { Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { countActies } from '../domain/tellingen.ts';
import { verschuivingenAt } from '../domain/verschuivingen.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { jaarVan } from '../vocabulary/kwartaal.ts';
import type { Gegeven } from '../vocabulary/pagina-onderdelen.ts';
import { dateInEnglish } from './english.ts';

/** What a page of prose says that is counted or looked up, and so is never out of date. */
export const GEGEVEN: Record<Gegeven, (monitor: Monitor) => string | number> = {
  actielijnen: ({ actielijnen }) => actielijnen.length,
  onderwerpen: ({ onderwerpen }) => onderwerpen.length,
  acties: ({ acties }) => acties.length,
  onbekend: (monitor) => countActies(monitor.acties, nieuwsteEditie(monitor).id).status.onbekend,
  edities: ({ edities }) => edities.length,
  bronnen: ({ bronnen }) => bronnen.size,
  verschuivingen: (monitor) => verschuivingenAt(monitor, nieuwsteEditie(monitor).id).length,
  periode: ({ programma }) => `${jaarVan(programma.van)}–${jaarVan(programma.tot)}`,
  peildatum: (monitor) => datumVoluit(nieuwsteEditie(monitor).peildatum),
  'peildatum-en': (monitor) => dateInEnglish(nieuwsteEditie(monitor).peildatum),
};
