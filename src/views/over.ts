import { adres } from '../addresses.ts';
import { dingenVan, type Editie, type Monitor } from '../domain/monitor.ts';
import type { Bron } from '../schema/registers.ts';
import { datumVoluit } from '../vocabulary/datum.ts';
import { doodView } from './dode-koppeling.ts';
import { dingVerwijzing } from './ding.ts';
import { GELEZEN } from '../vocabulary/soort.ts';

/** Every document that was read. */
export function bronnenlijst(monitor: Monitor) {
  return [...monitor.bronnen.values()].map((bron) => ({
    anchor: `bron-${bron.id}`,
    titel: bron.titel,
    url: bron.url,
    /** That address is gone. */
    dood: doodView(monitor, bron.url),
    uitleg: bronUitleg(bron),
  }));
}

/**
 * Every public correction, newest first.
 *
 * @param van only those of this editie
 */
export function correcties(monitor: Monitor, van?: Editie) {
  return dingenVan(monitor)
    .flatMap((ding) => {
      const { url, ...name } = dingVerwijzing(ding);
      return ding.metingen.flatMap(({ editie, correctie }) =>
        correctie && (!van || van.id === editie)
          ? [{ ...name, url: adres.meting(url, editie), dag: correctie.datum, wat: correctie.wat }]
          : [],
      );
    })
    .sort((a, b) => (a.dag < b.dag ? 1 : -1))
    .map(({ dag, ...rest }) => ({ ...rest, datum: datumVoluit(dag) }));
}

/** Who published it and when, how far it was read, and what a reader should know of it. */
function bronUitleg({ uitgever, datum, gelezen, toelichting }: Bron): string {
  const herkomst = [uitgever, datum && datumVoluit(datum)].filter(Boolean).join(', ');
  return [herkomst && `${herkomst}.`, `Hoe ver: ${GELEZEN[gelezen].label}.`, toelichting].filter(Boolean).join(' ');
}

/** What is known of the end of the programme, in sentences with their document. */
export function eindeZinnen({ programma, bronnen }: Monitor) {
  return (programma.einde ?? []).flatMap(({ zin, bron: id }) => {
    const bron = bronnen.get(id);
    return bron ? [{ zin, bron: { titel: bron.titel, url: adres.bron(bron) } }] : [];
  });
}
