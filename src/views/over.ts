import { adres } from '../addresses.ts';
import { dingenVan, type Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie } from '../domain/stand.ts';
import { countActies } from '../domain/tellingen.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { dingVerwijzing, type Verwijzing } from './actie.ts';
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
  /** Every public correction, newest first. */
  correcties: (Verwijzing & { datum: string; wat: string })[];
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
    correcties: dingenVan(monitor)
      .flatMap((ding) => {
        const { url, ...name } = dingVerwijzing(ding);
        return ding.metingen.flatMap(({ editie, correctie }) =>
          correctie ? [{ ...name, url: adres.meting(url, editie), dag: correctie.datum, wat: correctie.wat }] : [],
        );
      })
      .sort((a, b) => (a.dag < b.dag ? 1 : -1))
      .map(({ dag, ...rest }) => ({ ...rest, datum: datumVoluit(dag) })),
  };
}
