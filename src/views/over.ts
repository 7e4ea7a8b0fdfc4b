import type { Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { countActies } from '../domain/tellingen.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { GELEZEN } from '../vocabulary/status.ts';

/** What the page about the site itself shows. */
export interface OverView {
  bronnen: {
    anchor: string;
    titel: string;
    uitgever: string | undefined;
    datum: string | undefined;
    url: string | undefined;
    gelezen: string;
    toelichting: string | undefined;
  }[];
  totaal: number;
  onbekend: number;
  contact: string | undefined;
}

export function overView(monitor: Monitor): OverView {
  const telling = countActies(monitor.acties, nieuwsteEditie(monitor).id);
  return {
    bronnen: [...monitor.bronnen.values()].map((bron) => ({
      anchor: `bron-${bron.id}`,
      titel: bron.titel,
      uitgever: bron.uitgever,
      datum: bron.datum && datumVoluit(bron.datum),
      url: bron.url,
      gelezen: GELEZEN[bron.gelezen],
      toelichting: bron.toelichting,
    })),
    totaal: telling.totaal,
    onbekend: telling.status.onbekend,
    contact: monitor.programma.contact,
  };
}
